import { asId, type LaneId, type MapId, type PoolId, type StepId } from '../../../model/index.ts';
import type { XmlNode } from '../../xml/xmlNode.ts';
import { drawnElement, stepTypeByElement } from '../names.ts';
import { readGroup, readNote } from './readArtifact.ts';
import { readData } from './readData.ts';
import { readEvent } from './readEvent.ts';
import { readDataFlow, readFlow } from './readFlow.ts';
import { readGateway } from './readGateway.ts';
import { lanesLieFlat, readLanes } from './readLanes.ts';
import type { Surroundings } from './readNode.ts';
import { readStep } from './readStep.ts';
import { dataAssociations, drawnChildren, lanesIn } from './registerPlaces.ts';
import type { Reading } from './reading.ts';

interface Inside {
  readonly mapId: MapId;
  readonly parentId: StepId | null;
  readonly poolId: PoolId | null;
  /** The lane that the whole container lies in: what is inside a subprocess lies in the subprocess's lane. */
  readonly laneId: LaneId | null;
  readonly isHorizontal: boolean;
}

/** Everything drawn in a process, subprocess or collaboration, lanes first, then in the order of the file. */
export function readContainer(reading: Reading, container: XmlNode, inside: Inside): void {
  const isHorizontal = lanesLieFlat(reading, lanesIn(container)) ?? inside.isHorizontal;
  const ownLaneOf = readLanes(reading, container, { ...inside, isHorizontal });
  const laneOf = (node: XmlNode) => ownLaneOf(node) ?? inside.laneId;
  const around: Surroundings = { ...inside, laneOf };
  for (const node of drawnChildren(reading, container)) {
    const place = reading.places.get(node);
    if (!place) continue;
    for (const each of dataAssociations(node)) readDataFlow(reading, each, place, inside);
    if (stepTypeByElement.get(node.local) === 'subprocess')
      readContainer(reading, node, {
        ...inside,
        parentId: asId(place.id),
        laneId: laneOf(node),
        isHorizontal,
      });
    readElement(reading, node, around);
  }
}

function readElement(reading: Reading, node: XmlNode, around: Surroundings): void {
  switch (drawnElement(node)) {
    case 'step':
      return readStep(reading, node, around);
    case 'event':
      return readEvent(reading, node, around);
    case 'gateway':
      return readGateway(reading, node, around);
    case 'note':
      return readNote(reading, node, around);
    case 'group':
      return readGroup(reading, node, around);
    case 'sequence':
    case 'association':
      return readFlow(reading, node, around);
    case 'dataNode':
    case null:
      return readData(reading, node, around);
  }
}
