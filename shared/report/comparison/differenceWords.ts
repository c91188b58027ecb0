import type { ElementDifference, Fate } from '../../changes/index.ts';
import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import { nameRecord } from './nameRecord.ts';

/** Signs that say what happened to an element, for who does not see the colours. */
export const fateSigns: { readonly [F in Fate]: string } = {
  here: '−',
  there: '+',
  renamed: 'Aa',
  changed: '≠',
  moved: '↷',
};

/** What happened to one element of a map, in words. */
export function elementDifferenceWords(
  before: Doc,
  after: Doc,
  { kind, id, fate }: ElementDifference,
  text: Text,
): string {
  const [from, to] = [nameRecord(before, kind, id, text), nameRecord(after, kind, id, text)];
  const name = fate === 'renamed' ? text('compare.line', { from, to }) : fate === 'here' ? from : to;
  return `${text(`compare.then.${fate}`)}: ${name}`;
}
