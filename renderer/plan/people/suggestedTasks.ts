import { barrierTask, groupReadiness, type FreedOfRole } from '../../../shared/engine/index.ts';
import type { ChangeTask, Doc } from '../../../shared/model/index.ts';
import type { Text } from '../../../shared/text/index.ts';

export interface Suggestion {
  readonly type: ChangeTask['type'];
  readonly name: string;
  readonly roleId: string;
}

/** For each role that the initiative touches: training while none is planned, and what answers the thing that holds it back. */
export function suggestedTasks(
  doc: Doc,
  freed: readonly FreedOfRole[],
  initiativeId: string,
  text: Text,
): Suggestion[] {
  const planned = Object.values(doc.changeTask).filter((task) => task.initiativeId === initiativeId);
  const has = (type: ChangeTask['type'], roleId: string, name: string) =>
    planned.some((task) => task.name === name || (task.type === type && task.roleId === roleId));
  return freed.flatMap(({ roleId, name, of }): Suggestion[] => {
    if (roleId === null || !of.some(({ initiative }) => initiative.id === initiativeId)) return [];
    const { barrier } = groupReadiness(doc, roleId);
    const wanted: Suggestion[] = [
      ...(barrier === null
        ? []
        : [{ type: barrierTask[barrier], name: text(`people.advice.${barrier}`, { role: name }), roleId }]),
      { type: 'training', name: text('people.suggestTraining', { role: name }), roleId },
    ];
    return wanted.filter((one) => !has(one.type, roleId, one.name));
  });
}
