import { apply, compare, created, removed, updated, type Change } from '../../changes/index.ts';
import { mapContents, type DataNode, type DataUse, type Doc, type Flow } from '../../model/index.ts';
import type { CommandContext } from '../command.ts';

/** That a step reads or writes a data object. */
type Said = Pick<DataUse, 'stepId' | 'dataObjectId' | 'mode'>;

/**
 * Lets what steps read and write follow these lines between steps and drawn data: a line that came says so, one that leads elsewhere or
 * whose data stands for something else says that instead (the system in which it is done stays said), and what no line says any more goes.
 * What was said of a gone line's data in a system stays: a person said more than the line did.
 */
export function followDataLines(
  before: Doc,
  after: Doc,
  { flowIds, context }: { readonly flowIds: readonly string[]; readonly context: CommandContext },
): Doc {
  let next = after;
  for (const id of flowIds) {
    const was = saidBy(before, before.flow[id]);
    const is = saidBy(next, next.flow[id]);
    if (was && is && isSame(was, is)) continue;
    if (was && !isSaid(next, was)) next = is ? led(next, was, is) : taken(next, was);
    if (is && !usesOf(next, is).length)
      next = apply(next, [
        created('dataUse', {
          id: context.newId('dataUse'),
          mapId: next.flow[id]!.mapId,
          systemId: null,
          ...is,
        }),
      ]);
  }
  return next;
}

/** The change of one line, with what it says of a step's data. */
export const withDataUses = (doc: Doc, change: Change, context: CommandContext): readonly Change[] =>
  compare(doc, followDataLines(doc, apply(doc, [change]), { flowIds: [change.id], context }));

/** The lines that begin or end at drawn data. */
export const linesAt = (doc: Doc, { id, mapId }: DataNode): string[] =>
  mapContents(doc, mapId).flows.flatMap((flow) => (flow.fromId === id || flow.toId === id ? flow.id : []));

/** The lines that say what this use says. */
export const linesSaying = (doc: Doc, use: DataUse): string[] =>
  mapContents(doc, use.mapId).flows.flatMap((flow) => {
    const said = saidBy(doc, flow);
    return said && isSame(said, use) ? flow.id : [];
  });

/** The same; none while another use says it too. */
export function linesSayingAlone(doc: Doc, use: DataUse): string[] {
  const isSaidElsewhere = usesOf(doc, use).some(({ id }) => id !== use.id);
  return isSaidElsewhere ? [] : linesSaying(doc, use);
}

function saidBy(doc: Doc, flow: Flow | undefined): Said | null {
  if (flow?.type !== 'data') return null;
  const isRead = Boolean(doc.dataNode[flow.fromId]);
  const step = doc.step[isRead ? flow.toId : flow.fromId];
  const dataObjectId = doc.dataNode[isRead ? flow.fromId : flow.toId]?.dataObjectId;
  return step && dataObjectId ? { stepId: step.id, dataObjectId, mode: isRead ? 'reads' : 'writes' } : null;
}

const isSame = (a: Said, b: Said): boolean =>
  a.stepId === b.stepId && a.dataObjectId === b.dataObjectId && a.mode === b.mode;
const usesOf = (doc: Doc, said: Said): DataUse[] =>
  Object.values(doc.dataUse).filter((use) => isSame(use, said));
const isSaid = (doc: Doc, said: Said): boolean =>
  Object.values(doc.flow).some((flow) => {
    const other = saidBy(doc, flow);
    return other !== null && isSame(other, said);
  });

/** What was said is said of this instead; the system stays with the step. */
function led(doc: Doc, was: Said, is: Said): Doc {
  const known = new Set(usesOf(doc, is).map(({ systemId }) => systemId));
  return apply(
    doc,
    usesOf(doc, was).map((use) => {
      const systemId = was.stepId === is.stepId ? use.systemId : null;
      if (known.has(systemId)) return removed('dataUse', use);
      known.add(systemId);
      return updated('dataUse', use, { ...is, systemId });
    }),
  );
}

const taken = (doc: Doc, was: Said): Doc =>
  apply(
    doc,
    usesOf(doc, was)
      .filter(({ systemId }) => systemId === null)
      .map((use) => removed('dataUse', use)),
  );
