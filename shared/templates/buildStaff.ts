import { created, type Change } from '../changes/index.ts';
import type { Doc, Initiative, StaffTool } from '../model/index.ts';
import { known, type BuildContext, type Keys } from './buildWorkspace.ts';
import { daysBefore } from './months.ts';
import { named } from './named.ts';
import type { InitiativeScript } from './planScript.ts';
import type { WorkspaceScript } from './script.ts';

/** What people said of a change, and the register of tools that they built. */
export function buildStaff(
  doc: Doc,
  keys: Keys,
  { surveys = [], staffTools = [] }: Pick<WorkspaceScript, 'surveys' | 'staffTools'>,
  { newId, today }: BuildContext,
): Change[] {
  return [
    ...surveys.flatMap(({ role, answers }) =>
      Object.entries(answers).map(([question, counts]) =>
        created('surveyCount', {
          id: newId('surveyCount'),
          roleId: role === undefined ? null : known(keys.role, role),
          question,
          counts,
        }),
      ),
    ),
    ...staffTools.map(({ systems, kpi, checklist, reviewInDays, ...tool }, order) => {
      const record: StaffTool = {
        ...tool,
        id: newId('staffTool'),
        systemIds: systems.map((system) => known(keys.system, system)),
        kpiId: kpi === undefined ? null : named(doc.kpi, kpi).id,
        checklist: [...checklist],
        reviewBy: reviewInDays === undefined ? null : daysBefore(today, -reviewInDays),
        order,
      };
      return created('staffTool', record);
    }),
  ];
}

/** What an initiative does to people: what their time will be for, and what is done so that they can go along. */
export function buildPeople(
  { id: initiativeId }: Initiative,
  keys: Keys,
  { uses = {}, tasks = [] }: Pick<InitiativeScript, 'uses' | 'tasks'>,
  { newId, today }: BuildContext,
): Change[] {
  return [
    ...Object.entries(uses).map(([role, { use }]) =>
      created('freedTime', { id: newId('freedTime'), initiativeId, roleId: known(keys.role, role), use }),
    ),
    ...tasks.map(({ role, inDays, isDone = false, ...task }, order) =>
      created('changeTask', {
        ...task,
        id: newId('changeTask'),
        initiativeId,
        roleId: known(keys.role, role),
        due: daysBefore(today, -inDays),
        isDone,
        order,
      }),
    ),
  ];
}
