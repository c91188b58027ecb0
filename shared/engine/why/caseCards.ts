/** The cards of a business case: each of its numbers with the assumptions and the numbers worked out before it. */
import { businessCase, type BusinessCase } from '../finance/businessCase.ts';
import { assumptionOf, driversOf } from '../finance/caseDrivers.ts';
import { costDrivers } from '../finance/costs.ts';
import { likelyOf, type Drivers } from '../finance/drivers.ts';
import { mustBeWorth } from '../finance/intangibles.ts';
import { timingDrivers } from '../finance/monthGrid.ts';
import { annuity, monthlyRate } from '../finance/presentValue.ts';
import { attributeOf } from '../method/attributes.ts';
import type { CaseAttribute, InitiativeCase } from '../plan/initiativeCase.ts';
import { makeCard, swingOf, type WhyCard, type WhyInput, type WhyQuantity } from './card.ts';
import type { CaseId, WhyPart } from './names.ts';

/** One assumption at an end of its range, the others as they are: what a lever's number is about. */
export interface WhyAt {
  readonly attribute: CaseAttribute;
  readonly value: number;
}

/** The card of one number of a case; null while a cost is unknown. */
export function caseCard(found: InitiativeCase, id: CaseId, at: WhyAt | null = null): WhyCard | null {
  const drivers = driversAt(found, at);
  const result = businessCase(found.input, drivers);
  if (!result) return null;
  return {
    id,
    quantity: quantities[id],
    value: numberOf(id, result, drivers),
    inputs: inputsOf(id, result, drivers, { found, at }),
    mover: moverOf(found, id, at),
  };
}

/** The card of the middle of all plausible cases: every assumption with its range. */
export function rangeCard(found: InitiativeCase, middle: number): WhyCard {
  const drivers = likelyOf(driversOf(found.input));
  const [first] = found.levers;
  return {
    id: 'range',
    quantity: 'money',
    value: middle,
    inputs: givenAt(found, drivers, assumptionsIn(drivers)),
    mover: first ? { by: { attribute: first.attribute }, low: first.low, high: first.high } : null,
  };
}

const assumptionsIn = (drivers: Drivers): readonly CaseAttribute[] => [
  ...new Set(Object.keys(drivers).map((driver) => assumptionOf(driver) as CaseAttribute)),
];

const quantities: { readonly [I in CaseId]: WhyQuantity } = {
  once: 'money',
  yearly: 'money',
  benefit: 'money',
  capacity: 'hours',
  npv: 'money',
  roi: 'share',
  payback: 'years',
  paybackDiscounted: 'years',
  irr: 'share',
  mirr: 'share',
  pi: 'number',
  firstYear: 'money',
  mustBeWorth: 'money',
};

function driversAt({ input }: InitiativeCase, at: WhyAt | null): Drivers {
  const drivers = likelyOf(driversOf(input));
  if (!at) return drivers;
  return Object.fromEntries(
    Object.entries(drivers).map(([driver, value]) => [
      driver,
      assumptionOf(driver) === at.attribute ? at.value : value,
    ]),
  );
}

const benefitOf = ({ benefits }: BusinessCase): number =>
  benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0);

function numberOf(id: CaseId, result: BusinessCase, drivers: Drivers): number | null {
  const { costs, worth } = result;
  switch (id) {
    case 'once':
      return costs.once.total;
    case 'yearly':
      return costs.perYear.total;
    case 'benefit':
      return benefitOf(result);
    case 'capacity':
      return (drivers['labour.hoursFreed'] ?? 0) * (1 - (drivers['labour.cashableShare'] ?? 0));
    case 'npv':
      return worth.netPresentValue;
    case 'roi':
      return worth.returnOnInvestment;
    case 'payback':
      return worth.paybackYears;
    case 'paybackDiscounted':
      return worth.discountedPaybackYears;
    case 'irr':
      return worth.internalRate.isAmbiguous ? null : worth.internalRate.rate;
    case 'mirr':
      return worth.modifiedRate;
    case 'pi':
      return worth.profitabilityIndex;
    case 'firstYear':
      return costs.once.total + costs.perYear.total;
    case 'mustBeWorth':
      return mustBeWorth(worth.netPresentValue, drivers['discountRate']!, drivers['lifeYears']!);
  }
}

const costsOnce = costDrivers.slice(0, costDrivers.indexOf('licence'));
const costsYearly = [
  'buildDays',
  'dayRate',
  'supportShare',
  'reviewHours',
  'hourlyCost',
  'licence',
  'runningCost',
] as const;
const labour = ['hoursFreed', 'hourlyCost', 'cashableShare'] as const;

interface Asked {
  readonly found: InitiativeCase;
  readonly at: WhyAt | null;
}

function inputsOf(id: CaseId, result: BusinessCase, drivers: Drivers, { found, at }: Asked): WhyInput[] {
  const given = (attributes: readonly CaseAttribute[]) => givenAt(found, drivers, attributes);
  const part = (name: WhyPart, value: number, quantity: WhyQuantity = 'money'): WhyInput => ({
    part: name,
    value,
    quantity,
  });
  /** A number of the same case, with its own card. */
  const own = (name: 'once' | 'yearly' | 'benefit' | 'npv'): WhyInput => {
    const opens = caseCard(found, name, at)!;
    return { part: name, value: opens.value!, quantity: 'money', opens };
  };
  const flows = () => [own('once'), own('benefit'), own('yearly')];
  switch (id) {
    case 'once':
      return given(costsOnce);
    case 'yearly':
      return given(costsYearly);
    case 'benefit': {
      const saved = result.benefits.find((benefit) => benefit.id === 'labour')?.perYear ?? 0;
      return [...given(labour), part('effects', benefitOf(result) - saved)];
    }
    case 'capacity':
      return given(['hoursFreed', 'cashableShare']);
    case 'npv':
      return [...flows(), ...given(timingDrivers)];
    case 'irr':
      return [...flows(), ...given(timingDrivers.filter((driver) => driver !== 'discountRate'))];
    case 'roi':
      return [
        part(
          'gained',
          result.monthly.reduce((sum, flow) => sum + flow, 0),
        ),
        part('spent', -result.monthly.reduce((sum, flow) => sum + Math.min(0, flow), 0)),
      ];
    case 'payback':
      return backInputs(result.monthly, 0);
    case 'paybackDiscounted':
      return backInputs(result.monthly, monthlyRate(drivers['discountRate']!));
    case 'mirr': {
      const rate = monthlyRate(drivers['discountRate']!);
      const months = result.monthly.length - 1;
      const future = result.monthly.reduce(
        (sum, flow, t) => sum + Math.max(0, flow) * (1 + rate) ** (months - t),
        0,
      );
      const outlays = -result.monthly.reduce((sum, flow, t) => sum + Math.min(0, flow) / (1 + rate) ** t, 0);
      return [part('futureValue', future), part('outlays', outlays), part('months', months, 'months')];
    }
    case 'pi':
      return [own('npv'), own('once')];
    case 'firstYear':
      return [own('once'), own('yearly')];
    case 'mustBeWorth':
      return [own('npv'), annuityOf(found, drivers)];
  }
}

/** What 1 a year is worth today, over the years that are looked at. */
function annuityOf(found: InitiativeCase, drivers: Drivers): WhyInput {
  const { discountRate, lifeYears } = drivers as {
    readonly discountRate: number;
    readonly lifeYears: number;
  };
  const value = annuity(discountRate, lifeYears);
  const opens =
    discountRate === 0
      ? null
      : makeCard({
          id: 'annuity',
          quantity: 'number',
          value,
          inputs: givenAt(found, drivers, ['discountRate', 'lifeYears']),
          formula: (x) => annuity(x['discountRate']!, x['lifeYears']!),
        });
  return { part: 'annuity', quantity: 'number', value, opens };
}

function givenAt(found: InitiativeCase, drivers: Drivers, attributes: readonly CaseAttribute[]): WhyInput[] {
  return attributes.flatMap((attribute) => {
    const given = found.values[attribute];
    const value = valueOf(drivers, attribute);
    return given && value !== undefined
      ? [{ attribute, given, value, quantity: attributeOf(attribute).quantity }]
      : [];
  });
}

/** The last month that ends below zero, what it lacks, and what the next one brings (present values where there is a rate). */
function backInputs(flows: readonly number[], rate: number): WhyInput[] {
  const worths = flows.map((flow, t) => flow / (1 + rate) ** t);
  let sum = 0;
  let before: { readonly month: number; readonly lacking: number } | null = null;
  for (const [month, worth] of worths.entries()) {
    sum += worth;
    if (sum < 0) before = { month, lacking: -sum };
  }
  if (!before) return [];
  return [
    { part: 'monthsBefore', value: before.month, quantity: 'months' },
    { part: 'lacking', value: before.lacking, quantity: 'money' },
    { part: 'nextNet', value: worths[before.month + 1] ?? 0, quantity: 'money' },
  ];
}

const valueOf = (drivers: Drivers, attribute: CaseAttribute): number | undefined =>
  Object.entries(drivers).find(([driver]) => assumptionOf(driver) === attribute)?.[1];

function moverOf(found: InitiativeCase, id: CaseId, at: WhyAt | null): WhyCard['mover'] {
  const drivers = driversAt(found, at);
  let widest: WhyCard['mover'] = null;
  let most = 0;
  for (const attribute of assumptionsIn(drivers)) {
    const value = found.values[attribute];
    if (!value || attribute === at?.attribute || value.low === value.high) continue;
    const [low, high] = [value.low, value.high].map((end) => {
      const moved = Object.fromEntries(
        Object.entries(drivers).map(([driver, one]) => [
          driver,
          assumptionOf(driver) === attribute ? end : one,
        ]),
      );
      return numberOf(id, businessCase(found.input, moved)!, moved);
    }) as [number | null, number | null];
    const swing = swingOf(low, high);
    if (swing > most) {
      most = swing;
      widest = { by: { attribute }, low, high };
    }
  }
  return widest;
}
