import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import type { SeenDifference } from './comparedPlanes.ts';
import { nameRecord } from './nameRecord.ts';

/** What is compared with the present state: an earlier one, or another file. */
export type Compared = 'then' | 'other';

/** What happened to one element of a map, in words; of a closed subprocess also how much differs inside. */
export function elementDifferenceWords(
  before: Doc,
  after: Doc,
  { kind, id, fate, inside }: SeenDifference,
  { text, between }: { readonly text: Text; readonly between: Compared },
): string {
  const [from, to] = [nameRecord(before, kind, id, text), nameRecord(after, kind, id, text)];
  const name = fate === 'renamed' ? text('compare.line', { from, to }) : fate === 'here' ? from : to;
  const said = `${text(`compare.${between}.${fate}`)}: ${name}`;
  return inside === undefined ? said : text('compare.inside', { said, n: inside });
}
