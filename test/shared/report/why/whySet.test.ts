/** Numbers that come about in the same way have their formula once, and can still be put through. */
import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../../shared/changes/index.ts';
import type { Markup } from '../../../../shared/diagram/index.ts';
import { analyse, pairKey, technologyChoice, weighingOf } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { optionsList } from '../../../../shared/report/plan/optionsList.ts';
import { reportContext } from '../../../../shared/report/reportContext.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { plain } from '../../../builders/plain.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
/** As if nobody had compared options yet. */
const example: Doc = { ...workedExample({ newId, today }), option: {}, weighing: {} };
const [initiative] = Object.values(example.initiative);
const initiativeId = initiative!.id;
const lettered = apply(
  example,
  ['Form', 'Suite'].map((name) =>
    created('option', { ...plain.option, id: asId<'option'>(name), initiativeId, name }),
  ),
);
const { criteria } = weighingOf(lettered, initiativeId);
const [a, b, c] = criteria.filter(({ letter }) => letter !== null);
const comparisons = { [pairKey(a!.id, b!.id)]: 3, [pairKey(a!.id, c!.id)]: 1 / 5 };
const paired = apply(lettered, [
  created('weighing', { ...plain.weighing, initiativeId, criteria, isPairwise: true, comparisons }),
]);

/** The rows of numbers that have a formula. */
function rowsOf(doc: Doc): string[] {
  const context = reportContext({
    doc,
    analysis: analyse(doc, { asOf: today }),
    mapId: '',
    choices: { paper: 'A4', orientation: 'auto', withMarks: false, withCandidates: true, withReasons: true },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
  return optionsList(context, 700)
    .flatMap((one) => ('rows' in one ? one.rows : []))
    .map(({ markup }) => wordsOf(markup).replaceAll(/\s+/g, ' '));
}
const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map((one) => wordsOf(one)).join(' ');

const counted = (doc: Doc) =>
  technologyChoice(doc, analyse(doc, { asOf: today }), initiative!).criteria.filter(
    ({ letter }) => letter !== null,
  );

describe('the weights of the criteria of a choice', () => {
  /** The row that says how they come about, and those of each. */
  const weightsOf = (doc: Doc): string[] => {
    const rows = rowsOf(doc);
    return rows.slice(rows.findIndex((row) => row.startsWith('Weight ')));
  };

  it.each([
    ['letters', lettered],
    ['pairs', paired],
  ] as const)('by %s have their formula once, and a row each', (_, doc) => {
    const [how, ...each] = weightsOf(doc);

    expect(how).toMatch(/” ÷ “|added up ÷ “/);
    expect(each).toHaveLength(counted(doc).length);
    for (const row of each) expect(row).toMatch(/^[^:]+: [\d.]+ % /);
    expect(each.join(' ')).not.toContain('÷');
  });

  it('by pairs are the lines of each, added up and divided by what is said once', () => {
    const [how, ...each] = weightsOf(paired);
    const divisor = Number(/: ([\d.]+) \(worked out\)/.exec(how!)![1]);

    counted(paired).forEach(({ weight }, index) => {
      const lines = [...each[index]!.matchAll(/([\d.]+) × ([\d.]+) %/g)];
      const sum = lines.reduce((total, [, ratio, part]) => total + (Number(ratio) * Number(part)) / 100, 0);
      expect(lines).toHaveLength(counted(paired).length);
      expect(sum / divisor).toBeCloseTo(weight, 2);
    });
  });
});
