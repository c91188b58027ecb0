import type { Doc } from '../../model/index.ts';
import type { Analysis, TypedTwice } from '../analysis.ts';
import type { ObjectView, SystemLandscape, SystemView } from '../business/systemLandscape.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { linesOf, makeCard, type WhyCard, type WhyInput } from './card.ts';
import { givenOf, hourlyCostOf, stepName, valueOf } from './given.ts';

/** What a system costs a year, as somebody said it; null: nobody did. */
export function systemCostCard(doc: Doc, { system }: Pick<SystemView, 'system'>): WhyCard | null {
  const figure = figuresOf(doc, null).get(system.id, 'yearlyCost');
  if (!figure) return null;
  const given = valueOf(doc, figure);
  return makeCard({
    id: 'said',
    quantity: 'money',
    value: given.value,
    inputs: [{ label: system.name, quantity: 'money', value: given.value, given }],
    formula: ({ sum }) => sum,
  });
}

/** What the systems cost together, as far as it was said. */
export function spendCard(doc: Doc, { systems, spend }: SystemLandscape): WhyCard {
  return makeCard({
    id: 'spend',
    quantity: 'money',
    value: spend.total,
    inputs: linesOf(systems.flatMap((view) => systemCostCard(doc, view)?.inputs ?? []).filter(isNamed)),
    formula: ({ sum }) => sum,
  });
}

/** How much of it goes to systems that serve no objective; null while that is not known. */
export function spendNoneCard(doc: Doc, landscape: SystemLandscape): WhyCard | null {
  const { systems, spend } = landscape;
  if (spend.noneShare === null) return null;
  const none = systems.filter(({ objectiveIds }) => objectiveIds.length === 0);
  return makeCard({
    id: 'spendNone',
    quantity: 'share',
    value: spend.noneShare,
    inputs: [
      ...linesOf(none.flatMap((view) => systemCostCard(doc, view)?.inputs ?? []).filter(isNamed)),
      { part: 'total', quantity: 'money', value: spend.total, opens: spendCard(doc, landscape) },
    ],
    formula: ({ sum, ...x }) => sum / x['total']!,
  });
}

/** How scattered the data is; null while no data is said to live in two systems. */
export function siloCard({ objects, siloShare }: SystemLandscape): WhyCard | null {
  if (siloShare === null) return null;
  const possible = objects.reduce((sum, { systemIds }) => sum + Math.max(0, systemIds.length - 1), 0);
  return makeCard({
    id: 'silo',
    quantity: 'share',
    value: siloShare,
    inputs: [
      ...linesOf(
        objects.map(({ object, islands }) => ({ label: object.name, quantity: 'count', value: islands })),
      ),
      { part: 'possible', quantity: 'count', value: possible },
    ],
    formula: ({ sum, ...x }) => sum / x['possible']!,
  });
}

/** How many links an object lacks. */
export const islandsCard = ({ islands }: ObjectView): WhyCard =>
  makeCard({
    id: 'islands',
    quantity: 'count',
    value: islands,
    inputs: [{ part: 'groups', quantity: 'count', value: islands + 1 }],
    formula: (x) => x['groups']! - 1,
  });

/** Things that are counted, each by its name. */
export const countedCard = (names: readonly string[]): WhyCard =>
  makeCard({
    id: 'counted',
    quantity: 'count',
    value: names.length,
    inputs: linesOf(names.map((label) => ({ label, quantity: 'count', value: 1 }))),
    formula: ({ sum }) => sum,
  });

export type TypedNumber = 'runsPerMonth' | 'hoursPerYear' | 'costPerYear';
const oneIds = { runsPerMonth: 'typedRuns', hoursPerYear: 'typedHours', costPerYear: 'typedCost' } as const;
const quantities = { runsPerMonth: 'perMonth', hoursPerYear: 'hours', costPerYear: 'money' } as const;

/** How often one thing is typed again, how long that takes, and what it costs with the errors that it brings. */
export function typedCard(doc: Doc, analysis: Analysis, one: TypedTwice, of: TypedNumber): WhyCard {
  const given = (attribute: 'volume' | 'touch' | 'error' | 'rework') =>
    givenOf(doc, analysis, one.toStepId, attribute)!;
  const figure = (
    attribute: 'volume' | 'touch' | 'error' | 'rework',
    quantity: WhyInput['quantity'],
  ): WhyInput => ({
    attribute,
    quantity,
    value: given(attribute).value,
    given: given(attribute),
  });
  const times = analysis.typedTwice.filter(({ toStepId }) => toStepId === one.toStepId).length;
  const runs = figure('volume', 'perMonth');
  const touch = figure('touch', 'minutes');
  const share: WhyInput = { part: 'typedThings', quantity: 'number', value: times };
  const hourly = hourlyCostOf(doc, analysis, one.toStepId);
  const inputs: { readonly [N in TypedNumber]: readonly WhyInput[] } = {
    runsPerMonth: [runs],
    hoursPerYear: [runs, touch, share],
    costPerYear: [
      runs,
      touch,
      figure('error', 'share'),
      figure('rework', 'minutes'),
      { attribute: 'hourlyCost', quantity: 'moneyPerHour', value: hourly.value, given: hourly },
      share,
    ],
  };
  return makeCard({
    id: oneIds[of],
    quantity: quantities[of],
    value: one[of],
    inputs: inputs[of],
    formula: (x) => typedFormulas[of](x),
  });
}

const typedFormulas: { readonly [N in TypedNumber]: (x: { readonly [name: string]: number }) => number } = {
  runsPerMonth: (x) => x['volume']!,
  hoursPerYear: (x) => (12 * x['volume']! * x['touch']!) / 60 / x['typedThings']!,
  costPerYear: (x) =>
    ((12 * x['volume']! * (x['touch']! + x['error']! * x['rework']!)) / 60) *
    (x['hourlyCost']! / x['typedThings']!),
};

/** The same of all that is typed again of one thing. */
export function typedSumCard(
  doc: Doc,
  analysis: Analysis,
  typed: readonly TypedTwice[],
  of: TypedNumber,
): WhyCard {
  return makeCard({
    id: `${oneIds[of]}OfAll`,
    quantity: quantities[of],
    value: typed.reduce((sum, one) => sum + one[of], 0),
    inputs: linesOf(
      typed.map((one) => ({
        label: stepName(doc, one.toStepId),
        quantity: quantities[of],
        value: one[of],
        opens: typedCard(doc, analysis, one, of),
      })),
    ),
    formula: ({ sum }) => sum,
  });
}

const isNamed = (input: WhyInput): input is WhyInput & { readonly label: string } => 'label' in input;
