/** Every card that is no part of a business case: what it prints, put through the formula that it prints. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  achievedCard,
  type RatedOption,
  type TechnologyChoice,
  type CandidateRisk,
  weightLimitCard,
  weighingOf,
  touchFreeCard,
  smartCard,
  safeguardCard,
  riskOfInitiative,
  pointsCard,
  pairKey,
  naturePointsCard,
  measuredCard,
  meanAnswerCard,
  gainsOf,
  gainPortionCard,
  gainPointsCard,
  dearerCard,
  criterionWeightCard,
  consistencyCard,
  achievedMeanCard,
  alternativeCard,
  leaveCard,
  builtApartCard,
  builtOnce,
  builtOnceCard,
  sharedOnceCard,
  sharedPlan,
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
  monthCostCard,
  mapTrustCard,
  metricNames,
  shiftCard,
  marksCard,
  stepCard,
  stepNumber,
  stepNumbers,
  stepsHoursCard,
  metricValue,
  optionCostCard,
  optionCostScoreCard,
  optionLeastCard,
  optionScoreCard,
  pilotCard,
  pilotOf,
  planItemCard,
  planRoadmap,
  planSum,
  promiseCard,
  promisedCard,
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
  type Evidence,
  type WhyCard,
  defaultWeighting,
  dimensionGainCard,
  evidenceCards,
  methodWeightCard,
  forecastCard,
  forecastReachCard,
  freedByCandidateCard,
  freedHoursCard,
  kpiProgress,
  questionCard,
  weightCard,
} from '../../../../shared/engine/index.ts';
import { apply, created } from '../../../../shared/changes/index.ts';
import { setFigure } from '../../../../shared/commands/index.ts';
import {
  asId,
  WORKSPACE_ID,
  type Doc,
  type Id,
  type NewId,
  type StaffTool,
} from '../../../../shared/model/index.ts';
import { valueStream } from '../../../../shared/diagram/index.ts';
import { rungCard, rungNumbers } from '../../../../shared/report/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';
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

function trustOfMap(doc: Doc, of: Analysis, mapId: string): WhyCard | null {
  const card = mapTrustCard({ doc, analysis: of, mapId });
  const { confidence, withheldBecause } = of.maps[mapId]!;
  // Without any step that a case comes through nothing is known of times.
  if (card) expect(card.value).toBe(confidence);
  else expect(withheldBecause !== null || confidence === 0).toBe(true);
  return card;
}

function mapCards(doc: Doc, of: Analysis): WhyCard[] {
  return given(
    Object.keys(doc.map).flatMap((mapId) => [
      monthCostCard({ doc, analysis: of, mapId }),
      trustOfMap(doc, of, mapId),
      ...metricNames.map((name) => {
        const card = metricCard({ doc, analysis: of, mapId }, name);
        expect(card?.value ?? null).toBe(metricValue[name](of.maps[mapId]!));
        return card;
      }),
    ]),
  );
}

/** The numbers of each step, in a case and in a month, and what the value stream says of it. */
const stepCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(
    Object.keys(doc.map).flatMap((mapId) => {
      const ground = { doc, analysis: of, mapId };
      const stream = valueStream(doc, of, [mapId]);
      return [
        ...Object.keys(of.maps[mapId]!.steps).flatMap((id) =>
          stepNumbers.map((name) => {
            const card = stepCard(ground, id, name);
            if (card) expect(card.value, `${name} of ${id}`).toBeCloseTo(stepNumber(ground, id, name)!, 9);
            return card;
          }),
        ),
        ...stream.parts.flatMap(({ rungs }) =>
          rungs.flatMap((rung) => rungNumbers.map((name) => rungCard(stream, { rung, name }, ground))),
        ),
      ];
    }),
  );

/** The work of all steps together is that of each. */
function togetherCards(doc: Doc, of: Analysis): WhyCard[] {
  return Object.entries(of.maps).flatMap(([mapId, metrics]) => {
    if (metrics.hoursPerMonth === null) return [];
    const card = stepsHoursCard(doc, of, Object.keys(metrics.steps));
    expect(card.value, mapId).toBeCloseTo(metrics.hoursPerMonth, 6);
    return [card];
  });
}

const markCards = (doc: Doc): WhyCard[] =>
  given(
    Object.keys(doc.step).map((id) => {
      const marks = Object.values(doc.mark).filter(({ targetId }) => targetId === id);
      return marksCard(marks, ({ type }) => type);
    }),
  );

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

/** The risk as it is and with each safeguard that lowers it. */
function riskCards(risk: CandidateRisk, ground: Parameters<typeof customerRiskCard>[1]): (WhyCard | null)[] {
  return [
    customerRiskCard(risk, ground),
    ...risk.next.map((one) => {
      const card = safeguardCard(risk, one.safeguard, ground);
      expect(card!.value).toBe(one.risk);
      return card;
    }),
  ];
}

const candidateCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(
    of.candidates.flatMap((candidate) => {
      const risk = riskOfCandidate(doc, of, candidate);
      return [
        ...candidateNumbers.map((number) =>
          candidateCard(candidate, number, { doc, analysis: of, named, topShare: 0.84 }),
        ),
        ...(risk ? riskCards(risk, { doc, analysis: of, named }) : []),
        ...candidate.nature.rows.map(naturePointsCard),
      ];
    }),
  );

/** How feasible another way is: as the analysis said, by the formula on the card. */
const alternativeCards = (doc: Doc, of: Analysis): WhyCard[] =>
  of.candidates.flatMap((candidate) =>
    candidate.alternatives.map(({ patternId, feasibility }) => {
      const card = alternativeCard(candidate, patternId, { doc, analysis: of, named })!;
      expect(card.value, `${patternId} at ${candidate.id}`).toBeCloseTo(feasibility, 9);
      return card;
    }),
  );

/** What the best proposal would bring for steps that are left to people: as their reason says it. */
const leaveCards = (doc: Doc, of: Analysis): WhyCard[] =>
  of.leaveToPeople.flatMap((entry) => {
    const card = leaveCard(entry, doc, of);
    if (entry.because.key === 'engine.leave.cheaper')
      expect(card!.value, entry.stepId).toBeCloseTo(entry.because.params['worthMoney'] as number, 9);
    return card ? [card] : [];
  });

/** How much more can be done in all. */
const shiftCards = (_: Doc, of: Analysis): WhyCard[] =>
  Object.values(of.shifts).map((shift) => shiftCard(shift, null));

/** Under which name the words of a finding have a number that it rests on. */
const paramOf = {
  load: 'loadShare',
  waitShare: 'ofCaseShare',
  departments: 'handoffs',
  error: 'errorShare',
  exceptions: 'exceptionsShare',
  repeat: 'repeatShare',
} as const satisfies { readonly [N in Evidence['name']]: string };

const findingCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given([
    ...of.findings.flatMap((finding) => {
      const said = { ...finding.title.params, ...finding.why.params };
      const evidence = evidenceCards(doc, of, finding);
      for (const { name, card } of evidence)
        expect(card.value, finding.id).toBeCloseTo(Number(said[paramOf[name]]), 9);
      return [findingCard(doc, of, finding), ...evidence.map(({ card }) => card)];
    }),
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

/** The options weighed by comparing two criteria at a time, one comparison at odds with the others. */
function inPairs(doc: Doc, initiativeId: Id<'initiative'>): Doc {
  const { criteria } = weighingOf(doc, initiativeId);
  const [a, b, c] = criteria.filter(({ letter }) => letter !== null);
  const comparisons = { [pairKey(a!.id, b!.id)]: 3, [pairKey(a!.id, c!.id)]: 1 / 5 };
  const weighing = { ...plain.weighing, initiativeId, criteria, isPairwise: true, comparisons };
  return apply(doc, [created('weighing', weighing)]);
}

function weighingCards(choice: TechnologyChoice): (WhyCard | null)[] {
  const weights = choice.criteria.map((one) => criterionWeightCard(choice, one, ({ id }) => id));
  const sum = weights.reduce((total, card) => total + (card?.value ?? 0), 0);
  expect(sum).toBeCloseTo(1, 9);
  const limits = (choice.matrix.ranges ?? []).flatMap(({ criterionId, low, high }) => {
    const ends = (['low', 'high'] as const).map((end) => weightLimitCard(choice, criterionId, end));
    // A number that is no end of what a weight can be has a card.
    expect(ends.map((card) => card?.value ?? null)).toEqual([low > 0 ? low : null, high < 1 ? high : null]);
    return ends;
  });
  return [...weights, ...limits, consistencyCard(choice.pairs)];
}

/** The least that an option comes to is what it is said to come to at least. */
function leastCard(choice: TechnologyChoice, rated: RatedOption): WhyCard {
  const card = optionLeastCard(choice, rated, ({ id }) => id);
  const row = choice.matrix.ranking.find(({ id }) => id === rated.option.id)!;
  expect(card.value).toBeCloseTo(row.low, 9);
  return card;
}

const optionCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given(
    Object.values(doc.initiative).flatMap((initiative) => {
      const choice = technologyChoice(withOptions(doc), of, initiative);
      const [first, second] = choice.options;
      return [
        ...choice.options.flatMap((rated) => [
          optionScoreCard(choice, rated, ({ id }) => id),
          leastCard(choice, rated),
          optionCostScoreCard(choice, rated),
          optionCostCard(rated),
        ]),
        ...(first && second ? [dearerCard(first, second)] : []),
        ...weighingCards(choice),
        ...weighingCards(technologyChoice(inPairs(withOptions(doc), initiative.id), of, initiative)),
      ];
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
      const item = question.items.find(({ initiative }) => initiative.id === id)!;
      const risk = riskOfInitiative(doc, of, item.initiative);
      const card = pilotCard(pilot, { doc, analysis: of, named, item, risk, candidate: (one) => one.id });
      expect(card?.value ?? null).toBe(pilot.choice.rows.find((row) => row.id === id)!.score);
      // Down to the candidates: no part is left without its own card.
      for (const { opens } of card?.inputs ?? []) expect(opens).toBeTruthy();
      return card;
    }),
    gapCard({ ...plan, isBest: false, worth: 1200, bound: 1260, gapShare: 0.05 }),
  ]);
}

/** What two initiatives have in common, its cost and its gain, and what one tool takes for several candidates. */
function sharingCards(plain: Doc): WhyCard[] {
  const shared = withPlan(plain);
  const [sharing] = Object.values(shared.sharing);
  const doc: Doc = {
    ...shared,
    sharing: { [sharing!.id]: { ...sharing!, parts: ['build', 'licence', 'benefit'] } },
  };
  const of = analyse(doc, { asOf: today });
  const cases = Object.values(doc.initiative).map((initiative) => ({
    initiative,
    case: initiativeCase(doc, of, initiative),
  }));
  const { lines } = sharedPlan(cases, Object.values(doc.sharing));
  expect(lines.map(({ side }) => side)).toEqual(expect.arrayContaining(['cost']));
  return [
    ...lines.map((line) => {
      const card = sharedOnceCard(line, (id) => {
        const { initiative, case: found } = cases.find((one) => one.initiative.id === id)!;
        return { name: initiative.name, case: found };
      });
      expect(card.value).toBe(line.side === 'cost' ? line.cost : line.value);
      return card;
    }),
    ...builtOnce(cases).flatMap((once) => [builtOnceCard(once), builtApartCard(once, ({ id }) => id)]),
  ];
}

const measureCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given([
    ...kpiProgress(doc, today).flatMap((progress) => [
      forecastCard(progress, (iso) => iso),
      forecastReachCard(progress, (iso) => iso),
    ]),
    ...fourDimensions(doc, of, today).flatMap(({ parts }) =>
      parts.flatMap((part) => [dimensionGainCard(part), pointsCard(part)]),
    ),
    ...Object.values(doc.kpi).map((kpi) => measuredCard(kpi, kpi.target ?? 0)),
    ...Object.values(of.smart).map((result) => smartCard(result, (letter) => letter)),
  ]);

/** Two gains of the first initiative, one of them twice as large, where the money alone does not carry it. */
function gainCards(before: Doc): WhyCard[] {
  const [initiative] = Object.values(before.initiative);
  const [objective] = Object.values(before.objective);
  const costly = { ...plain.figure, ownerKind: 'initiative', ownerId: initiative!.id } as const;
  const doc = [1, 2].reduce(
    (at, size) =>
      apply(at, [
        created('intangible', {
          ...plain.intangible,
          id: asId<'intangible'>(`gain${size}`),
          initiativeId: initiative!.id,
          objectiveId: objective!.id,
          size: (2 * size) as 2 | 4,
        }),
      ]),
    apply(
      before,
      setFigure.plan(before, { ...costly, attribute: 'buildDays', likely: 900 }, { newId, today }),
    ),
  );
  const found = initiativeCase(doc, analysis, initiative!);
  const gains = gainsOf(doc, initiative!, found.mustBeWorth);
  const portions = gains.map((gain) => gainPortionCard(found, gain, gains));
  expect(portions.reduce((sum, card) => sum + card!.value!, 0)).toBeCloseTo(found.mustBeWorth!, 6);
  return given([...gains.map(gainPointsCard), ...portions]);
}

const weightCards = (doc: Doc, of: Analysis): WhyCard[] =>
  given([
    ...Object.keys(of.weights).map((id) => weightCard(doc, of.weights, id)),
    ...Object.keys(defaultWeighting.impact).map((key) =>
      methodWeightCard({ ...defaultWeighting.impact }, key),
    ),
  ]);

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
    ['steps', stepCards],
    ['steps together', togetherCards],
    ['marks', markCards],
    ['roles', roleCards],
    ['systems and what is typed again', systemCards],
    ['candidates', candidateCards],
    ['other ways', alternativeCards],
    ['what is left to people', leaveCards],
    ['the bottleneck that goes or moves', shiftCards],
    ['findings', findingCards],
    ['options', optionCards],
    ['the plan', planCards],
    ['what counts once', sharingCards],
    ['measurements and what is left to do', measureCards],
    ['weights of aims', weightCards],
    ['questions', questionCards],
    ['hours that become free', freedCards],
    ['gains without a price', gainCards],
  ] as const)('of %s in the example', (_, cardsOf) => {
    const cards = cardsOf(example, analysis);
    expect(cards.filter(({ inputs, value }) => inputs.length > 0 && value !== null).length).toBeGreaterThan(
      3,
    );
    for (const card of cards) putThrough(card);
  });

  it('of a step that costs less by hand', () => {
    const doc = aDoc()
      .with('workspace', { id: WORKSPACE_ID, hourlyCost: 8, factsConfirmed: true })
      .map('Letters', { volume: 5 })
      .start()
      .step('Answer the letter', { id: 's', type: 'manual' })
      .step('Bake', { wait: 100_000 })
      .end()
      .build();
    const of = analyse(doc, { asOf: today });

    expect(of.leaveToPeople.map(({ because: { key } }) => key)).toEqual(['engine.leave.cheaper']);
    for (const card of leaveCards(doc, of)) putThrough(card);
  });

  it('of any business', () => {
    fc.assert(
      fc.property(fc.noShrink(randomDoc), (doc) => {
        const of = analyse(doc, { asOf: today });
        for (const cardsOf of [
          mapCards,
          stepCards,
          roleCards,
          systemCards,
          candidateCards,
          alternativeCards,
          leaveCards,
          shiftCards,
          findingCards,
          weightCards,
        ])
          for (const card of cardsOf(doc, of)) putThrough(card);
      }),
      { numRuns: 25 },
    );
  });

  it('of a step that stands for another map', () => {
    const [map, called] = Object.values(example.map).filter(
      ({ id }) =>
        !Object.values(example.step).some(
          (step) => step.calledMapId === id || (step.calledMapId && step.mapId === id),
        ),
    );
    const step = Object.values(example.step).find(({ mapId }) => mapId === map!.id)!;
    const doc: Doc = {
      ...example,
      figure: Object.fromEntries(
        Object.entries(example.figure).filter(([, { ownerId }]) => ownerId !== step.id),
      ),
      step: { ...example.step, [step.id]: { ...step, type: 'call', calledMapId: called!.id } },
    };
    const of = analyse(doc, { asOf: today });
    const cards = stepNumbers.map((name) => stepCard({ doc, analysis: of, mapId: map!.id }, step.id, name)!);

    for (const card of cards) putThrough(card);
    expect(cards.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['stepTouchCalled', 'stepCostCalled', 'caseTime']),
    );
    const cost = metricCard({ doc, analysis: of, mapId: map!.id }, 'cost')!;
    putThrough(cost);
    expect(cost.inputs.map(({ opens }) => opens?.id)).toContain('stepOnceCalled');
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
        putThrough(promisedCard(kept));
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
      // What is known of a part says what it was counted in.
      for (const [index, part] of score.parts.entries())
        expect(Boolean(card.inputs[index]!.opens), part.part).toBe(part.points !== null);
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

  it.each([
    [[9, 7.5, 6.2, 4.4, 3.1], 'days', 'forecastFloor', 0],
    [[70, 78, 85, 91, 96], '%', 'forecastCeiling', 100],
  ] as const)('of a forecast that can go no further: %s %s', (values, unit, id, end) => {
    const [kpi] = Object.values(example.kpi);
    const measurement = Object.fromEntries(
      values.map((value, month) => [
        `m${month}`,
        {
          ...plain.measurement,
          id: asId<'measurement'>(`m${month}`),
          kpiId: kpi!.id,
          value,
          date: `2026-0${month + 1}-01`,
        },
      ]),
    );
    const own = { ...kpi!, unit, dimension: 'errors', baseline: null, target: null } as const;
    const [progress] = kpiProgress({ ...example, kpi: { [own.id]: own }, measurement }, '2026-06-01');
    const card = forecastCard(progress!, (iso) => iso)!;
    expect(card.id).toBe(id);
    expect(card.value).toBe(end);
    putThrough(card);
  });

  it('of what people answered', () => {
    const { answers } = businessReadiness(example);
    const answered = Object.keys(answers).map((question, index) => [question, [1, 0, 2, 4, index] as const]);
    const ready = { ...businessReadiness(example), answers: Object.fromEntries(answered), score: 70 };
    const mean = Object.keys(answers).map((_, index) => (23 + 5 * index) / (7 + index));
    const score = (25 * mean.reduce((sum, one) => sum + one, 0)) / mean.length - 25;
    const card = readinessCard({ ...ready, score }, methodOf(example), (question) => question)!;
    putThrough(card);
    putThrough(meanAnswerCard([3, 0, 2, 7, 1])!);
    expect(meanAnswerCard([0, 0, 0, 0, 0])).toBeNull();
  });

  it('of the share of runs that nobody touches', () => {
    const steps = [
      { stepId: 'a', visits: 1, before: 0, after: 0.63 },
      { stepId: 'b', visits: 1.25, before: 1, after: 1 },
      { stepId: 'c', visits: 0.4, before: 0, after: 0 },
    ];
    const bundle = { candidateIds: [], stepIds: [], sharedIds: [] };
    const touchFree = { steps, before: 1.25 / 2.65, after: 1.88 / 2.65 };
    for (const when of ['before', 'after'] as const)
      putThrough(touchFreeCard(example, { ...bundle, touchFree }, when)!);
  });

  it('of the zone of a tool', () => {
    const cardOf = (fields: Partial<StaffTool>) => {
      const tool = { ...plain.staffTool, ...fields };
      const [state] = toolStates({ staffTool: { [tool.id]: tool }, review: {} }, today);
      return toolCard(state!, methodOf(example), (question) => question);
    };
    const full = cardOf({ sensitivity: 2, reach: 3, failureCost: 1 })!;
    expect(full.value).toBe(6);
    putThrough(full);
    const partly = cardOf({ sensitivity: 2, failureCost: 1 })!;
    expect(partly.value).toBe(3);
    expect(partly.inputs.slice(0, 3)).toMatchObject([
      { label: 'sensitivity', value: 2 },
      { label: 'failureCost', value: 1 },
      { part: 'pointsAtMost', value: 6 },
    ]);
    putThrough(partly);
    expect(cardOf({})).toBeNull();
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
