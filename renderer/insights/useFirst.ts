import { useState } from 'react';

export interface First<Item> {
  /** The first ones, and behind them the chosen one where it is further down. */
  readonly shown: readonly Item[];
  /** How many of them are the first ones. */
  readonly count: number;
  /** How many one press adds; 0: all are there. */
  readonly more: number;
  readonly showMore: () => void;
}

/** So many at a time of a list that may hold thousands: a window with all of them would stand still. */
export function useFirst<Item extends { readonly id: string }>(
  items: readonly Item[],
  chosenId: string | null,
  step: number,
): First<Item> {
  const [most, setMost] = useState(step);
  const first = items.slice(0, most);
  const chosen = items.slice(most).find(({ id }) => id === chosenId);
  return {
    shown: chosen ? [...first, chosen] : first,
    count: first.length,
    more: Math.min(step, items.length - first.length),
    showMore: () => setMost(most + step),
  };
}
