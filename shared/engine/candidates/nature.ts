import { dayOf } from '../measure/days.ts';
import { classify, type StrategicAnswers, type StrategicNature } from '../choice/strategic.ts';
import { naturePoints } from '../method/choice.ts';
import type { Method } from '../method/method.ts';
import type { Kpi } from '../../model/index.ts';
import type { Aligned, Effect } from './align.ts';
import type { Draft } from './draft.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** Strategic, bridging or tactical: the six rows of the engine model (1.8) as far as the map and the strategy answer them by themselves. */
export function natureOf(draft: Draft, aligned: Aligned, by: Judging): StrategicNature {
  const helped = aligned.effects.filter(({ contribution }) => contribution > 0);
  const answers = {
    objective: aligned.alignment ? servedBy(helped) : null,
    departments: departmentsOf(draft),
    horizonMonths: horizonOf(helped, by),
    value: valueOf(draft, helped),
    measurement: measurementOf(helped),
    impact: impactOf(draft),
  };
  return classify(answers, by.method.strategic);
}

interface Judging {
  readonly asOf: string;
  readonly method: Method;
}

/** Several objectives of one goal, or several goals: the aim as a whole; one objective; or none, so that it only mends something. */
function servedBy(helped: readonly Effect[]): StrategicAnswers['objective'] {
  const objectives = new Set(helped.map(({ objective }) => objective.id));
  if (objectives.size === 0) return 'fix';
  return objectives.size === 1 ? 'objective' : 'goal';
}

/** Null where nobody is named on any of its steps. */
function departmentsOf({ steps }: Draft): number | null {
  const known = new Set(steps.flatMap(({ performer }) => performer?.department ?? []));
  return known.size === 0 ? null : known.size;
}

/** Up to the last date of what it serves, else as far as its goals look. */
function horizonOf(helped: readonly Effect[], { asOf, method }: Judging): number | null {
  const months = helped.flatMap(({ objective, goal }) => {
    if (objective.due !== null)
      return Math.max(1, Math.ceil((dayOf(objective.due) - dayOf(asOf)) / DAYS_PER_MONTH));
    return goal.horizon === null ? [] : method.horizons[goal.horizon];
  });
  return months.length === 0 ? null : Math.max(...months);
}

/** By the KPIs that it helps; before anybody linked it, by what its pattern moves. */
function valueOf({ pattern, isStandIn }: Draft, helped: readonly Effect[]): StrategicAnswers['value'] {
  const dimensions: readonly Kpi['dimension'][] =
    helped.length > 0 || isStandIn
      ? helped.map(({ kpi }) => kpi.dimension)
      : pattern.moves.map((move) => move.dimension);
  if (dimensions.length === 0) return null;
  if (dimensions.some((one) => naturePoints.growth.includes(one))) return 'growth';
  return dimensions.every((one) => one === 'cost') ? 'cost' : 'efficiency';
}

function measurementOf(helped: readonly Effect[]): StrategicAnswers['measurement'] {
  if (helped.length === 0) return null;
  const strategic = helped.filter(({ kpi }) => naturePoints.strategicKpis.includes(kpi.dimension)).length;
  if (strategic === 0) return 'operational';
  return strategic === helped.length ? 'strategic' : 'mixed';
}

function impactOf({ pattern, isStandIn }: Draft): StrategicAnswers['impact'] {
  if (isStandIn) return null;
  if (pattern.changesOffer === true) return 'offer';
  return naturePoints.capability.includes(pattern.class) ? 'capability' : 'incremental';
}
