import type { Kpi, Objective } from '../../model/index.ts';
import type { Aim } from './readAim.ts';

type Ends = Pick<Objective, 'direction' | 'baseline' | 'target'>;

/** Which way it is to go: as somebody said it, as the verb of the sentence says it, or as the figure of today and the target lie; null where nothing tells. */
export function directionOf(
  objective: Ends,
  kpis: readonly Kpi[],
  aim: Pick<Aim, 'direction'>,
): 'up' | 'down' | null {
  const said = objective.direction ?? kpis[0]?.direction ?? aim.direction;
  if (said) return said;
  const { baseline, target } = objective;
  if (baseline === null || target === null || baseline === target) return null;
  return target > baseline ? 'up' : 'down';
}
