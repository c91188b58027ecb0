import type { AnyNode, Box, LaneId, MapId, NodeKind, PoolId, StepId } from '../../../model/index.ts';
import { asId, defaultSize } from '../../../model/index.ts';
import { elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn, type DrawnElement } from '../names.ts';
import { keep, keepRest, type Owner } from './keepForeign.ts';
import { drawingOf, takeBox, takeDrawing } from './readDiagrams.ts';
import { clip, nextOrder, takeId, type Place, type Reading } from './reading.ts';

/** Where an element stands: its map, and in it its subprocess, pool and leaf lane. */
export interface Surroundings {
  readonly mapId: MapId;
  readonly parentId: StepId | null;
  readonly poolId: PoolId | null;
  /** The leaf lane of a node that the file names one for. */
  readonly laneOf: (node: XmlNode) => LaneId | null;
}

/** The fields that all nodes share, with their shape. */
export function readFrame<K extends NodeKind>(reading: Reading, node: XmlNode, around: Surroundings) {
  const place = reading.places.get(node) as Place & { readonly kind: K };
  const shape = drawingOf(reading, node, 'BPMNShape');
  const box: Box | null = takeBox(reading, node, shape);
  if (!box) reading.unplaced.add(place.id);
  const bpmnId = takeId(reading, node);
  takeDrawing(reading, shape, bpmnId);
  const frame = {
    id: asId<K>(place.id),
    mapId: around.mapId,
    parentId: around.parentId,
    bpmnId,
    order: nextOrder(reading, around.mapId),
    ...(box ?? { x: 0, y: 0, ...defaultSize[place.kind] }),
  };
  return {
    shape,
    frame,
    placed: { poolId: around.poolId, laneId: place.kind === 'dataNode' ? null : around.laneOf(node) },
  };
}

/** Keeps what is left of a node and of its shape. */
export function keepNode(
  reading: Reading,
  {
    node,
    shape,
    record,
    kind,
    usualName,
  }: {
    readonly node: XmlNode;
    readonly shape: XmlNode | null;
    readonly record: AnyNode;
    readonly kind: NodeKind;
    readonly usualName?: string;
  },
): void {
  const owner = { kind, id: record.id };
  reading.consumed.add(node);
  keepRest(reading, owner, 'element', node, usualName);
  keepRest(reading, owner, 'shape', shape);
  if (shape) reading.consumed.add(shape);
}

/** The first documentation that says something. Its attributes are kept; further ones stay with the element. */
export function takeDescription(reading: Reading, owner: Owner, node: XmlNode): string {
  const found = elements(node).find((child) => isBpmn(child, 'documentation') && textOf(child).trim() !== '');
  if (!found) return '';
  reading.consumed.add(found);
  if (found.attributes.length > 0) keep(reading, owner, 'documentation', [{ ...found, children: [] }]);
  return clip(reading, node, textOf(found).trim());
}

/** Takes the lists of lines that come and go: they follow from the lines. */
export function takeIncidence(reading: Reading, node: XmlNode): void {
  for (const child of elements(node))
    if (isBpmn(child, 'incoming') || isBpmn(child, 'outgoing')) reading.consumed.add(child);
}

export const nodeKinds: { readonly [K in DrawnElement]?: NodeKind } = {
  step: 'step',
  event: 'event',
  gateway: 'gateway',
  dataNode: 'dataNode',
  note: 'note',
  group: 'group',
};
