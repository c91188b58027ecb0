/** The cards of a business case: each of its numbers with the assumptions and the numbers worked out before it. */
import type { EffectKind } from '../finance/benefits.ts';
import { businessCase, type BusinessCase } from '../finance/businessCase.ts';
import { assumptionOf, driversOf } from '../finance/caseDrivers.ts';
import { costDrivers } from '../finance/costs.ts';
import { likelyOf, type Drivers } from '../finance/drivers.ts';
import { mustBeWorth } from '../finance/intangibles.ts';
import { timingDrivers } from '../finance/monthGrid.ts';
import { annuity } from '../finance/presentValue.ts';
import { attributeOf } from '../method/attributes.ts';
import { benefitFactors } from '../method/finance.ts';
import { effectsOf, type CaseAttribute, type InitiativeCase } from '../plan/initiativeCase.ts';
import { makeCard, swingOf, type WhyCard, type WhyInput, type WhyQuantity } from './card.ts';
import { backParts, modifiedParts, returnParts, type FlowGround } from './flowCards.ts';
import type { CaseId } from './names.ts';
import type { WhyPart } from './parts.ts';

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
  const ground: FlowGround = { result, drivers, own, given };
  switch (id) {
    case 'once':
      return given(costsOnce);
    case 'yearly':
      return given(costsYearly);
    case 'benefit': {
      const saved = result.benefits.find((benefit) => benefit.id === 'labour')?.perYear ?? 0;
      const effects = effectsCard(found, effectsOf(found.values), drivers);
      return [
        ...given(labour),
        { ...part('effects', benefitOf(result) - saved), opens: effects.inputs.length > 0 ? effects : null },
      ];
    }
    case 'capacity':
      return given(['hoursFreed', 'cashableShare']);
    case 'npv':
      return [...flows(), ...given(timingDrivers)];
    case 'irr':
      return [...flows(), ...given(timingDrivers.filter((driver) => driver !== 'discountRate'))];
    case 'roi':
      return returnParts(ground);
    case 'payback':
      return backParts(ground, false);
    case 'paybackDiscounted':
      return backParts(ground, true);
    case 'mirr':
      return modifiedParts(ground);
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

/** What these effects beyond working time bring a year, each the product of its factors; those of which a factor is unknown count for nothing. */
export function effectsCard(
  { input, values }: InitiativeCase,
  kinds: readonly EffectKind[],
  drivers: Drivers = likelyOf(driversOf(input)),
): WhyCard {
  const inputs = kinds
    .filter((kind) => benefitFactors[kind].every((factor) => values[factor] !== null))
    .map((effect): WhyInput => {
      const factors = benefitFactors[effect].map((attribute) => ({
        quantity: attributeOf(attribute).quantity,
        value: valueOf(drivers, attribute) ?? values[attribute]!.value,
        given: values[attribute]!,
      }));
      const value = factors.reduce((product, factor) => product * factor.value, 1);
      return { effect, quantity: 'money', value, factors };
    });
  return makeCard({
    id: 'effects',
    quantity: 'money',
    value: inputs.reduce((sum, { value }) => sum + value, 0),
    inputs,
    formula: ({ sum }) => sum,
  });
}

/** Assumptions of a case at these drivers, each with where it comes from; those that it does not have are left out. */
export function givenAt(
  found: InitiativeCase,
  drivers: Drivers,
  attributes: readonly CaseAttribute[],
): WhyInput[] {
  return attributes.flatMap((attribute) => {
    const given = found.values[attribute];
    const value = valueOf(drivers, attribute);
    return given && value !== undefined
      ? [{ attribute, given, value, quantity: attributeOf(attribute).quantity }]
      : [];
  });
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
