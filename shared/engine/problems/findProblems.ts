import type { Problem } from '../analysis.ts';
import type { MapFacts } from '../facts/mapFacts.ts';

export function findMapProblems(_map: MapFacts): Problem[] {
  return [];
}
