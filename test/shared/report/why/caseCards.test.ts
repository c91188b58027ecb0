/** Every number of a case, put through its formula again from what its card says alone. */
import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../../shared/changes/index.ts';
import { setFigure } from '../../../../shared/commands/index.ts';
import {
  analyse,
  caseRisk,
  initiativeCase,
  monthCard,
  keyOf,
  rangeCard,
  sumCard,
  caseCard,
  caseIds,
  type CaseInput,
  type InitiativeCase,
  type WhyCard,
  type CaseId,
} from '../../../../shared/engine/index.ts';
import { asId, type NewId } from '../../../../shared/model/index.ts';
import { whyWords } from '../../../../shared/report/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { plain } from '../../../builders/plain.ts';
import { listener, putThrough, readBack } from './putThrough.ts';

const today = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });

/** A case of the example with these figures said. */
function caseWith(figures: { readonly [attribute: string]: number }): InitiativeCase {
  const candidateIds = Object.values(example.decision)
    .filter(({ verdict }) => verdict === 'accepted')
    .map(({ id }) => id);
  const initiative = { ...plain.initiative, id: asId<'initiative'>('i1'), candidateIds };
  let doc = apply(example, [created('initiative', initiative)]);
  for (const [attribute, likely] of Object.entries(figures)) {
    const figure = { ...plain.figure, ownerKind: 'initiative', ownerId: 'i1', attribute, likely } as const;
    doc = apply(doc, setFigure.plan(doc, figure, { newId, today }));
  }
  return initiativeCase(doc, analysis, initiative);
}

type Inputs = { readonly [name: string]: number };
type ProseId = 'lackingToday' | 'futureValue' | 'outlays';
const share = (month: number, from: number, to: number) =>
  Math.max(0, Math.min(month, to) - Math.max(month - 1, from));
function flowsOf(x: Inputs, end = 12 * x['lifeYears']!): number[] {
  const learnt = x['buildMonths']! + x['rampMonths']!;
  const flows = [-x['once']!];
  for (let month = 1; month <= Math.ceil(end - 1e-6); month++) {
    const gain =
      share(month, x['buildMonths']!, Math.min(learnt, end)) * x['rampShare']! + share(month, learnt, end);
    const runs = share(month, x['buildMonths']!, end);
    flows.push((x['benefit']! * gain - x['yearly']! * runs) / 12);
  }
  return flows;
}
const presentValue = (x: Inputs, rate: number, end?: number): number =>
  flowsOf(x, end).reduce((sum, flow, month) => sum + flow / (1 + rate) ** (month / 12), 0);
const back = (x: Inputs) => (x['monthsBefore']! + x['lacking']! / x['nextNet']!) / 12;

/** The formulas as their words say them, written down a second time. */
const formulas: { readonly [I in CaseId | ProseId]: (x: Inputs) => number } = {
  lackingToday: (x) => -presentValue(x, x['discountRate']!, x['monthsBefore']),
  futureValue(x) {
    const flows = flowsOf(x);
    return flows.reduce(
      (sum, flow, month) =>
        sum + Math.max(0, flow) * (1 + x['discountRate']!) ** ((flows.length - 1 - month) / 12),
      0,
    );
  },
  outlays: (x) =>
    -flowsOf(x).reduce(
      (sum, flow, month) => sum + Math.min(0, flow) / (1 + x['discountRate']!) ** (month / 12),
      0,
    ),
  once: (x) =>
    (x['buildDays']! * x['dayRate']! * (1 + x['changeShare']!) +
      x['integrationCost']! +
      x['dataCleaning']! +
      x['onceCost']! +
      x['trainingHours']! * x['hourlyCost']!) *
    (1 + x['contingencyShare']!),
  yearly: (x) =>
    x['licence']! +
    x['supportShare']! * x['buildDays']! * x['dayRate']! +
    x['reviewHours']! * x['hourlyCost']! +
    x['runningCost']!,
  benefit: (x) => x['hoursFreed']! * x['hourlyCost']! * x['cashableShare']! + x['effects']!,
  capacity: (x) => x['hoursFreed']! * (1 - x['cashableShare']!),
  npv: (x) => presentValue(x, x['discountRate']!),
  roi: (x) => x['gained']! / x['spent']!,
  payback: back,
  paybackDiscounted: back,
  irr(x) {
    let [low, high] = [-0.9, 200];
    for (let round = 0; round < 200; round++) {
      const middle = (low + high) / 2;
      if (presentValue(x, middle) > 0) low = middle;
      else high = middle;
    }
    return low;
  },
  mirr: (x) => (x['futureValue']! / x['outlays']!) ** (12 / x['months']!) - 1,
  pi: (x) => (x['npv']! + x['once']!) / x['once']!,
  firstYear: (x) => x['once']! + x['yearly']!,
  mustBeWorth: (x) => -x['npv']! / x['annuity']!,
};

function check(card: WhyCard): void {
  const words = whyWords(card, listener);
  const names = card.inputs.map((input) => keyOf(input));
  const read = words.inputs.map(({ value }) => readBack(value));
  const inputs = Object.fromEntries(names.map((name, index) => [name, read[index]!.value]));
  const formula = formulas[card.id as CaseId | ProseId];
  const again = formula(inputs);
  // What the rounding of each input moves, and that of the result.
  const slack = names.reduce(
    (sum, name, index) => sum + Math.abs(formula({ ...inputs, [name]: card.inputs[index]!.value }) - again),
    0,
  );
  const said = readBack(words.result);
  expect(Math.abs(again - said.value), `${card.id}: ${again} for ${words.result}`).toBeLessThanOrEqual(
    slack * 1.05 + said.half * 1.01 + 1e-9,
  );
  // Not a bound that anything would fit into.
  expect(slack, card.id).toBeLessThan(Math.max(2, 0.01 * Math.abs(again)));
}

const paying = caseWith({ licence: 240, onceCost: 350, runningCost: 60, lifeYears: 4, discountRate: 0.08 });
const costly = caseWith({
  buildDays: 80,
  rampMonths: 2.5,
  customersKeptPerYear: 3,
  marginPerCustomerYear: 90,
  yearsKept: 2,
});

type Spans = { readonly [attribute: string]: readonly [number, number, number] };
/** The case with these ranges in place of its own. */
function spansInto({ benefits, costs, timing }: CaseInput, spans: Spans): CaseInput {
  const replaced = <T extends object>(own: T): T =>
    Object.fromEntries(Object.keys(own).map((name) => [name, spans[name]])) as T;
  return {
    benefits: benefits.map((benefit) => ({ ...benefit, factors: replaced(benefit.factors) })),
    costs: replaced(costs),
    timing: replaced(timing),
  };
}

/** A card and all that its parts open, each put through its formula. */
function checkAll(card: WhyCard): readonly string[] {
  if (card.id in formulas) check(card);
  else putThrough(card);
  const below = card.inputs.flatMap(({ opens, value, factors = [] }) => {
    if (!opens) return [];
    const numbers = [value, ...factors.map((factor) => factor.value)];
    expect(
      numbers.some((number) => Math.abs(number - opens.value!) < 1e-6),
      `${card.id} opens ${opens.id}`,
    ).toBe(true);
    return checkAll(opens);
  });
  return [card.id, ...below];
}

describe('what a number of a case is made of', () => {
  const losing = caseWith({ licence: 5000, hoursFreed: 900, rampShare: 0.05, rampMonths: 6 });
  const withEffects = caseWith({
    customersKeptPerYear: 3,
    marginPerCustomerYear: 90,
    yearsKept: 2,
    errorsPerYear: 40,
    costPerError: 12,
  });

  it.each([
    ['roi', paying, ['leftOver', 'spentInAll', 'monthNet', 'monthIn', 'monthOut', 'once']],
    ['payback', paying, ['lackingThen', 'monthNet', 'monthIn', 'monthOut', 'once']],
    ['paybackDiscounted', paying, ['lackingToday', 'netToday', 'monthNet']],
    ['mirr', paying, ['futureValue', 'outlays', 'once', 'yearly', 'benefit']],
    ['roi', losing, ['spentInAll', 'monthNet']],
    ['benefit', withEffects, ['effects']],
  ] as const)('of %s opens down to what somebody said', (id, found, below) => {
    const seen = new Set(checkAll(caseCard(found, id)!));
    for (const one of below) expect(seen).toContain(one);
  });

  it('of spent money counts months that cost more than they bring', () => {
    const spent = caseCard(losing, 'roi')!.inputs.find((input) => keyOf(input) === 'spent')!;
    const { inputs } = spent.opens!;
    expect(inputs.find((input) => keyOf(input) === 'lossNet')!.value).toBeLessThan(-1);
    expect(spent.value).toBeGreaterThan(losing.result!.costs.once.total);
  });

  it('of effects names each with its factors', () => {
    const effects = caseCard(withEffects, 'benefit')!.inputs.find((input) => keyOf(input) === 'effects')!;
    const { inputs } = whyWords(effects.opens!, listener);
    expect(inputs.map(({ name, value }) => [name, value])).toEqual([
      ['Fewer errors', '€480'],
      ['Customers who stay', '€540'],
    ]);
    expect(inputs[1]!.from).toMatch(/^3 \(estimated\) × €90 \(estimated\) × 2 years? \(estimated\)$/);
  });
});

describe('the numbers on a card', () => {
  it.each(caseIds.filter((id) => id !== 'mustBeWorth'))('give its result: %s', (id) => {
    const card = caseCard(paying, id)!;
    expect(card.value).not.toBeNull();
    check(card);
  });

  it('give its result where the case does not pay', () => {
    for (const id of ['once', 'yearly', 'benefit', 'npv', 'pi', 'mustBeWorth'] as const)
      check(caseCard(costly, id)!);
    const never = whyWords(caseCard(costly, 'payback')!, listener);
    expect(never.result).toBe('no such number');
  });

  it('give the value of a lever at its ends, and nothing where it makes the case come out even', () => {
    const lever = paying.levers.find(({ attribute }) => attribute === 'dayRate')!;
    const { low } = paying.values.dayRate!;
    const atLow = caseCard(paying, 'npv', { attribute: 'dayRate', value: low })!;
    expect(atLow.value).toBeCloseTo(lever.low, 6);
    check(atLow);
    const even = caseCard(paying, 'npv', { attribute: 'dayRate', value: lever.breakEven! })!;
    expect(Math.abs(even.value!)).toBeLessThan(0.01);
  });

  it('say for each where it comes from, and what would change the result most', () => {
    const card = caseCard(paying, 'npv')!;
    const words = whyWords(card, listener);
    for (const { from } of words.inputs) expect(from).not.toBe('');
    expect(words.mover).toMatch(/changes it most: .* at its low end, .* at its high end/);
    const { by, low, high } = card.mover!;
    const bySwing = paying.levers[0]!;
    expect(by).toEqual({ attribute: bySwing.attribute });
    expect([low, high]).toEqual([expect.closeTo(bySwing.low, 6), expect.closeTo(bySwing.high, 6)]);
  });

  it('give the middle of all plausible cases again, drawn from the ranges that the card says', () => {
    const risk = caseRisk(paying.input)!;
    const card = rangeCard(paying, risk.p50);
    const words = whyWords(card, listener);
    const spans = Object.fromEntries(
      card.inputs.flatMap((input, index) => {
        if (!('attribute' in input)) return [];
        const { value, from } = words.inputs[index]!;
        const ends = /, ([^,]*\S) to (\S.*)$/.exec(from.replaceAll(/(\d),(\d)/g, '$1$2'));
        const likely = readBack(value).value;
        const [low, high] = ends ? [readBack(ends[1]!).value, readBack(ends[2]!).value] : [likely, likely];
        return [[input.attribute, [low, likely, high] as const]];
      }),
    );
    const again = caseRisk(spansInto(paying.input, spans))!;
    expect(Math.abs(again.p50 / risk.p50 - 1)).toBeLessThan(0.01);
    expect(words.result).toBe(`€${Math.round(risk.p50).toLocaleString('en-GB')}`);
  });

  it.each([
    ['one that pays', paying],
    ['one that does not', costly],
  ] as const)('give each month and each year again: %s', (_, found) => {
    const { rows } = found.result!;
    const spans = [
      rows.slice(0, 1),
      rows.slice(1, 2),
      rows.slice(4, 5),
      rows.slice(1, 13),
      rows.slice(13, 25),
    ];
    for (const months of spans)
      for (const column of ['in', 'out', 'net', 'sum'] as const) {
        const card = monthCard(found, months, column)!;
        const own = months.reduce((sum, row) => sum + row[column], 0);
        expect(card.value).toBeCloseTo(column === 'sum' ? months.at(-1)!.sum : own, 6);
        putThrough(card);
      }
  });

  it('of a sum add up to it', () => {
    const rows = [
      { label: 'One', value: 1200.4 },
      { label: 'Two', value: 55.25 },
    ];
    const words = whyWords(sumCard('planCost', rows), listener);
    const sum = words.inputs.reduce((total, { value }) => total + readBack(value).value, 0);
    expect(Math.abs(sum - readBack(words.result).value)).toBeLessThanOrEqual(1);
  });
});
