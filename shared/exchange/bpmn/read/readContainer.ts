import { asId, type LaneId, type MapId, type PoolId, type StepId } from '../../../model/index.ts';
import type { XmlNode } from '../../xml/xmlNode.ts';
import { drawnElement, isSubprocess } from '../names.ts';
import { readGroup, readNote } from './readArtifact.ts';
import { readData } from './readData.ts';
import { readEvent } from './readEvent.ts';
import { readDataFlow, readFlow } from './readFlow.ts';
import { readGateway } from './readGateway.ts';
import { lanesLieFlat, readLanes } from './readLanes.ts';
import type { Surroundings } from './readNode.ts';
import { readStep } from './readStep.ts';
import { artifactsIn, dataAssociations, drawnChildren, lanesIn } from './registerPlaces.ts';
import type { Reading } from './reading.ts';

interface Inside {
  readonly mapId: MapId;
  readonly parentId: StepId | null;
  readonly poolId: PoolId | null;
  /** The lane that the whole container lies in: what is inside a subprocess lies in the subprocess's lane. */
  readonly laneId: LaneId | null;
  readonly isHorizontal: boolean;
}

/** Everything drawn in a process or subprocess but artifacts, lanes first, then in the order of the file. */
export function readContainer(reading: Reading, container: XmlNode, inside: Inside): void {
  const isHorizontal = lanesLieFlat(reading, lanesIn(container)) ?? inside.isHorizontal;
  const ownLaneOf = readLanes(reading, container, { ...inside, isHorizontal });
  const laneOf = (node: XmlNode) => ownLaneOf(node) ?? inside.laneId;
  const around: Surroundings = { ...inside, laneOf };
  for (const node of drawnChildren(reading, container)) {
    const place = reading.places.get(node);
    if (!place) continue;
    for (const each of dataAssociations(node)) readDataFlow(reading, each, place, inside);
    if (isSubprocess(node)) {
      const parentId = asId<'step'>(place.id);
      readContainer(reading, node, { ...inside, parentId, laneId: laneOf(node), isHorizontal });
      readArtifacts(reading, node, { mapId: inside.mapId, parentId });
    }
    readElement(reading, node, around);
  }
}

/** Notes, groups and associations of a container. */
export function readArtifacts(
  reading: Reading,
  container: XmlNode,
  at: Pick<Surroundings, 'mapId' | 'parentId'>,
): void {
  for (const node of artifactsIn(container))
    if (reading.places.has(node)) readElement(reading, node, { ...at, poolId: null, laneOf: () => null });
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
