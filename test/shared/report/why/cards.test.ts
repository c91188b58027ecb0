/** Every card that is no part of a business case: what it prints, put through the formula that it prints. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  achievedCard,
  achievedMeanCard,
  analyse,
  businessReadiness,
  byCause,
  candidateCard,
  candidateNumbers,
  causeCard,
  countedCard,
  customerRiskCard,
  dimensionCard,
  findingCard,
  fourDimensions,
  freedByRole,
  freedShareCard,
  handoverCard,
  gapCard,
  islandsCard,
  initiativeCase,
  keptPromises,
  methodOf,
  metricCard,
  metricNames,
  metricValue,
  optionCostCard,
  optionCostScoreCard,
  optionScoreCard,
  pilotCard,
  pilotOf,
  planItemCard,
  planRoadmap,
  planSum,
  promiseCard,
  readinessCard,
  riskOfCandidate,
  roadmapPlan,
  roadmapQuestion,
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLandscape,
  roleLoadCard,
  roleQueueCard,
  siloCard,
  spendCard,
  spendNoneCard,
  spendShareCard,
  sumCard,
  systemCostCard,
  systemLandscape,
  technologyChoice,
  toolCard,
  toolStates,
  typedCard,
  typedSumCard,
  weeksCard,
  type Analysis,
  type WhyCard,
  dimensionGainCard,
  forecastCard,
  freedByCandidateCard,
  freedHoursCard,
  kpiProgress,
  questionCard,
  weightCard,
} from '../../../../shared/engine/index.ts';
import { apply, created } from '../../../../shared/changes/index.ts';
import { setFigure } from '../../../../shared/commands/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { plain } from '../../../builders/plain.ts';
import { randomDoc } from '../../engine/randomDoc.ts';
import { listener, putThrough } from './putThrough.ts';

const today = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });
const typedNumbers = ['runsPerMonth', 'hoursPerYear', 'costPerYear'] as const;
const named = (_: string, key: string) => key;

const given = (cards: readonly (WhyCard | null)[]): WhyCard[] => cards.filter((card) => card !== null);

function mapCards(doc: Doc, of: Analysis): WhyCard[] {
  return given(
    Object.keys(doc.map).flatMap((mapId) =>
      metricNames.map((name) => {
        const card = metricCard({ doc, analysis: of, mapId }, name);
        expect(card?.value ?? null).toBe(metricValue[name](of.maps[mapId]!));
        return card;
      }),
    ),
  );
}

function roleCards(doc: Doc, of: Analysis): WhyCard[] {
  return given(
    roleLandscape(doc, of).roles.flatMap((view) => [
      roleHoursCard(doc, of, view),
      roleCapacityCard(doc, view),
      roleLoadCard(doc, of, view),
      roleQueueCard(doc, of, view),
      roleFreedCard(doc, of, view),
      ...view.metrics.handovers.map((hand) => handoverCard(doc, of, hand)),
    ]),
  );
}

function systemCards(doc: Doc, of: Analysis): WhyCard[] {
  const landscape = systemLandscape(doc, of);
  return given([
    spendCard(doc, landscape),
    spendNoneCard(doc, landscape),
    siloCard(landscape),
    ...landscape.systems.flatMap((view) => [systemCostCard(doc, view), countedCard(view.stepIds)]),
    ...landscape.objects.flatMap((view) => [
      islandsCard(view),
      ...typedNumbers.map((number) => typedSumCard(doc, of, view.typed, number)),
    ]),
    ...of.typedTwice.flatMap((one) => typedNumbers.map((number) => typedCard(doc, of, one, number))),
  ]);
}

const candidateCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(
    of.candidates.flatMap((candidate) => {
      const risk = riskOfCandidate(doc, of, candidate);
      return [
        ...candidateNumbers.map((number) =>
          candidateCard(candidate, number, { doc, analysis: of, named, topShare: 0.84 }),
        ),
        risk && customerRiskCard(risk, { doc, analysis: of }),
      ];
    }),
  );

const findingCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given([
    ...of.findings.map((finding) => findingCard(doc, of, finding)),
    ...byCause(of.findings).map(({ findings }) => causeCard(doc, of, findings, ({ key }) => key)),
  ]);

/** The document with three ways to get its first initiative done, one of them without a cost. */
function withOptions(doc: Doc): Doc {
  const [initiative] = Object.values(doc.initiative);
  const context = { newId, today };
  const { criteria } = technologyChoice(doc, analysis, initiative!);
  return [4000, 9000, null].reduce((before, licence, index) => {
    const id = asId<'option'>(`option${index}`);
    const scores = Object.fromEntries(
      criteria.map((criterion, at) => [criterion.id, 1 + ((at + index) % 5)]),
    );
    const option = { ...plain.option, id, initiativeId: initiative!.id, name: `Way ${index}`, scores };
    const added = apply(before, [created('option', option)]);
    if (licence === null) return added;
    const figure = {
      ...plain.figure,
      ownerKind: 'option',
      ownerId: id,
      attribute: 'licence',
      likely: licence,
    } as const;
    return apply(added, setFigure.plan(added, figure, context));
  }, doc);
}

const optionCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(
    Object.values(doc.initiative).flatMap((initiative) => {
      const choice = technologyChoice(withOptions(doc), of, initiative);
      return choice.options.flatMap((rated) => [
        optionScoreCard(choice, rated, ({ id }) => id),
        optionCostScoreCard(choice, rated),
        optionCostCard(rated),
      ]);
    }),
  );

/** Two initiatives with a build of their own that they share, so that each has a part of it. */
function withPlan(doc: Doc): Doc {
  const context = { newId, today };
  const own = Object.values(doc.initiative)[0]!;
  const other = { ...own, id: asId<'initiative'>('initiative-other'), name: 'Another one' };
  const sharing = {
    ...plain.sharing,
    id: asId<'sharing'>('sharing1'),
    parts: ['build' as const],
    initiativeIds: [own.id, other.id],
  };
  return [own.id, other.id].reduce(
    (before, ownerId, index) =>
      [['buildDays', 7 + 5 * index] as const, ['licence', 300] as const].reduce((at, [attribute, likely]) => {
        const figure = { ...plain.figure, ownerKind: 'initiative', ownerId, attribute, likely } as const;
        return apply(at, setFigure.plan(at, figure, context));
      }, before),
    apply(doc, [created('initiative', other), created('sharing', sharing)]),
  );
}

function planCards(plain: Doc): WhyCard[] {
  const doc = withPlan(plain);
  const of = analyse(doc, { asOf: today });
  const question = roadmapQuestion(doc, of, today);
  const plan = roadmapPlan(question, planRoadmap(question.asked.initiatives, question.phases));
  const pilot = pilotOf(doc, question);
  const sum = planSum(
    question.items.map(({ initiative }) => initiativeCase(doc, of, initiative)),
    question.shared,
  );
  const rows = (value: (index: number) => number) =>
    question.items.map(({ initiative }, index) => ({ label: initiative.name, value: value(index) }));
  const cost = sumCard(
    'planCost',
    rows((index) => sum.rows[index]!.cost),
  );
  expect(cost.value).toBeCloseTo(sum.cost, 6);
  const cards = question.items.map((item) => planItemCard(item, 'cost'));
  expect(new Set(cards.map((card) => card?.id))).toEqual(new Set(['planPortion', 'firstYear']));
  return given([
    cost,
    sumCard(
      'planWeeks',
      rows((index) => question.items[index]!.weeks),
    ),
    spendShareCard(rows((index) => sum.rows[index]!.cost).slice(0, 1), sum.cost),
    ...cards.filter((card) => card?.id === 'planPortion'),
    ...question.items.map((item) => weeksCard(item, methodOf(doc))),
    ...pilot.candidates.map(({ id }) => {
      const card = pilotCard(pilot, id, methodOf(doc), (part) => part);
      expect(card?.value ?? null).toBe(pilot.choice.rows.find((row) => row.id === id)!.score);
      return card;
    }),
    gapCard({ ...plan, isBest: false, worth: 1200, bound: 1260, gapShare: 0.05 }),
  ]);
}

const measureCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given([
    ...kpiProgress(doc, today).map((progress) => forecastCard(progress, (iso) => iso)),
    ...fourDimensions(doc, of, today).flatMap(({ parts }) => parts.map(dimensionGainCard)),
  ]);

const weightCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(Object.keys(of.weights).map((id) => weightCard(doc, of.weights, id)));

const questionCards = (_: Doc, of: Analysis): WhyCard[] =>
  of.candidates.flatMap(({ questions }) => questions.map(questionCard));

const freedCards = (doc: Doc, of: Analysis): WhyCard[] => [
  ...Object.values(doc.initiative).flatMap((initiative) =>
    initiativeCase(doc, of, initiative).madeOf.freed.map((one) => freedByCandidateCard(one, ({ id }) => id)),
  ),
  ...freedByRole(doc, of).map((one) =>
    freedHoursCard(one.of.map(({ initiative, hours }) => ({ label: initiative.name, hours: hours[1] }))),
  ),
];

describe('the numbers on a card give its result', () => {
  it.each([
    ['maps', mapCards],
    ['roles', roleCards],
    ['systems and what is typed again', systemCards],
    ['candidates', candidateCards],
    ['findings', findingCards],
    ['options', optionCards],
    ['the plan', planCards],
    ['measurements and what is left to do', measureCards],
    ['weights of aims', weightCards],
    ['questions', questionCards],
    ['hours that become free', freedCards],
  ] as const)('of %s in the example', (_, cardsOf) => {
    const cards = cardsOf(example, analysis);
    expect(cards.filter(({ inputs, value }) => inputs.length > 0 && value !== null).length).toBeGreaterThan(
      3,
    );
    for (const card of cards) putThrough(card);
  });

  it('of any business', () => {
    fc.assert(
      fc.property(fc.noShrink(randomDoc), (doc) => {
        const of = analyse(doc, { asOf: today });
        for (const cardsOf of [mapCards, roleCards, systemCards, candidateCards, findingCards, weightCards])
          for (const card of cardsOf(doc, of)) putThrough(card);
      }),
      { numRuns: 25 },
    );
  });

  it('of what was promised and what came of it', () => {
    putThrough(achievedCard({ from: 12, to: 4, now: 7, share: 5 / 8 }, 'h')!);
    putThrough(achievedCard({ from: 4, to: 12, now: 3, share: -1 / 8 }, '')!);
    expect(achievedCard({ from: 4, to: 12, now: null, share: null }, '')).toBeNull();
    const achieved = [0.5, 0.25, null].map((share, index) => ({
      kpiId: `k${index}`,
      from: 0,
      to: 4,
      now: share === null ? null : 4 * share,
      nowOn: today,
      share,
    }));
    putThrough(achievedMeanCard(example, achieved)!);
    for (const initiative of Object.values(example.initiative))
      for (const kept of keptPromises(example, initiative)) {
        const card = promiseCard(example, kept);
        if (card) putThrough(card);
      }
  });

  it.each([
    ['example', example],
    ['empty plan', { ...example, initiative: {}, goal: {} }],
  ] as const)('of the dimensions of alignment: %s', (_, doc) => {
    for (const score of fourDimensions(doc, analysis, today)) {
      const card = dimensionCard(score, (part) => part);
      expect(card.value).toBe(score.low);
      putThrough(card);
    }
  });

  it('of a dimension of which a part is not known: what it may be', () => {
    const unknown = fourDimensions({ ...example, kpi: {} }, analysis, today).find(
      ({ score, parts }) => score === null && parts.some(({ points }) => points !== null),
    )!;
    const { mover } = dimensionCard(unknown, (part) => part);
    expect(mover!.low).toBe(unknown.low);
    expect(mover!.high).toBeGreaterThan(unknown.low);
  });

  it('of what people answered', () => {
    const { answers } = businessReadiness(example);
    const answered = Object.keys(answers).map((question, index) => [question, [1, 0, 2, 4, index] as const]);
    const ready = { ...businessReadiness(example), answers: Object.fromEntries(answered), score: 70 };
    const mean = Object.keys(answers).map((_, index) => (23 + 5 * index) / (7 + index));
    const score = (25 * mean.reduce((sum, one) => sum + one, 0)) / mean.length - 25;
    putThrough(readinessCard({ ...ready, score }, methodOf(example), (question) => question)!);
  });

  it('of the zone of a tool', () => {
    const tool = { ...plain.staffTool, sensitivity: 2, reach: 3, failureCost: 1 } as const;
    const [state] = toolStates({ staffTool: { [tool.id]: tool }, review: {} }, today);
    const card = toolCard(state!, methodOf(example), (question) => question);
    expect(card.value).toBe(state!.points);
    putThrough(card);
  });

  it('of the time that becomes free', () => {
    for (const { name, hours, hoursPerPerson } of freedByRole(example, analysis)) {
      const freed = freedHoursCard([{ label: name, hours: hours[1] }]);
      if (hoursPerPerson !== null) putThrough(freedShareCard(hours[1], hoursPerPerson, freed));
    }
  });
});

describe('a card', () => {
  it('says of each part where it is from, and which of them changes it most', () => {
    const [role] = roleLandscape(example, analysis).roles.filter(({ metrics }) => metrics.people !== null);
    const card = roleCapacityCard(example, role!)!;
    const { mover } = card;
    expect(mover!.low).toBeLessThan(card.value!);
    expect(mover!.high).toBeGreaterThan(card.value!);
    expect(
      listener.text(`why.formula.${card.id}`, { people: 'a', hoursPerWeek: 'b', availability: 'c' }),
    ).toBe('a × b × c × 52 ÷ 12');
  });
});
