/** Blank goals, objectives and KPIs, with as much filled in as their parent already says. */
import { asId, type Doc, type Goal, type Kpi, type Objective } from '../../shared/model/index.ts';
import { orderAtEnd } from './strategyTree.ts';

const USUAL_WEIGHT = 3;

export function newGoal(doc: Doc, id: string, title = ''): Goal {
  return {
    id: asId<'goal'>(id),
    title,
    weight: USUAL_WEIGHT,
    horizon: null,
    perspective: null,
    owner: '',
    note: '',
    isRetired: false,
    order: orderAtEnd(Object.values(doc.goal)),
  };
}

export function newObjective(doc: Doc, goalId: string, id: string): Objective {
  return {
    id: asId<'objective'>(id),
    goalId: asId<'goal'>(goalId),
    parentId: null,
    title: '',
    metric: '',
    direction: null,
    baseline: null,
    target: null,
    unit: '',
    due: null,
    owner: doc.goal[goalId]?.owner ?? '',
    resource: '',
    department: '',
    share: null,
    note: '',
    order: orderAtEnd(Object.values(doc.objective)),
  };
}

/** The first KPI of an objective measures what the objective says; a further one starts empty. */
export function newKpi(doc: Doc, objectiveId: string, id: string): Kpi {
  const objective = doc.objective[objectiveId];
  const isFirst = !Object.values(doc.kpi).some((kpi) => kpi.objectiveId === objectiveId);
  const says = isFirst ? objective : undefined;
  return {
    id: asId<'kpi'>(id),
    objectiveId: asId<'objective'>(objectiveId),
    title: says?.metric ?? '',
    dimension: 'time',
    direction: says?.direction ?? 'down',
    unit: says?.unit ?? '',
    baseline: says?.baseline ?? null,
    target: says?.target ?? null,
    cadenceDays: 30,
    source: '',
    share: null,
    order: orderAtEnd(Object.values(doc.kpi)),
  };
}
