import type { Text } from '../../../shared/text/index.ts';
import { nameOfPlaceable, type Placeable } from '../placeables.ts';

/**
 * Those whose name begins with what is typed, then those that hold it anywhere, in name or other words. While nothing is typed, BPMN
 * detail is left out unless it was asked for: what is searched for is always found.
 */
export function findShapes(
  choices: readonly Placeable[],
  search: string,
  { text, hasDetail }: { readonly text: Text; readonly hasDetail: boolean },
): readonly Placeable[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return hasDetail ? choices : choices.filter((what) => !what.isDetail);
  const rank = (what: Placeable) => {
    const name = nameOfPlaceable(what, text).toLocaleLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return text(what.words).toLocaleLowerCase().includes(wanted) ? 2 : 3;
  };
  return choices
    .filter((what) => rank(what) < 3)
    .toSorted((a, b) => rank(a) - rank(b) || Number(a.isDetail) - Number(b.isDetail));
}
