import { rankOf, type Searched, wordsOf } from './rank.ts';

/** Those that answer the typed words, the best match first; all in their own order where nothing is typed. `searched`: folded. */
export function bestFirst<Item>(
  items: readonly Item[],
  typed: string,
  searched: (item: Item) => Searched,
): readonly Item[] {
  const words = wordsOf(typed);
  if (words.length === 0) return items;
  return items
    .flatMap((item) => {
      const rank = rankOf(words, searched(item));
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
