import { Inspector } from '../inspector/Inspector.tsx';
import { LandscapeInspector } from '../landscape/LandscapeInspector.tsx';
import { useView } from '../state/session.tsx';

/** What the panel beside a map says: of the map and what is selected on it, or of the landscape. */
export function MapSide() {
  const isLandscape = useView((state) => state.mapId === null);
  return isLandscape ? <LandscapeInspector /> : <Inspector />;
}
