/** What is seen in Strategy, Insights and Measure, alone on paper. */
import { expect, it } from 'vitest';
import type { Markup } from '../../../shared/diagram/index.ts';
import { analyse, kpiProgress } from '../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { emptyDoc, type Doc } from '../../../shared/model/index.ts';
import { progressWords, reportPages } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { example, today } from './pack/packOfExample.ts';

const doc = example();
const text = createText('en');
const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join(' ');

/** What screen readers are told of the drawings. */
const namesOf = (node: Markup | string): string[] =>
  typeof node === 'string'
    ? []
    : [
        ...(node.attrs['role'] === 'img' ? [String(node.attrs['aria-label'])] : []),
        ...node.children.flatMap(namesOf),
      ];

function pagesOf(of: Doc, wanted: Partial<PrintChoices>) {
  const pages = reportPages({
    doc: of,
    analysis: analyse(of, { asOf: today }),
    mapIds: [],
    choices: { paper: 'A4', orientation: 'auto', withMarks: false, withCandidates: false, ...wanted },
    today,
    text,
    locale: 'en-GB',
  });
  const words = pages
    .map(({ markup }) => wordsOf(markup))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  return { pages, words, drawings: pages.flatMap(({ markup }) => namesOf(markup)) };
}

it('the strategy: each goal with its figures, what moves them, what is broken and what was seen outside', () => {
  const { words } = pagesOf(doc, { withStrategy: true });

  for (const { title } of Object.values(doc.goal)) expect(words).toContain(title);
  for (const { note } of Object.values(doc.signal)) expect(words).toContain(note);
  for (const part of ['Alignment', 'Strategy and traceability', 'From the work up', 'Checks'])
    expect(words).toContain(part);
  expect(words).toContain('The objective “Improve efficiency” has no KPI.');
});

it('the landscape: behind its picture each customer journey, touchpoint by touchpoint', () => {
  const { words, drawings } = pagesOf(doc, { withLandscape: true });

  expect(words).toContain('Customer journey: A birthday cake, ordered online');
  for (const { name } of Object.values(doc.touchpoint)) expect(words).toContain(name);
  expect(words).toContain('Online order to delivery ▸ Answer where the order is Phone 20 mins awful');
  expect(drawings).toContain(text('journey.feelingLine'));
});

it('the insights: the chart of candidates and the findings of all maps', () => {
  const { words, drawings } = pagesOf(doc, { withInsights: true });
  const { findings } = analyse(doc, { asOf: today });

  expect(drawings.length).toBeGreaterThan(0);
  expect(words).toContain('Impact against feasibility');
  expect(new Set(findings.flatMap(({ mapIds }) => mapIds)).size).toBeGreaterThan(1);
  for (const place of ['Type the order into the till', 'Type the invoice into the accounts'])
    expect(words).toContain(place);
});

it('the measurements: a drawing of each KPI that says in words what it shows, promises beside results, what to look at when', () => {
  const { words, drawings } = pagesOf(doc, { withMeasures: true });
  const { summary } = progressWords({ text, locale: 'en-GB' });

  expect(drawings).toEqual(kpiProgress(doc, today).map(summary));
  for (const said of drawings) expect(words).toContain(said.replaceAll(/\s+/g, ' '));
  for (const { name } of Object.values(doc.initiative)) expect(words).toContain(name);
  expect(words).toContain('Reviews');
});

it('a place with nothing in it says so, in place of an empty page', () => {
  const said = {
    withStrategy: text('report.nothing'),
    withInsights: text('report.candidates.none'),
    withMeasures: text('measure.emptyText'),
  };
  for (const [wanted, sentence] of Object.entries(said)) {
    const { pages, words } = pagesOf(emptyDoc(), { [wanted]: true });
    expect(pages).toHaveLength(1);
    expect(words).toContain(sentence);
  }
});
