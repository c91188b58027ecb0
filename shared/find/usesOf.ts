import type { Doc, Lane, Step } from '../model/index.ts';

const usesByDoc = new WeakMap<Doc, ReadonlyMap<string, readonly string[]>>();

/** The steps that use each role, system and data object, by its id: who performs it, what it is done with, what it reads or writes. */
export function usesOf(doc: Doc): ReadonlyMap<string, readonly string[]> {
  const known = usesByDoc.get(doc);
  if (known) return known;
  const uses = new Map<string, Set<string>>();
  const add = (id: string | null, stepId: string) => {
    if (id === null) return;
    const steps = uses.get(id);
    if (steps) steps.add(stepId);
    else uses.set(id, new Set([stepId]));
  };
  for (const step of Object.values(doc.step)) {
    add(performerIdOf(doc, step), step.id);
    for (const id of step.systemIds) add(id, step.id);
  }
  for (const { stepId, dataObjectId, systemId } of Object.values(doc.dataUse)) {
    if (!doc.step[stepId]) continue;
    add(dataObjectId, stepId);
    add(systemId, stepId);
  }
  const listed = new Map([...uses].map(([id, steps]) => [id, [...steps]]));
  usesByDoc.set(doc, listed);
  return listed;
}

/** The step's own role, else that of the nearest lane around it that has one. */
function performerIdOf(doc: Doc, step: Step): string | null {
  if (step.roleId !== null) return step.roleId;
  const seen = new Set<string>();
  let lane: Lane | undefined = doc.lane[step.laneId ?? ''];
  while (lane && lane.roleId === null && !seen.has(lane.id)) {
    seen.add(lane.id);
    lane = doc.lane[lane.parentLaneId ?? ''];
  }
  return lane?.roleId ?? null;
}
