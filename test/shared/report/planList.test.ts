import { expect, it } from 'vitest';
import type { Markup } from '../../../shared/diagram/index.ts';
import { analyse, planRoadmap, roadmapQuestion } from '../../../shared/engine/index.ts';
import { asId, type Doc, type NewId, type StaffTool } from '../../../shared/model/index.ts';
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
const defaultDoc: Doc = {
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

/** Two options that are scored in full and level at one digit, with a gate that somebody set and people who were asked. */
const scored = (ease: number): Doc => {
  const full = Object.fromEntries(
    'functionality integration scalability support modularity intelligence export security'
      .split(' ')
      .map((id) => [id, 4]),
  );
  const options = [
    { id: asId<'option'>('form'), name: 'Web shop form', ease: 4 },
    { id: asId<'option'>('suite'), name: 'Suite', ease },
  ];
  const [question, role] = ['desire', Object.values(example.role)[0]!];
  return {
    ...defaultDoc,
    option: Object.fromEntries(
      options.map(({ id, name, ease: own }, order) => [
        id,
        { ...defaultDoc.option['form']!, id, name, order, scores: { ...full, ease: own } },
      ]),
    ),
    figure: {
      ...defaultDoc.figure,
      ...Object.fromEntries(
        options.map(({ id }) => [
          `${id}.licence`,
          {
            ...plain.figure,
            id: asId<'figure'>(`${id}.licence`),
            ownerKind: 'option',
            ownerId: id,
            attribute: 'licence',
            likely: 100,
          },
        ]),
      ),
    },
    gate: {
      gate: {
        id: asId<'gate'>('gate'),
        initiativeId: asId<'initiative'>('order'),
        afterDays: 30,
        passShare: 0.6,
        stopShare: 0.2,
        goOn: 'Mira agrees',
        stop: 'two orders are lost',
      },
    },
    surveyCount: {
      asked: {
        id: asId<'surveyCount'>('asked'),
        roleId: role.id,
        question,
        counts: [0, 3, 0, 1, 0],
      },
      all: { id: asId<'surveyCount'>('all'), roleId: null, question: 'trust', counts: [0, 0, 0, 2, 0] },
    },
  };
};

function printed(withPlan: boolean, doc: Doc = defaultDoc): string {
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
  expect(words).toContain('No option is scored in full yet. “Web shop form” lacks: Interoperable');
});

it('they are left out where nobody asked for them', () => {
  expect(printed(false)).not.toContain('Roadmap');
});

it('options that are level are so on paper too; beside one that leads stands between which weights it stays first', () => {
  expect(printed(true, scored(4))).toContain('are level at');
  const words = printed(true, scored(1));
  expect(words).toMatch(/“Web shop form” comes first with [\d.]+ of 5, ahead of “Suite” with [\d.]+\./);
  expect(words).toContain('Between these weights “Web shop form” stays first');
});

it('when it goes on and when it stops is printed, and who is ready for it', () => {
  const words = printed(true, scored(1));
  expect(words).toMatch(/When do we go on, when do we stop\? .* 60 % 20 % Mira agrees two orders are lost/);
  expect(words).toContain('6 sentences have no answer');
  expect(words).toMatch(/We can say openly what does not work\. 4\.0 from 2 answers/);
  expect(words).toMatch(/Are those it touches ready\? .* 2\.5 /);
});

it('a tool of staff that nobody judged has no zone on paper, and what is to be answered stands there', () => {
  const tool = { ...plain.staffTool, id: asId<'staffTool'>('t'), name: 'Price sheet', owner: 'Shop' };
  const withTool = (fields: Partial<StaffTool>) =>
    printed(true, { ...defaultDoc, staffTool: { [tool.id]: { ...tool, ...fields } } });
  expect(withTool({})).toMatch(
    /Price sheet Not known yet Shop – Still to be answered: How sensitive is its data\? Who uses what it makes\? What if it fails\?/,
  );
  const judged = { sensitivity: 0, reach: 1, failureCost: 0, hasPersonalData: false } as const;
  expect(withTool(judged)).toContain(
    'Still to be answered: Does it write into a system that others rely on?',
  );
  expect(withTool({ ...judged, writesRecords: false })).toContain('Price sheet Green Shop – nothing');
});
