/** Who stands elsewhere when the same candidates are ranked by other weights. */
import type { Candidate } from '../../shared/engine/index.ts';

export interface Moved {
  readonly candidate: Candidate;
  /** From 1. */
  readonly place: number;
  /** Places up; less than 0: down. */
  readonly up: number;
}

/** In the order of the new ranking. */
export function movedPlaces(before: readonly Candidate[], after: readonly Candidate[]): readonly Moved[] {
  const placeOf = new Map(before.map(({ id }, index) => [id, index + 1]));
  return after.flatMap((candidate, index) => {
    const was = placeOf.get(candidate.id);
    const place = index + 1;
    return was === undefined || was === place ? [] : [{ candidate, place, up: was - place }];
  });
}
