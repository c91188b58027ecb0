import type { Doc, Initiative } from '../../model/index.ts';
import type { Analysis, Value } from '../analysis.ts';
import { firmOf } from '../facts/firm.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { resolveFigure, type Inference } from '../figures/resolve.ts';
import {
  effectKinds,
  type Benefit,
  type BenefitFactor,
  type BenefitKind,
  type EffectKind,
} from '../finance/benefits.ts';
import { breakEven } from '../finance/breakEven.ts';
import { businessCase, type BusinessCase } from '../finance/businessCase.ts';
import { assumptionOf, driversOf, type CaseInput } from '../finance/caseDrivers.ts';
import { valueModel } from '../finance/caseRisk.ts';
import { costDrivers, type CostDriver } from '../finance/costs.ts';
import { likelyOf } from '../finance/drivers.ts';
import { mustBeWorth } from '../finance/intangibles.ts';
import { timingDrivers, type TimingDriver } from '../finance/monthGrid.ts';
import { tornadoOfRanges } from '../finance/tornado.ts';
import { attributeOf, attributesOf, type AttributeKey } from '../method/attributes.ts';
import { benefitFactors } from '../method/finance.ts';
import { businessReadiness } from '../people/surveys.ts';
import { methodOf } from '../method/method.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { madeOf, type FreedHours, type MadeOf } from './madeOf.ts';

/** The assumptions of every case: those of working time, cost and timing; effects beyond bring their own. */
export type CaseAttribute = BenefitFactor | CostDriver | TimingDriver;

/** What one assumption does to the net present value within its own range, the others at their likely value. */
export interface Lever {
  readonly attribute: CaseAttribute;
  readonly low: number;
  readonly high: number;
  readonly swing: number;
  /** At which value of it the case comes out even; null where none does. */
  readonly breakEven: number | null;
}
export interface InitiativeCase {
  readonly madeOf: MadeOf;
  /** Every assumption: said, taken from the candidates, or of the method. Null: nobody knows. */
  readonly values: { readonly [A in CaseAttribute]: Value | null };
  readonly input: CaseInput;
  /** Null while a cost is unknown. */
  readonly result: BusinessCase | null;
  /** Hours a year that become time and not money. */
  readonly capacityHours: number;
  /** Money a year that gains without a price must be worth for the case to come out even; null: it does without them, or there is none. */
  readonly mustBeWorth: number | null;
  readonly levers: readonly Lever[];
}

/** The business case of an initiative from its figures and, where nobody said one, from its candidates (engine model 1.7). */
export function initiativeCase(doc: Doc, analysis: Analysis, initiative: Initiative): InitiativeCase {
  const made = madeOf(doc, analysis, initiative);
  const values = valuesOf(doc, initiative, made);
  const input = inputOf(values);
  const result = businessCase(input);
  const hours = values.hoursFreed?.value ?? 0;
  return {
    madeOf: made,
    values,
    input,
    result,
    capacityHours: hours * (1 - (values.cashableShare?.value ?? 0)),
    mustBeWorth:
      result &&
      mustBeWorth(result.worth.netPresentValue, values.discountRate!.value, values.lifeYears!.value),
    levers: result ? leversOf(input) : [],
  };
}

function valuesOf(doc: Doc, { id }: Initiative, made: MadeOf): InitiativeCase['values'] {
  const figures = figuresOf(doc, null);
  const method = methodOf(doc);
  const ready = businessReadiness(doc);
  const inferred: { readonly [A in AttributeKey]?: Inference | null } = {
    hoursFreed: fromCandidates(made, made.hours),
    buildDays: fromCandidates(made, made.buildDays),
    hourlyCost: hourOf(doc, made.freed),
    onceCost: pricesOf(made),
    licence:
      made.candidates.length > 0 && !made.needsTool
        ? { likely: 0, low: 0, high: 0, source: { key: 'engine.source.noTool', params: {} } }
        : null,
    rampMonths: slowed(method.assumed.rampMonths, ready.rampFactor),
    trainingHours: slowed(method.assumed.trainingHours, ready.trainingFactor),
  };
  return Object.fromEntries(
    attributesOf('initiative').map((attribute) => [
      attribute,
      resolveFigure(attribute, figures.get(id, attribute), inferred[attribute] ?? null, method),
    ]),
  ) as InitiativeCase['values'];
}

/** What the method assumes, taken longer by people who are not ready (engine model 1.12); null where they are, or nobody asked. */
const slowed = (
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
  factor: number,
): Inference | null =>
  factor === 1
    ? null
    : {
        low: low * factor,
        likely: likely * factor,
        high: high * factor,
        source: { key: 'engine.source.notReady', params: { factor } },
      };

function fromCandidates({ candidates }: MadeOf, span: Span | null): Inference | null {
  if (candidates.length === 0 || span === null) return null;
  const [low, likely, high] = span;
  return { low, likely, high, source: { key: 'engine.source.candidates', params: {} } };
}

/** What somebody said that the ideas cost which it is made of. */
function pricesOf({ candidates }: MadeOf): Inference | null {
  const prices = candidates.flatMap(({ price }) => price ?? []);
  if (prices.length === 0) return null;
  const sum = (end: 'value' | 'low' | 'high') => prices.reduce((total, price) => total + price[end], 0);
  return {
    likely: sum('value'),
    low: sum('low'),
    high: sum('high'),
    source: { key: 'engine.source.prices', params: {} },
  };
}

/** The cost of an hour of those whose hours become free, weighed by these hours. */
function hourOf(doc: Doc, freed: readonly FreedHours[]): Inference {
  const firm = firmOf(doc);
  const rows = freed.map(({ roleId, hours }) => ({
    cost: (roleId === null ? undefined : firm.roles.get(roleId)?.hourlyCost) ?? firm.hourlyCost,
    hours: hours[1],
  }));
  const whole = rows.reduce((total, { hours }) => total + hours, 0);
  const mean = (end: 'value' | 'low' | 'high') =>
    whole > 0
      ? rows.reduce((total, { cost, hours }) => total + cost[end] * hours, 0) / whole
      : firm.hourlyCost[end];
  return {
    likely: mean('value'),
    low: mean('low'),
    high: mean('high'),
    source: { key: whole > 0 ? 'engine.source.rolesFreed' : 'engine.source.workspace', params: {} },
  };
}

function inputOf(values: InitiativeCase['values']): CaseInput {
  const span = (attribute: CaseAttribute): Span | null => {
    const value = values[attribute];
    return value && [value.low, value.value, value.high];
  };
  const spans = <A extends CaseAttribute>(attributes: readonly A[]) =>
    Object.fromEntries(attributes.map((attribute) => [attribute, span(attribute)])) as {
      readonly [K in A]: Span | null;
    };
  const benefitOf = (kind: BenefitKind): Benefit<Span> => ({
    id: kind,
    kind,
    factors: spans(benefitFactors[kind]),
  });
  return {
    benefits: [benefitOf('labour'), ...effectsOf(values).map(benefitOf)],
    costs: spans(costDrivers),
    // The method has a value for each of them.
    timing: spans(timingDrivers) as CaseInput['timing'],
  };
}

/** The effects beyond working time of which somebody said a number. */
export const effectsOf = (values: InitiativeCase['values']): readonly EffectKind[] =>
  effectKinds.filter((kind) => benefitFactors[kind].some((factor) => values[factor] !== null));

/** Widest first; an assumption that drives two parts of the case moves both. */
function leversOf(input: CaseInput): Lever[] {
  const model = valueModel(input);
  const spans = driversOf(input);
  const byAttribute = Object.fromEntries(
    Object.entries(spans).map(([driver, span]) => [assumptionOf(driver), span]),
  );
  const ofAttributes: typeof model = (values) =>
    model(Object.fromEntries(Object.keys(spans).map((driver) => [driver, values[assumptionOf(driver)]!])));
  const base = likelyOf(byAttribute);
  return tornadoOfRanges(byAttribute, ofAttributes).map(({ driver, low, high, swing }) => ({
    attribute: driver as CaseAttribute,
    low,
    high,
    swing,
    // Of what is likely nothing the search starts at the upper end: from 0 it has no measure of how far to look.
    breakEven: breakEven(
      base[driver] === 0 ? { ...base, [driver]: byAttribute[driver]![2] } : base,
      driver,
      ofAttributes,
      attributeOf(driver as CaseAttribute).max,
    ),
  }));
}
