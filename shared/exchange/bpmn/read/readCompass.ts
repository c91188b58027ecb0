/**
 * What our own files say beyond BPMN, in the namespace of `namespaces.compass` (described in shared/exchange/bpmn/README.md):
 * figures and marks of an element, and what a step says of itself. Names stand for ids, so that a file fits any workspace.
 */
import * as v from 'valibot';
import { schemas, type Figure, type Id, type Mark, type Step } from '../../../model/index.ts';
import { impossibleFigure } from '../../impossibleFigure.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn, namespaces } from '../names.ts';
import { named } from './named.ts';
import { add, lose, type Reading } from './reading.ts';

interface Owner {
  readonly kind: Figure['ownerKind'] | Mark['targetKind'];
  readonly id: string;
  readonly mapId: Id<'map'> | null;
}

/** Our elements in an element's extensions; they are taken, and the wrapper too where nothing else is in it. */
function takeOurs(reading: Reading, node: XmlNode): XmlNode[] {
  const wrapper = elements(node).find((child) => isBpmn(child, 'extensionElements'));
  if (!wrapper) return [];
  const ours = elements(wrapper).filter((child) => child.uri === namespaces.compass);
  for (const each of ours) reading.consumed.add(each);
  if (ours.length > 0 && ours.length === elements(wrapper).length) reading.consumed.add(wrapper);
  return ours;
}

const called = (nodes: readonly XmlNode[], local: string): XmlNode[] =>
  nodes.filter((each) => each.local === local);
const number = (node: XmlNode, local: string): number | null => {
  const raw = attribute(node, local);
  return raw === null || raw.trim() === '' ? null : Number(raw);
};
const isTrue = (node: XmlNode, local: string): boolean => attribute(node, local) === 'true';

/** Figures and marks of an element other than a step. */
export function takeCompassFigures(reading: Reading, node: XmlNode, owner: Owner): XmlNode[] {
  const ours = takeOurs(reading, node);
  addNumbers(reading, ours, owner);
  return ours;
}

export function addNumbers(reading: Reading, ours: readonly XmlNode[], owner: Owner): void {
  for (const each of called(ours, 'figure')) addFigure(reading, each, owner);
  for (const each of called(ours, 'mark')) addMark(reading, each, owner);
}

/** The business names of a lane or of data, where they are not their own. Undefined: nothing is said. */
export function businessName(ours: readonly XmlNode[], local: 'lane' | 'data'): string | undefined {
  const [said] = called(ours, local);
  return said && (attribute(said, local === 'lane' ? 'role' : 'name') ?? '');
}

/** The same of a step, with what a step says beyond that. */
export function takeCompassStep(reading: Reading, node: XmlNode, step: Step): Partial<Step> {
  const ours = takeCompassFigures(reading, node, { kind: 'step', id: step.id, mapId: step.mapId });
  const [facts] = called(ours, 'step');
  if (!facts) return {};
  const valueClass = v.safeParse(schemas.step.entries.valueClass, attribute(facts, 'valueClass'));
  for (const use of called(elements(facts), 'use')) addUse(reading, use, step);
  return {
    valueClass: valueClass.success ? valueClass.output : null,
    isTouchpoint: isTrue(facts, 'isTouchpoint'),
    servesNone: isTrue(facts, 'servesNone'),
    roleId: named(reading, 'role', attribute(facts, 'role') ?? ''),
    tags: called(elements(facts), 'tag').map(textOf),
    systemIds: called(elements(facts), 'system')
      .map((each) => named(reading, 'system', attribute(each, 'name') ?? ''))
      .filter((id) => id !== null),
  };
}

function addUse(reading: Reading, node: XmlNode, step: Step): void {
  const dataObjectId = named(reading, 'dataObject', attribute(node, 'data') ?? '');
  const mode = attribute(node, 'mode');
  if (!dataObjectId || (mode !== 'reads' && mode !== 'writes')) return;
  const systemId = named(reading, 'system', attribute(node, 'system') ?? '');
  const id = reading.newId('dataUse');
  add(reading, 'dataUse', { id, mapId: step.mapId, stepId: step.id, dataObjectId, systemId, mode });
}

function addFigure(reading: Reading, node: XmlNode, owner: Owner): void {
  const figure = v.safeParse(schemas.figure, {
    id: `${owner.id}.${attribute(node, 'attribute')}`,
    mapId: owner.mapId,
    ownerKind: owner.kind,
    ownerId: owner.id,
    attribute: attribute(node, 'attribute'),
    likely: number(node, 'likely'),
    low: number(node, 'low'),
    high: number(node, 'high'),
    unit: attribute(node, 'unit') ?? '',
    source: attribute(node, 'source'),
    note: attribute(node, 'note') ?? '',
    asOf: attribute(node, 'asOf'),
  });
  if (!figure.success) return lose(reading, node, 'exchange.loss.figure');
  const what = impossibleFigure(figure.output, reading.text);
  if (what !== null) lose(reading, node, 'exchange.loss.impossible', { what });
  add(reading, 'figure', figure.output as Figure);
}

function addMark(reading: Reading, node: XmlNode, owner: Owner): void {
  const mark = v.safeParse(schemas.mark, {
    id: reading.newId('mark'),
    mapId: owner.mapId,
    targetKind: owner.kind,
    targetId: owner.id,
    type: attribute(node, 'type'),
    waste: attribute(node, 'waste'),
    severity: number(node, 'severity'),
    note: attribute(node, 'note') ?? '',
    isSettled: isTrue(node, 'isSettled'),
    createdOn: attribute(node, 'createdOn'),
    order: number(node, 'order') ?? 0,
  });
  if (mark.success) add(reading, 'mark', mark.output as Mark);
  else lose(reading, node, 'exchange.loss.figure');
}
