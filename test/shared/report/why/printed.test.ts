/** Cards on paper: beside each list whose numbers they explain, and left out where nobody wants them. */
import { expect, it } from 'vitest';
import { valueStream, type Markup } from '../../../../shared/diagram/index.ts';
import { analyse } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type Figure, type NewId } from '../../../../shared/model/index.ts';
import { rolesList } from '../../../../shared/report/business/rolesList.ts';
import { systemsList } from '../../../../shared/report/business/systemsList.ts';
import { candidatesList } from '../../../../shared/report/candidatesList.ts';
import type { Flowable } from '../../../../shared/report/flowInto.ts';
import { measureList } from '../../../../shared/report/measure/measureList.ts';
import { reportContext, type ReportContext } from '../../../../shared/report/reportContext.ts';
import { streamFacts, whyWords } from '../../../../shared/report/index.ts';
import { streamList } from '../../../../shared/report/stream/streamList.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { createText } from '../../../../shared/text/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
const doc = workedExample({ newId, today });
const analysis = analyse(doc, { asOf: today });
const contextWith = (withReasons?: boolean): ReportContext =>
  reportContext({
    doc,
    analysis,
    mapId: Object.keys(doc.map)[0]!,
    choices: { paper: 'A4', orientation: 'auto', withMarks: false, withCandidates: true, withReasons },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
const wordsOf = (node: Markup | string | null): string => {
  if (node === null) return '';
  return typeof node === 'string' ? node : node.children.map((one) => wordsOf(one as Markup)).join(' ');
};
const words = (list: readonly Flowable[]): string =>
  list
    .flatMap((one) =>
      'rows' in one ? [one.head.markup, ...one.rows.map((row) => row.markup)] : [one.markup],
    )
    .map(wordsOf)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

it.each([
  ['roles', (context: ReportContext) => rolesList(context, 700), /“Work a month” ÷ “Time there is a month”/],
  [
    'systems',
    (context: ReportContext) => systemsList(context, 700, true),
    /the lines added up ÷ “Cost of all systems”/,
  ],
  [
    'a stream',
    (context: ReportContext) => streamList(context, 700),
    /“Without any waiting” ÷ “Start to end”/,
  ],
  [
    'the steps of a stream',
    (context: ReportContext) => streamList(context, 700),
    /“Times that a case comes through” × \(“Work time” \+ “Waiting before”\)/,
  ],
] as const)('the numbers of %s are explained unless nobody wants that', (_, listOf, formula) => {
  expect(words(listOf(contextWith()))).toMatch(formula);
  expect(words(listOf(contextWith()))).toContain('changes it most');
  expect(words(listOf(contextWith(false)))).not.toMatch(formula);
});

it('where a KPI leads is explained where somebody wants that', () => {
  const formula = /“Mean of the measurements” \+ “Change a day” × “Days from the middle of the measurements”/;
  expect(words(measureList(contextWith(), 700))).not.toMatch(formula);
  expect(words(measureList(contextWith(true), 700))).toMatch(formula);
});

it('the scores of candidates are explained where somebody wants that', () => {
  const formula = /∛\(“Impact” × “Feasibility” × “Alignment”\)/;
  expect(words(candidatesList(contextWith(), 700))).not.toMatch(formula);
  expect(words(candidatesList(contextWith(true), 700))).toMatch(formula);
  // Each part with what it follows from, down to an answer and who gave it.
  expect(words(candidatesList(contextWith(true), 700))).toMatch(
    /Digital input: [\d.]+ \([\d.]+\s% × [\d.]+\) – Answer, 1 to 5: [\d.]+, (estimated|assumed|measured|guessed|read from the map)/,
  );
});

it.each([
  ['measured', 3, false],
  ['estimated', 2, false],
  ['guessed', 2, true],
] as const)(
  'figures of a stream that are %s have %i digits, on the page as on the screen, and their cards reckon with all of them',
  (source, digits, isRough) => {
    const figure = Object.fromEntries(
      Object.entries(doc.figure).map(([id, one]) => [id, { ...one, source } satisfies Figure]),
    );
    const all = { ...doc, figure } as Doc;
    const found = analyse(all, { asOf: today });
    const context = { ...contextWith(), doc: all, analysis: found };
    const { mapId } = context;
    const stream = valueStream(all, found, [mapId]);
    const facts = streamFacts(stream, context);
    const page = words(streamList(context, 700));

    for (const id of ['lead', 'work', 'cost'] as const) {
      const { name, value, card } = facts.find((fact) => fact.id === id)!;
      expect(value.startsWith('about ')).toBe(isRough);
      const said = /[\d.,]+/.exec(value)![0].replaceAll(/[.,]/g, '');
      expect(said.replace(/^0+/, '').replace(/0+$/, '').length).toBeLessThanOrEqual(digits);
      expect(page).toContain(`${name}: ${value}`.replaceAll(/\s+/g, ' '));
      expect(page).toContain(`= ${whyWords(card!, context).result}`.replaceAll(/\s+/g, ' '));
    }
  },
);
