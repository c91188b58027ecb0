import { Inspector } from '../inspector/Inspector.tsx';
import { LandscapeInspector } from '../landscape/LandscapeInspector.tsx';
import { ProblemsBeside } from '../problems/ProblemsBeside.tsx';
import { useView } from '../state/session.tsx';

/** What the panel beside a map says: of the map and what is selected on it, or of the landscape; or what is wrong on all maps. */
export function MapSide() {
  const isProblemsShown = useView((state) => state.isProblemsShown);
  const isLandscape = useView((state) => state.mapId === null);
  if (isProblemsShown) return <ProblemsBeside />;
  return isLandscape ? <LandscapeInspector /> : <Inspector />;
}
