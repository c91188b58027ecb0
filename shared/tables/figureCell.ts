import { figureId, saidFigure, setFigure } from '../commands/index.ts';
import {
  attributeOf,
  parseSpeech,
  sayFigure,
  unitOf,
  type AttributeKey,
  type Said,
} from '../engine/index.ts';
import type { SheetCell } from '../exchange/index.ts';
import { numberCell } from '../report/index.ts';
import { numberWords, textOf } from './cellWords.ts';
import { numbersIn } from './numbersIn.ts';
import { isSameNumber, numberOf, shortened, type ReadCell, type TableWork } from './tableWork.ts';

/**
 * A column of figures. A plain number is in the unit of the column; anything else is understood as it would be in the field of the
 * program ("1.5 h", "5–10", "~20").
 */
export const figureColumn =
  (attribute: AttributeKey): ReadCell =>
  (cell, { element, now }, work) => {
    const { draft, text, locale } = work;
    if (element.kind !== 'step') return { why: text('taken.why.noFigures') };
    // Our table leaves the cell empty where the engine counts what is inside, or nothing.
    if (typeof now !== 'number') return { why: text('taken.why.noOwnFigures') };
    const said = figureSaid(cell, attribute, work);
    if ('why' in said) return said;
    const unit = unitOf(attributeOf(attribute).quantity);
    const isPlain = said.low === null && said.source === undefined;
    if (isPlain && isSameNumber(numberCell(said.likely / unit.factor) as number, now)) return null;
    const ownerId = element.record.id;
    const stored = draft.doc.figure[figureId(ownerId, attribute)];
    const figure = { ...saidFigure(stored, said), ownerKind: 'step', ownerId, attribute } as const;
    return {
      words: isPlain
        ? numberWords(said.likely / unit.factor, locale)
        : sayFigure({ ...said, unit: unit.symbol }, attribute, locale),
      take: () => draft.change(setFigure.plan(draft.doc, figure, work)),
      isAssumed: stored === undefined,
    };
  };

function figureSaid(
  cell: SheetCell,
  attribute: AttributeKey,
  work: TableWork,
): Said | { readonly why: string } {
  const { quantity } = attributeOf(attribute);
  const unit = unitOf(quantity);
  const spoken = (words: string, locale: string): ReturnType<typeof figureSaid> => {
    const said = parseSpeech(words, attribute, locale);
    if (!('error' in said)) return said;
    return {
      why: work.text('taken.why.said', { value: shortened(textOf(cell)), why: work.text(said.error) }),
    };
  };
  if (cell !== null && typeof cell === 'object' && 'minutes' in cell && quantity === 'minutes')
    return spoken(`${plain(cell.minutes)} min`, 'en');
  const number = numberOf(cell, work, quantity === 'share' ? unit.factor : null);
  if ('number' in number) return spoken(`${plain(number.number)} ${unit.symbol}`, 'en');
  const isSpoken = typeof cell === 'string' && numbersIn(cell, work.decimal).length === 0;
  return isSpoken ? spoken(cell, work.locale) : number;
}

const plain = (number: number): string =>
  number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
