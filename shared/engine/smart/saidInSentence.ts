import type { Objective } from '../../model/index.ts';
import type { ContentLanguage, Lexicons } from '../method/lexicons.ts';
import { readAim } from './readAim.ts';

/** Where it goes "from 9 to 5 days", in any of the languages of the lexicons. */
const FROM_TO =
  /(?:^|\s)(?:from|von|del?|desde)\s+(\d[\d.,]*)\s*(%|[\p{L}€$£]+)?\s+(?:to|auf|al?|à|hasta)\s+(?:el\s+)?(\d[\d.,]*)\s*(%|[\p{L}€$£]+)?/iu;
/** Words that may stand behind a number and are no unit of it. */
const noUnit: ReadonlySet<string> = new Set(
  'a an per by within in until till before at the each every bis innerhalb pro je im am zum vor binnen por al en antes cada par avant dans au'.split(
    ' ',
  ),
);

export type SaidFields = Partial<Pick<Objective, 'baseline' | 'target' | 'unit' | 'due'>>;

/** What the sentence of an objective says and its fields do not yet: both ends with their unit, and the day by which (YYYY-MM-DD, not before `asOf`). Empty where there is nothing to take over. */
export function saidInSentence(
  objective: Pick<Objective, 'title' | 'baseline' | 'target' | 'unit' | 'due'>,
  {
    language,
    lexicons,
    asOf,
  }: { readonly language: ContentLanguage; readonly lexicons?: Lexicons; readonly asOf: string },
): SaidFields {
  const { deadline } = readAim(objective.title, language, asOf, lexicons);
  const ends = objective.baseline === null && objective.target === null ? endsIn(objective.title) : null;
  return {
    ...(ends && { baseline: ends.from, target: ends.to }),
    ...(ends && ends.unit !== '' && objective.unit === '' ? { unit: ends.unit } : {}),
    ...(objective.due === null && deadline !== null && deadline >= asOf ? { due: deadline } : {}),
  };
}

function endsIn(
  sentence: string,
): { readonly from: number; readonly to: number; readonly unit: string } | null {
  const found = FROM_TO.exec(sentence);
  if (!found) return null;
  const [, first, firstUnit, second, secondUnit] = found;
  const [from, to] = [numberIn(first!), numberIn(second!)];
  const unit = [secondUnit, firstUnit].find((word) => word && !noUnit.has(word.toLowerCase())) ?? '';
  return from === null || to === null ? null : { from, to, unit };
}

/** Null for "1,000", which is one or a thousand by whose habits it is read. */
function numberIn(written: string): number | null {
  const digits = written.replace(/[.,]+$/, '');
  if (/[.,]\d{3}(?!\d)/.test(digits)) return null;
  const number = Number(digits.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
