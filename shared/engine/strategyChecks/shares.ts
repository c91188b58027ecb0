import type { Kpi, Objective } from '../../model/index.ts';
import type { Traceability } from '../traceability/traceability.ts';
import { problem } from './gaps.ts';
import type { StrategyProblem } from './strategyProblem.ts';

const WHOLE = 100;
/** Three times 33.3 is meant to be all of it. */
const CLOSE = 0.5;

/** Shares of objectives in a goal, or of KPIs in an objective, that were given and do not make 100 %. */
export function shares(trace: Traceability): StrategyProblem[] {
  const groups = new Map<
    string,
    { name: string; kind: 'objective' | 'kpi'; members: Map<string, Objective | Kpi> }
  >();
  const put = (
    parent: { readonly id: string; readonly title: string },
    kind: 'objective' | 'kpi',
    member: Objective | Kpi,
  ) => {
    const group = groups.get(parent.id) ?? { name: parent.title, kind, members: new Map() };
    group.members.set(member.id, member);
    groups.set(parent.id, group);
  };
  for (const { goal, objective, kpi } of trace.rows) {
    if (objective) put(goal, 'objective', objective);
    if (objective && kpi) put(objective, 'kpi', kpi);
  }
  return [...groups].flatMap(([parentId, { name, kind, members }]): StrategyProblem[] => {
    const list = [...members.values()];
    const stated = list.filter((member) => member.share !== null);
    if (stated.length === 0 || stated.length < list.length) return [];
    const sum = stated.reduce((total, member) => total + member.share!, 0);
    if (Math.abs(sum - WHOLE) <= CLOSE) return [];
    return [
      problem('shares-off', parentId, { name, sum }, { act: 'setShares', kind, shares: balanced(list) }),
    ];
  });
}

/** Whole per cents in the same proportions that add up to 100 (largest remainder); equal parts where all are 0. */
export function balanced(members: readonly { readonly id: string; readonly share: number | null }[]): {
  readonly [id: string]: number;
} {
  const sum = members.reduce((total, { share }) => total + (share ?? 0), 0);
  const exact = members.map(({ share }) => (sum > 0 ? (WHOLE * (share ?? 0)) / sum : WHOLE / members.length));
  const whole = exact.map(Math.floor);
  const missing = WHOLE - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index]! += 1;
  return Object.fromEntries(members.map(({ id }, index) => [id, whole[index]!]));
}
