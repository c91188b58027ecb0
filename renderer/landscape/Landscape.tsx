import { useView } from '../state/session.tsx';
import { MapsLandscape } from './MapsLandscape.tsx';
import { RolesLandscape } from './roles/RolesLandscape.tsx';
import { SystemsLandscape } from './systems/SystemsLandscape.tsx';

/** The business as a whole: its maps, its systems, or its roles, each as one picture. */
export function Landscape() {
  const view = useView((state) => state.landscapeView);
  switch (view) {
    case 'maps':
      return <MapsLandscape />;
    case 'systems':
      return <SystemsLandscape />;
    case 'roles':
      return <RolesLandscape />;
  }
}
