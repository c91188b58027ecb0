import { apply, created, removed, updated, type Change } from '../../changes/index.ts';
import { elementOf, mapContents, type AnyNode, type Doc, type Flow, type Step } from '../../model/index.ts';
import type { Command, CommandContext, Refusal } from '../command.ts';
import { refOf, removeWithDependents } from '../records/dependents.ts';
import { isSequence } from './border.ts';
import { copyRecords } from './copyRecords.ts';
import { copyFragment } from './fragment.ts';
import { insideOf, NO_FRAME, opened } from './expandStep.ts';
import { makeFlow } from './makeFlow.ts';
import { settled } from '../lanes/followHosts.ts';
import { homeOf } from './placement.ts';

/**
 * Puts the steps that a step stands for back in its place: the inside of a subprocess, or a copy of the map that it calls. The lines that
 * led to it lead to where they begin, and on from where they end; a plain start and end of theirs are no longer needed. Its lines to data,
 * notes and other pools go with the step that is known to use it, else with the first, or the last for those that leave it.
 */
export const inlineStep: Command<{ id: string }> = {
  name: 'step.inline',
  refuse(doc, { id }) {
    const step = doc.step[id];
    return step ? refusalOf(doc, step) : 'record-missing';
  },
  plan(doc, { id }, context) {
    const step = doc.step[id]!;
    const filled = step.type === 'subprocess' ? doc : withCalled(doc, step, context);
    const shown = filled.step[id]!.isExpanded ? filled : opened(filled, filled.step[id]!, NO_FRAME);
    const flat = apply(shown, flatten(shown, shown.step[id]!, context));
    const ref = refOf(flat, id);
    const without = ref ? apply(flat, removeWithDependents(flat, [ref])) : flat;
    return settled(doc, without);
  },
};

function refusalOf(doc: Doc, step: Step): Refusal | null {
  const { events } = mapContents(doc, step.mapId);
  if (events.some((event) => event.attachedToId === step.id)) return 'has-border-events';
  if (step.type === 'subprocess') return insideOf(doc, step).length > 0 ? null : 'nothing-to-do';
  const called = step.calledMapId === null ? undefined : doc.map[step.calledMapId];
  if (!called || called.id === step.mapId) return 'nothing-to-do';
  return fragmentOf(doc, called.id).records.length > 0 ? null : 'nothing-to-do';
}

/** What can be taken over from a map: everything of the flow and beside it, not its lanes and pools. */
const fragmentOf = (doc: Doc, mapId: string) =>
  copyFragment(
    doc,
    [...mapContents(doc, mapId).nodeById.values()]
      .filter((node) => node.parentId === null)
      .map((node) => node.id),
  );

/** The step as a subprocess with a copy of the called map in it. */
function withCalled(doc: Doc, step: Step, { newId }: CommandContext): Doc {
  const { records } = fragmentOf(doc, step.calledMapId!);
  const ids = new Map(records.map(({ kind, record }) => [record.id as string, newId(kind) as string]));
  const homed = records.map(({ kind, record }) => {
    const lane = 'laneId' in record && record.laneId !== null ? doc.lane[record.laneId] : undefined;
    const role = kind === 'step' ? { roleId: (record as Step).roleId ?? lane?.roleId ?? null } : {};
    const place = 'laneId' in record ? { laneId: step.laneId, poolId: step.poolId } : {};
    const top = 'parentId' in record && record.parentId === null ? { parentId: step.id } : {};
    const onMap = 'mapId' in record ? { mapId: step.mapId } : {};
    return { kind, record: { ...record, ...onMap, ...top, ...place, ...role } as typeof record };
  });
  return apply(doc, [
    updated('step', step, { type: 'subprocess', isExpanded: false, calledMapId: null }),
    ...copyRecords(homed, (old) => ids.get(old)),
  ]);
}

/** What lies in the step comes out of it, joined as the step was. */
function flatten(doc: Doc, step: Step, context: CommandContext): Change[] {
  const { flows, nodeById } = mapContents(doc, step.mapId);
  const children = [...nodeById.values()].filter((node) => node.parentId === step.id);
  const inner = flows.filter((flow) => flow.parentId === step.id);
  const sequence = inner.filter(isSequence);
  const starts = children.filter((node) => isPlain(doc, node, 'start'));
  const ends = children.filter((node) => isPlain(doc, node, 'end'));
  const into = flows.filter((flow) => flow.toId === step.id && isSequence(flow));
  const outOf = flows.filter((flow) => flow.fromId === step.id && isSequence(flow));
  const gone = new Set<string>(
    [...(into.length > 0 ? starts : []), ...(outOf.length > 0 ? ends : [])].map(({ id }) => id),
  );
  const kept = sequence.filter((flow) => !gone.has(flow.fromId) && !gone.has(flow.toId));
  const isFlowNode = ({ id }: AnyNode) => Boolean(doc.step[id] ?? doc.gateway[id] ?? doc.event[id]);
  const isBound = (node: AnyNode) => 'attachedToId' in node && node.attachedToId !== null;
  const flowNodes = children.filter((node) => isFlowNode(node) && !gone.has(node.id));
  const first = flowNodes.filter((node) => !isBound(node) && !kept.some((flow) => flow.toId === node.id));
  const last = flowNodes.filter(
    (node) => doc.event[node.id]?.position !== 'end' && !kept.some((flow) => flow.fromId === node.id),
  );
  const out = { parentId: step.parentId };
  const steps = flowNodes.filter(({ id }) => doc.step[id]).toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [
    ...children
      .filter((node) => !gone.has(node.id))
      .map((node) => {
        const home = 'laneId' in node && !isBound(node) ? homeOf(doc, node.mapId, node, out) : {};
        return updated(elementOf(doc, node.id)!.kind, node as never, { ...out, ...home });
      }),
    ...inner.map((flow) =>
      gone.has(flow.fromId) || gone.has(flow.toId) ? removed('flow', flow) : updated('flow', flow, out),
    ),
    ...[...starts, ...ends]
      .filter((node) => gone.has(node.id))
      .flatMap((node) =>
        removeWithDependents(doc, [{ kind: 'event', id: node.id }]).filter((each) => each.kind !== 'flow'),
      ),
    ...into.flatMap((flow) =>
      joined(
        doc,
        flow,
        first.map(({ id }) => ({ toId: id })),
        context,
      ),
    ),
    ...outOf.flatMap((flow) =>
      joined(
        doc,
        flow,
        last.map(({ id }) => ({ fromId: id })),
        context,
      ),
    ),
    ...besides(doc, step, steps),
  ];
}

/** Lines that say no order stay with a step of the inside. */
function besides(doc: Doc, step: Step, steps: readonly AnyNode[]): Change[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const userOf = (dataNodeId: string, mode: 'reads' | 'writes') => {
    const object = doc.dataNode[dataNodeId]?.dataObjectId ?? null;
    const uses = Object.values(doc.dataUse).filter((use) => use.dataObjectId === object && use.mode === mode);
    return steps.find(({ id }) => uses.some(({ stepId }) => stepId === id));
  };
  return mapContents(doc, step.mapId)
    .flows.filter((flow) => !isSequence(flow) && (flow.fromId === step.id) !== (flow.toId === step.id))
    .map((flow) => {
      // A note is read before the work begins, whichever way its line was drawn.
      const usual = flow.type === 'association' ? first : last;
      const end =
        flow.toId === step.id
          ? { toId: (userOf(flow.fromId, 'reads') ?? first).id }
          : { fromId: (userOf(flow.toId, 'writes') ?? usual).id };
      return updated('flow', flow, { ...end, waypoints: null, label: null });
    });
}

/** The line leads to the first of the new ends, others are drawn beside it; without any it goes. */
function joined(
  doc: Doc,
  flow: Flow,
  ends: readonly (Pick<Flow, 'toId'> | Pick<Flow, 'fromId'>)[],
  { newId }: CommandContext,
): Change[] {
  return ends.map((end, index) => {
    const fields = { ...end, waypoints: null, label: null };
    if (index === 0) return updated('flow', flow, fields);
    const { fromId, toId } = { ...flow, ...end };
    const more = makeFlow(doc, flow.mapId, { id: newId('flow'), fromId, toId, type: 'sequence' });
    return created('flow', { ...more, parentId: flow.parentId });
  });
}

function isPlain(doc: Doc, node: AnyNode, position: 'start' | 'end'): boolean {
  const event = doc.event[node.id];
  return event?.position === position && event.trigger === 'none' && event.name.trim() === '';
}
