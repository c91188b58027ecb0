import { created, type Change } from '../changes/index.ts';
import type { GoalId, Objective } from '../model/index.ts';
import { known, type BuildContext, type Keys } from './buildWorkspace.ts';
import { addMonths } from './months.ts';
import type { GoalScript, KpiScript, ObjectiveScript } from './script.ts';

/** Goals with their objectives, KPIs, measurements and links. */
export function buildGoals(goals: readonly GoalScript[], keys: Keys, context: BuildContext): Change[] {
  return goals.flatMap(({ objectives, ...goal }, order) => {
    const id = context.newId('goal');
    return [
      created('goal', { id, order, note: '', isRetired: false, ...goal }),
      ...objectives.flatMap((objective, index) => buildObjective(objective, id, index, keys, context)),
    ];
  });
}

function buildObjective(
  script: ObjectiveScript,
  goalId: GoalId,
  order: number,
  keys: Keys,
  context: BuildContext,
): Change[] {
  const { kpis, dueInMonths, ...fields } = script;
  const id = context.newId('objective');
  const record: Objective = {
    id,
    goalId,
    parentId: null,
    metric: '',
    direction: null,
    baseline: null,
    target: null,
    unit: '',
    owner: '',
    resource: '',
    department: '',
    share: null,
    note: '',
    order,
    ...fields,
    due: dueInMonths === undefined ? null : addMonths(context.today, dueInMonths),
  };
  return [
    created('objective', record),
    ...Object.values(kpis).flatMap((kpi, index) => buildKpi(kpi, id, index, keys, context)),
  ];
}

function buildKpi(
  script: KpiScript,
  objectiveId: Objective['id'],
  order: number,
  keys: Keys,
  { newId, today }: BuildContext,
): Change[] {
  const { links, monthly = [], cadenceDays = null, ...fields } = script;
  const id = newId('kpi');
  return [
    created('kpi', { id, objectiveId, cadenceDays, share: null, order, ...fields }),
    ...monthly.map((value, index) =>
      created('measurement', {
        id: newId('measurement'),
        kpiId: id,
        date: addMonths(today, index + 1 - monthly.length),
        value,
        note: '',
      }),
    ),
    ...Object.entries(links).map(([key, strength]) => {
      const isStep = key.includes('.');
      const targetId: string = isStep ? known(keys.node, key) : known(keys.map, key);
      return created('link', {
        id: newId('link'),
        kpiId: id,
        targetKind: isStep ? 'step' : 'map',
        targetId,
        strength,
      });
    }),
  ];
}
