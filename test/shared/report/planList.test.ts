import { expect, it } from 'vitest';
import type { Markup } from '../../../shared/diagram/index.ts';
import { analyse, planRoadmap, roadmapQuestion } from '../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { plain } from '../../builders/plain.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });
const accepted = Object.values(example.decision).find(({ verdict }) => verdict === 'accepted')!;
const doc: Doc = {
  ...example,
  initiative: {
    order: {
      ...plain.initiative,
      id: asId<'initiative'>('order'),
      name: 'Orders by form',
      candidateIds: [accepted.id],
    },
  },
  option: {
    form: {
      ...plain.option,
      id: asId<'option'>('form'),
      initiativeId: asId<'initiative'>('order'),
      name: 'Web shop form',
      scores: { functionality: 4 },
    },
  },
};
const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join(' ');

function printed(withPlan: boolean): string {
  const { asked } = roadmapQuestion(doc, analysis, today);
  const pages = reportPages({
    doc,
    analysis,
    roadmap: planRoadmap(asked.initiatives, asked.phases),
    mapIds: [Object.keys(doc.map)[0]!],
    choices: {
      paper: 'A4',
      orientation: 'auto',
      withMarks: false,
      withCandidates: false,
      withSteps: false,
      withPlan,
    },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
  return pages
    .map(({ markup }) => wordsOf(markup))
    .join(' ')
    .replace(/\s+/g, ' ');
}

it('the roadmap and the options are printed where they are wanted: what comes when and why, scores and what is missing', () => {
  const words = printed(true);

  expect(words).toContain('Roadmap');
  expect(words).toContain('Orders by form');
  expect(words).toContain('This is the best plan under these limits');
  expect(words).toContain('25 Feb 2027');
  expect(words).toContain('Web shop form');
  expect(words).toContain('no option comes first yet');
});

it('they are left out where nobody asked for them', () => {
  expect(printed(false)).not.toContain('Roadmap');
});
