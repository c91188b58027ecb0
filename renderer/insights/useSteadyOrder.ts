import { useState } from 'react';
import type { Candidate } from '../../shared/engine/index.ts';

/** While somebody answers questions on a card the cards keep their places, although each answer ranks them anew. */
export function useSteadyOrder(candidates: readonly Candidate[]) {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  return {
    shown: held ? inOrder(candidates, held) : candidates,
    hold: () => setHeld((known) => known ?? candidates.map(({ id }) => id)),
    release: () => setHeld(null),
  };
}

/** Those that came meanwhile stand at the end. */
export function inOrder(candidates: readonly Candidate[], ids: readonly string[]): readonly Candidate[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const place = ({ id }: Candidate): number => placeOf.get(id) ?? ids.length;
  return candidates.toSorted((a, b) => place(a) - place(b));
}
