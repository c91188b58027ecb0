import type { DataNode, Lane, ProcessMap, Step } from '../../../model/index.ts';
import type { XmlNode } from '../../xml/xmlNode.ts';
import { element, type Attributes } from '../element.ts';
import type { Writing } from './writing.ts';

/** Our extensions of an element, wrapped as BPMN wants them; empty where there is nothing to say. */
export function extensions(ours: readonly XmlNode[]): XmlNode[] {
  return ours.length > 0 ? [element('bpmn', 'extensionElements', {}, ours)] : [];
}

/** Figures and marks of an element. */
export function numbersOf(writing: Writing, ownerId: string): XmlNode[] {
  const figures = (writing.figuresByOwner.get(ownerId) ?? []).map((figure) =>
    element('compass', 'figure', {
      attribute: figure.attribute,
      likely: String(figure.likely),
      low: textOrNone(figure.low),
      high: textOrNone(figure.high),
      unit: figure.unit || null,
      source: figure.source,
      note: figure.note || null,
      asOf: figure.asOf,
    }),
  );
  const marks = (writing.marksByTarget.get(ownerId) ?? []).map((mark) =>
    element('compass', 'mark', {
      type: mark.type,
      waste: mark.waste,
      severity: String(mark.severity),
      note: mark.note || null,
      isSettled: yes(mark.isSettled),
      createdOn: mark.createdOn,
      order: mark.order === 0 ? null : String(mark.order),
    }),
  );
  return [...figures, ...marks];
}

const textOrNone = (value: number | null): string | null => (value === null ? null : String(value));
const yes = (flag: boolean): string | null => (flag ? 'true' : null);
const says = (attributes: Attributes): boolean =>
  Object.values(attributes).some((value) => value !== null && value !== undefined);

/** What a step says beyond BPMN. Systems and data that follow from its lines to stores and data objects are not said again. */
export function factsOfStep(writing: Writing, step: Step): XmlNode[] {
  const { doc } = writing;
  const attributes = {
    valueClass: step.valueClass,
    isTouchpoint: yes(step.isTouchpoint),
    servesNone: yes(step.servesNone),
    role: step.roleId ? (doc.role[step.roleId]?.name ?? null) : null,
  };
  const implied = impliedBy(writing, step);
  const systems = step.systemIds.map((id) => doc.system[id]?.name).filter((name) => name !== undefined);
  const saysSystems = systems.join('\n') !== implied.systems.join('\n');
  const uses = writing.contents.dataUses
    .filter((use) => use.stepId === step.id)
    .filter((use) => use.systemId !== null || !implied.uses.has(`${use.mode} ${use.dataObjectId}`))
    .map((use) =>
      element('compass', 'use', {
        data: doc.dataObject[use.dataObjectId]?.name,
        system: use.systemId ? doc.system[use.systemId]?.name : null,
        mode: use.mode,
      }),
    );
  const children = [
    ...step.tags.map((tag) => element('compass', 'tag', {}, [tag])),
    ...(saysSystems ? systems.map((name) => element('compass', 'system', { name })) : []),
    ...uses,
  ];
  return says(attributes) || children.length > 0 ? [element('compass', 'step', attributes, children)] : [];
}

/** The systems and data that a reader of the file takes from a step's data associations. */
function impliedBy(writing: Writing, step: Step) {
  const systems: string[] = [];
  const uses = new Set<string>();
  for (const flow of writing.flowsByEnd.get(step.id) ?? []) {
    if (flow.type !== 'data') continue;
    const node = writing.doc.dataNode[flow.fromId === step.id ? flow.toId : flow.fromId];
    if (node?.type === 'store' && node.name.trim() !== '' && !systems.includes(node.name))
      systems.push(node.name);
    if (node?.dataObjectId) uses.add(`${flow.fromId === step.id ? 'writes' : 'reads'} ${node.dataObjectId}`);
  }
  return { systems, uses };
}

/** Names that a lane or data node has in the business, where that is not its own. */
export function factsOfLane({ doc }: Writing, lane: Lane, isLeaf: boolean): XmlNode[] {
  const role = lane.roleId ? (doc.role[lane.roleId]?.name ?? '') : '';
  const implied = isLeaf ? lane.name : '';
  return isSameName(role, implied) ? [] : [element('compass', 'lane', { role })];
}
export function factsOfData({ doc }: Writing, node: DataNode): XmlNode[] {
  if (node.type === 'store') return [];
  const data = node.dataObjectId ? (doc.dataObject[node.dataObjectId]?.name ?? '') : '';
  return isSameName(data, node.name) ? [] : [element('compass', 'data', { name: data })];
}

const isSameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What a map says beyond BPMN. */
export function factsOfMap({ doc }: Writing, map: ProcessMap): XmlNode[] {
  const attributes = {
    trigger: map.trigger || null,
    outcome: map.outcome || null,
    owner: map.ownerRoleId ? (doc.role[map.ownerRoleId]?.name ?? null) : null,
    language: map.language,
    isCustomerFacing: yes(map.isCustomerFacing),
    servesNone: yes(map.servesNone),
    stockTaken: yes(map.stockTaken),
  };
  return says(attributes) ? [element('compass', 'map', attributes)] : [];
}
