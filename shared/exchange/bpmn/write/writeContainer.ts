import type { AnyNode, Flow, Lane } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { processKey } from './fileIds.ts';
import { element } from '../element.ts';
import { merge } from './merge.ts';
import { extensions, factsOfLane, numbersOf } from './writeCompass.ts';
import { writeFlow } from './writeFlows.ts';
import { writeData, writeEvent, writeGateway, writeGroup, writeNote, writeStep } from './writeNodes.ts';
import { firstKept, idOf, keptId, type Writing } from './writing.ts';

/** What is written together: the flow elements of one process or subprocess. */
interface Where {
  readonly parentId: string | null;
  /** Of a process of a map with pools: whose. */
  readonly poolId: string | null;
  /** The record that kept the lane set. */
  readonly ownerId: string;
}

/** Lanes and flow elements of a process or subprocess, without what is in its data specification. */
export function writeContainer(writing: Writing, where: Where): XmlNode[] {
  const { contents } = writing;
  const isHere = (each: { parentId: string | null; poolId: string | null }) =>
    each.parentId === where.parentId && (where.parentId !== null || each.poolId === where.poolId);
  const nodes = [
    ...contents.steps.filter(isHere),
    ...contents.events.filter(isHere),
    ...contents.gateways.filter(isHere),
    ...contents.dataNodes.filter(isHere).filter((node) => node.type === 'object' || node.type === 'store'),
  ];
  const flows = contents.flows.filter(
    (flow) =>
      flow.type === 'sequence' &&
      flow.parentId === where.parentId &&
      (where.parentId !== null || poolOf(writing, flow) === where.poolId),
  );
  const drawn: { readonly order: number; readonly write: () => XmlNode[] }[] = [
    ...nodes.map((node) => ({ order: node.order, write: () => writeNode(writing, node) })),
    ...flows.map((flow) => ({ order: flow.order, write: () => [writeFlow(writing, flow)] })),
  ];
  return [
    ...laneSet(writing, where),
    ...drawn.sort((a, b) => a.order - b.order).flatMap((each) => each.write()),
    ...(where.parentId === null ? [] : writeArtifacts(writing, where.parentId)),
  ];
}

const poolOf = ({ doc }: Writing, flow: Flow): string | null =>
  (doc.step[flow.fromId] ?? doc.event[flow.fromId] ?? doc.gateway[flow.fromId])?.poolId ?? null;

/** Notes, groups and associations of a subprocess, or of a map outside all of them. */
export function writeArtifacts(writing: Writing, parentId: string | null): XmlNode[] {
  const { notes, groups, flows } = writing.contents;
  const isHere = (each: { parentId: string | null }) => each.parentId === parentId;
  return [
    ...notes.filter(isHere).map((note) => ({ order: note.order, node: writeNote(writing, note) })),
    ...groups.filter(isHere).map((group) => ({ order: group.order, node: writeGroup(writing, group) })),
    ...flows
      .filter((flow) => isHere(flow) && isAssociation(writing, flow))
      .map((flow) => ({ order: flow.order, node: writeFlow(writing, flow) })),
  ]
    .sort((a, b) => a.order - b.order)
    .map(({ node }) => node);
}

/** A data line that joins no step or event to data can only be written as an association. */
const isAssociation = ({ doc }: Writing, flow: Flow): boolean =>
  flow.type === 'association' ||
  (flow.type === 'data' && ![flow.fromId, flow.toId].some((id) => doc.step[id] ?? doc.event[id]));

function writeNode(writing: Writing, node: AnyNode): XmlNode[] {
  const { doc } = writing;
  const step = doc.step[node.id];
  if (step) {
    const inside =
      step.type === 'subprocess'
        ? writeContainer(writing, { parentId: step.id, poolId: null, ownerId: step.id })
        : [];
    return [writeStep(writing, step, inside)];
  }
  const event = doc.event[node.id];
  if (event) return [writeEvent(writing, event)];
  const gateway = doc.gateway[node.id];
  if (gateway) return [writeGateway(writing, gateway)];
  const data = doc.dataNode[node.id];
  return data ? writeData(writing, data) : [];
}

function laneSet(writing: Writing, { parentId, poolId, ownerId }: Where): XmlNode[] {
  const lanes = writing.contents.lanes.filter(
    (lane) =>
      lane.parentId === parentId &&
      (parentId !== null || lane.poolId === poolId) &&
      lane.parentLaneId === null,
  );
  if (lanes.length === 0) return [];
  const kept = firstKept(writing, ownerId, 'laneSet');
  const id = keptId(kept, `${writing.ids.get(processKey(ownerId)) ?? idOf(writing, ownerId)}_lanes`);
  return [
    merge(
      element(
        'bpmn',
        'laneSet',
        { id },
        lanes.map((lane) => writeLane(writing, lane)),
      ),
      kept,
    ),
  ];
}

function writeLane(writing: Writing, lane: Lane): XmlNode {
  const { steps, events, gateways, lanes } = writing.contents;
  const inner = lanes.filter((each) => each.parentLaneId === lane.id);
  const members = [...steps, ...events, ...gateways]
    .filter((node) => node.laneId === lane.id && node.parentId === lane.parentId)
    .sort((a, b) => a.order - b.order);
  const id = idOf(writing, lane.id);
  const made = element('bpmn', 'lane', { id, name: lane.name || null }, [
    ...extensions([...factsOfLane(writing, lane, inner.length === 0), ...numbersOf(writing, lane.id)]),
    ...members.map((node) => element('bpmn', 'flowNodeRef', {}, [idOf(writing, node.id)])),
    ...childLanes(writing, lane, inner),
  ]);
  return merge(made, firstKept(writing, lane.id, 'element'));
}

function childLanes(writing: Writing, lane: Lane, inner: readonly Lane[]): XmlNode[] {
  if (inner.length === 0) return [];
  const kept = firstKept(writing, lane.id, 'childLaneSet');
  const id = keptId(kept, `${idOf(writing, lane.id)}_lanes`);
  const lanes = inner.map((each) => writeLane(writing, each));
  return [merge(element('bpmn', 'childLaneSet', { id }, lanes), kept)];
}

/** A process or subprocess with the data inputs and outputs that are drawn, which stand in its data specification. */
export function withSpecification(writing: Writing, container: XmlNode, where: Where): XmlNode {
  const drawn = writing.contents.dataNodes
    .filter(
      (node) =>
        (node.type === 'input' || node.type === 'output') &&
        node.parentId === where.parentId &&
        (where.parentId !== null || node.poolId === where.poolId),
    )
    .flatMap((node) => writeData(writing, node));
  const kept = elements(container).find((child) => child.local === 'ioSpecification');
  if (drawn.length === 0 && !kept) return container;
  const sets = kept ? [] : [element('bpmn', 'inputSet'), element('bpmn', 'outputSet')];
  const specification = merge(element('bpmn', 'ioSpecification', {}, [...drawn, ...sets]), kept);
  const inside = new Set(elements(specification).map((child) => attribute(child, 'id')));
  const sound = {
    ...specification,
    children: elements(specification).map((set) => ({
      ...set,
      children: set.children.filter((child) => isThere(child, inside)),
    })),
  };
  return merge(
    { ...container, children: [...container.children.filter((child) => child !== kept), sound] },
    null,
  );
}

/** Sets of a data specification name only data that are still there. */
const isThere = (child: XmlNode | string, ids: ReadonlySet<string | null>): boolean =>
  typeof child === 'string' ||
  !/^data(Input|Output)Refs$|^optional(Input|Output)Refs$|^while\w+Refs$/.test(child.local) ||
  ids.has(textOf(child).trim());
