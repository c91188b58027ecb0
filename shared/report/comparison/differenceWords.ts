import type { ElementDifference } from '../../changes/index.ts';
import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import { nameRecord } from './nameRecord.ts';

/** What is compared with the present state: an earlier one, or another file. */
export type Compared = 'then' | 'other';

/** What happened to one element of a map, in words. */
export function elementDifferenceWords(
  before: Doc,
  after: Doc,
  { kind, id, fate }: ElementDifference,
  { text, between }: { readonly text: Text; readonly between: Compared },
): string {
  const [from, to] = [nameRecord(before, kind, id, text), nameRecord(after, kind, id, text)];
  const name = fate === 'renamed' ? text('compare.line', { from, to }) : fate === 'here' ? from : to;
  return `${text(`compare.${between}.${fate}`)}: ${name}`;
}
