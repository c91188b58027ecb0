import { createContext, useContext } from 'react';
import type { Surface } from './surface.ts';

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('no surface around this component');
  return surface;
}
