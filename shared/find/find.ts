import type { Doc } from '../model/index.ts';
import { findablesOf, foundKinds, type Findable, type FoundKind } from './findables.ts';
import { rankOf, wordsOf } from './rank.ts';

export interface FoundGroup {
  readonly kind: FoundKind;
  /** How many there are; at most `most` of them are given. */
  readonly total: number;
  readonly found: readonly Findable[];
}

interface Finding {
  /** The map that is looked at: what is on it comes first. */
  readonly mapId: string | null;
  /** So many of a group are given. */
  readonly most: number;
}

/**
 * What answers the typed words, by kind: first the kinds in which something begins with them, in each of them first what is on the map that is looked
 * at, there the best answers first, equals as they stand in the workspace. Nothing typed: the maps.
 */
export function find(doc: Doc, typed: string, { mapId, most }: Finding): FoundGroup[] {
  const words = wordsOf(typed);
  const all = findablesOf(doc);
  const ranked = new Map<FoundKind, Ranked[]>();
  for (const item of all) {
    const rank = words.length > 0 ? rankOf(words, item.searched) : item.kind === 'map' ? 0 : null;
    if (rank === null) continue;
    const group = ranked.get(item.kind);
    const one = { item, rank, isElsewhere: isElsewhere(doc, item, mapId) };
    if (group) group.push(one);
    else ranked.set(item.kind, [one]);
  }
  return foundKinds
    .flatMap((kind) => {
      const group = ranked.get(kind);
      if (!group) return [];
      const sorted = group.toSorted((a, b) => a.isElsewhere - b.isElsewhere || a.rank - b.rank);
      const best = group.reduce((least, { rank }) => Math.min(least, howGood(rank)), Infinity);
      return [{ kind, best, total: group.length, found: sorted.slice(0, most).map(({ item }) => item) }];
    })
    .toSorted((a, b) => a.best - b.best)
    .map(({ kind, total, found }) => ({ kind, total, found }));
}

/** Kinds are told apart only by whether something begins with what was typed, holds it, or has it in a note. */
const howGood = (rank: number): number => (rank <= 2 ? 0 : rank === 3 ? 1 : 2);

interface Ranked {
  readonly item: Findable;
  readonly rank: number;
  readonly isElsewhere: 0 | 1;
}

function isElsewhere(doc: Doc, { mapId, shownIds }: Findable, here: string | null): 0 | 1 {
  if (mapId !== null) return mapId === here ? 0 : 1;
  return shownIds.some((id) => doc.step[id]?.mapId === here) ? 0 : 1;
}
