import { asId, type Lane, type LaneId, type MapId, type PoolId, type StepId } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn } from '../names.ts';
import { keepRest } from './keepForeign.ts';
import { named } from './named.ts';
import { businessName, takeCompassFigures } from './readCompass.ts';
import { drawingOf, takeBox, takeDrawing } from './readDiagrams.ts';
import {
  add,
  lose,
  nextOrder,
  resolve,
  takeFlag,
  takeId,
  takeUsualId,
  takeText,
  type Place,
  type Reading,
} from './reading.ts';

interface Around {
  readonly mapId: MapId;
  readonly parentId: StepId | null;
  readonly poolId: PoolId | null;
  /** How lanes lie where their own shape does not say it. */
  readonly isHorizontal: boolean;
}

/** Reads the lanes of a process or subprocess; answers the leaf lane of each node. A leaf lane with a name stands for a role. */
export function readLanes(
  reading: Reading,
  container: XmlNode,
  around: Around,
): (node: XmlNode) => LaneId | null {
  const laneByNode = new Map<XmlNode, LaneId>();
  const sets = elements(container).filter((node) => isBpmn(node, 'laneSet') && hasLanes(node));
  if (sets.length > 1) lose(reading, container, 'exchange.loss.laneSets');
  const readSet = (set: XmlNode, parent: Lane | null): void => {
    for (const node of elements(set).filter((each) => isBpmn(each, 'lane'))) {
      const lane = readLane(reading, node, { ...around, parent });
      for (const reference of elements(node).filter((each) => isBpmn(each, 'flowNodeRef'))) {
        const member = resolve(reading, textOf(reference));
        reading.consumed.add(reference);
        if (member) laneByNode.set(member, lane.id);
      }
      const inner = elements(node).filter((each) => isBpmn(each, 'childLaneSet') && hasLanes(each));
      for (const each of inner) {
        readSet(each, lane);
        takeUsualId(reading, each, `${lane.bpmnId}_lanes`);
        keepRest(reading, { kind: 'lane', id: lane.id }, 'childLaneSet', each);
        reading.consumed.add(each);
      }
      keepRest(reading, { kind: 'lane', id: lane.id }, 'element', node);
      reading.consumed.add(node);
    }
  };
  for (const set of sets) {
    readSet(set, null);
    const owner = around.parentId ?? around.poolId ?? around.mapId;
    const kind = around.parentId ? 'step' : around.poolId ? 'pool' : 'map';
    takeUsualId(reading, set, `${reading.renamed.get(container) ?? attribute(container, 'id')}_lanes`);
    if (set === sets[0]) keepRest(reading, { kind, id: owner }, 'laneSet', set);
    reading.consumed.add(set);
  }
  return (node) => laneByNode.get(node) ?? null;
}

const hasLanes = (set: XmlNode): boolean => elements(set).some((node) => isBpmn(node, 'lane'));

function readLane(reading: Reading, node: XmlNode, around: Around & { readonly parent: Lane | null }): Lane {
  const place = reading.places.get(node) as Place;
  const shape = drawingOf(reading, node, 'BPMNShape');
  const box = takeBox(reading, node, shape);
  if (!box) reading.unplaced.add(place.id);
  const bpmnId = takeId(reading, node);
  takeDrawing(reading, shape, bpmnId);
  const name = takeText(reading, node, 'name');
  const isLeaf = !elements(node).some((each) => isBpmn(each, 'childLaneSet') && hasLanes(each));
  const ours = takeCompassFigures(reading, node, { kind: 'lane', id: place.id, mapId: around.mapId });
  const lane: Lane = {
    id: asId(place.id),
    mapId: around.mapId,
    parentId: around.parentId,
    bpmnId,
    order: nextOrder(reading, around.mapId),
    ...(box ?? { x: 0, y: 0, width: 600, height: 120 }),
    poolId: around.poolId,
    parentLaneId: around.parent?.id ?? null,
    roleId: named(reading, 'role', businessName(ours, 'lane') ?? (isLeaf ? name : '')),
    name,
    isHorizontal: shape ? takeFlag(reading, shape, 'isHorizontal', around.isHorizontal) : around.isHorizontal,
  };
  add(reading, 'lane', lane);
  keepRest(reading, { kind: 'lane', id: lane.id }, 'shape', shape);
  if (shape) reading.consumed.add(shape);
  return lane;
}

/** Whether the lanes of a container lie on their side in the file's drawing; null where it does not say. */
export function lanesLieFlat(reading: Reading, lanes: readonly XmlNode[]): boolean | null {
  for (const lane of lanes) {
    const shape = drawingOf(reading, lane, 'BPMNShape');
    const flag = shape ? attribute(shape, 'isHorizontal') : null;
    if (flag !== null) return flag === 'true';
  }
  return null;
}
