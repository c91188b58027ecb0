/** Levels that are skipped, belong elsewhere, weigh nothing or are owned by nobody. */
import type { Doc } from '../../model/index.ts';
import type { Traceability } from '../traceability/traceability.ts';
import { problem } from './gaps.ts';
import type { StrategyProblem } from './strategyProblem.ts';

export function levels(doc: Doc, trace: Traceability): StrategyProblem[] {
  const goals = new Map(trace.rows.map(({ goal }) => [goal.id as string, goal]));
  const objectives = new Map(
    trace.rows.flatMap(({ objective }) => (objective ? [[objective.id as string, objective] as const] : [])),
  );
  const found = [...goals.values()].flatMap((goal): StrategyProblem[] => {
    const open = { act: 'open', id: goal.id } as const;
    return [
      ...(goal.weight === 0 ? [problem('weightless-goal', goal.id, { name: goal.title }, open)] : []),
      ...(goal.owner.trim() === '' ? [problem('owned-by-nobody', goal.id, { name: goal.title }, open)] : []),
    ];
  });
  for (const objective of objectives.values()) {
    const named = { name: objective.title };
    const parent = objective.parentId === null ? undefined : doc.objective[objective.parentId];
    if (parent && parent.goalId !== objective.goalId)
      found.push(
        problem(
          'parent-elsewhere',
          objective.id,
          { ...named, parent: parent.title },
          {
            act: 'detachParent',
            objectiveId: objective.id,
          },
        ),
      );
    if (objective.owner.trim() === '')
      found.push(problem('owned-by-nobody', objective.id, named, { act: 'open', id: objective.id }));
  }
  return [...found, ...skippedSteps(doc, trace)];
}

/** A KPI linked to whole maps and to no step on them: what serves it counts one level weaker. */
function skippedSteps(doc: Doc, trace: Traceability): StrategyProblem[] {
  return trace.rows.flatMap(({ kpi }): StrategyProblem[] => {
    const links = kpi ? Object.values(doc.link).filter((link) => link.kpiId === kpi.id) : [];
    if (!kpi || links.length === 0 || links.some((link) => link.targetKind === 'step')) return [];
    return [problem('level-skipped', kpi.id, { name: kpi.title }, { act: 'open', id: kpi.id })];
  });
}
