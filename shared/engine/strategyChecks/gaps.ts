/** Levels where the chain goal → objective → KPI → step ends too early. */
import type { Doc } from '../../model/index.ts';
import type { Traceability } from '../traceability/traceability.ts';
import type { StrategyProblem } from './strategyProblem.ts';

export function gaps(doc: Doc, trace: Traceability, asOf: string): StrategyProblem[] {
  const moved = new Set(
    [
      ...trace.movers.map,
      ...trace.movers.step,
      ...trace.movers.candidate,
      ...trace.movers.initiative,
    ].flatMap((mover) => trace.kpisOf(mover.id)),
  );
  const objectives = new Map(
    trace.rows.flatMap(({ objective }) => (objective ? [[objective.id as string, objective] as const] : [])),
  );
  return [
    ...trace.rows.flatMap(({ goal, objective, kpi }): StrategyProblem[] => {
      if (!objective)
        return [
          problem(
            'goal-without-objective',
            goal.id,
            { name: goal.title },
            {
              act: 'addObjective',
              goalId: goal.id,
            },
          ),
        ];
      if (!kpi)
        return [
          problem(
            'objective-without-kpi',
            objective.id,
            { name: objective.title },
            {
              act: 'addKpi',
              objectiveId: objective.id,
            },
          ),
        ];
      const open = { act: 'open', id: kpi.id } as const;
      return [
        ...(kpi.target === null ? [problem('kpi-without-target', kpi.id, { name: kpi.title }, open)] : []),
        ...(moved.has(kpi.id) ? [] : [problem('kpi-without-mover', kpi.id, { name: kpi.title }, open)]),
      ];
    }),
    ...[...objectives.values()].flatMap((objective): StrategyProblem[] => {
      const kpis = Object.values(doc.kpi).filter((kpi) => kpi.objectiveId === objective.id);
      const open = { act: 'open', id: objective.id } as const;
      const hasBaseline = objective.baseline !== null || kpis.some((kpi) => kpi.baseline !== null);
      const due = objective.due?.slice(0, 10);
      return [
        ...(kpis.length > 0 && !hasBaseline
          ? [problem('objective-without-baseline', objective.id, { name: objective.title }, open)]
          : []),
        ...(due !== undefined && due < asOf && !isJudged(doc, objective.id, due)
          ? [problem('past-due', objective.id, { name: objective.title, dueDate: due }, open)]
          : []),
      ];
    }),
  ];
}

/** Somebody looked at it on its date or later. */
const isJudged = (doc: Doc, objectiveId: string, due: string): boolean =>
  Object.values(doc.review).some(
    ({ targetId, date }) => targetId === objectiveId && date.slice(0, 10) >= due,
  );

export const problem = (
  rule: StrategyProblem['rule'],
  subjectId: string,
  params: StrategyProblem['params'],
  repair: StrategyProblem['repair'],
): StrategyProblem => ({ id: `${rule} ${subjectId}`, rule, subjectId, params, repair });
