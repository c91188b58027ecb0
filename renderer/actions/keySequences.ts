/** Keys pressed one after the other, as the registry has them: what may follow a first key. */
import type { Action } from './action.ts';

export interface NextKey {
  readonly key: string;
  readonly action: Action;
}

/** What the keys after `first` do ("m": every action with a shortcut "m …"), letters before digits, each in the order of the registry. */
export function nextKeys(actions: readonly Action[], first: string): readonly NextKey[] {
  return actions
    .flatMap((action) => {
      const [start, ...rest] = action.shortcut?.split(' ') ?? [];
      return start === first && rest.length > 0 ? [{ key: rest.join(' '), action }] : [];
    })
    .toSorted((a, b) => Number(isDigit(a.key)) - Number(isDigit(b.key)));
}

export const isDigit = (key: string): boolean => /^\d$/.test(key);
