import type { Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { callsOf } from '../facts/calledMaps.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { givenOf, hourlyCostOf } from './given.ts';

export interface OnceGround {
  readonly doc: Doc;
  readonly analysis: Analysis;
  /** The card of what a case of a called map costs. */
  readonly calledCost: (mapId: string) => WhyCard | null;
}

/** What doing a step once costs: its own work and other cost, and of a step that stands for another map what a case of that one costs. */
export function onceCard(
  { doc, analysis, calledCost }: OnceGround,
  stepId: string,
  value: number,
): WhyCard | null {
  const [touch, other] = (['touch', 'otherCost'] as const).map((key) => givenOf(doc, analysis, stepId, key));
  if (!touch || !other) return null;
  const hourly = hourlyCostOf(doc, analysis, stepId);
  const mapId = calledMapOf(doc, stepId);
  const rest = value - (touch.value * hourly.value) / 60 - other.value;
  const called: readonly WhyInput[] =
    mapId !== null && Math.abs(rest) > 1e-9 * Math.max(1, value)
      ? [{ part: 'calledCost', quantity: 'money', value: rest, opens: calledCost(mapId) }]
      : [];
  return makeCard({
    id: called.length > 0 ? 'stepOnceCalled' : 'stepOnce',
    quantity: 'money',
    value,
    inputs: [
      { attribute: 'touch', quantity: 'minutes', value: touch.value, given: touch },
      { attribute: 'hourlyCost', quantity: 'moneyPerHour', value: hourly.value, given: hourly },
      { attribute: 'otherCost', quantity: 'money', value: other.value, given: other },
      ...called,
    ],
    formula: (x) => (x['touch']! * x['hourlyCost']!) / 60 + x['otherCost']! + (x['calledCost'] ?? 0),
  });
}

/** The map that a step stands for; null of any other, and where that map leads back to this one. */
export function calledMapOf(doc: Doc, stepId: string): string | null {
  const { mapId, calledMapId } = doc.step[stepId] ?? {};
  return mapId && calledMapId && callsOf(doc).get(mapId)?.includes(calledMapId) ? calledMapId : null;
}
