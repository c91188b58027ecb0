import type { Gateway } from '../../../model/index.ts';
import { attribute, type XmlNode } from '../../xml/xmlNode.ts';
import { gatewayTypes } from '../names.ts';
import { takeCompassFigures } from './readCompass.ts';
import { takeLabel } from './readDiagrams.ts';
import { keepNode, readFrame, takeDescription, takeIncidence, type Surroundings } from './readNode.ts';
import { add, take, takeFlag, takeText, type Place, type Reading } from './reading.ts';

export function readGateway(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame, placed } = readFrame<'gateway'>(reading, node, around);
  takeIncidence(reading, node);
  const record: Gateway = {
    ...frame,
    ...placed,
    name: takeText(reading, node, 'name'),
    type: typeOf(reading, node),
    isInstantiating: takeFlag(reading, node, 'instantiate', false),
    hasMarker: shape ? takeFlag(reading, shape, 'isMarkerVisible', false) : false,
    description: takeDescription(reading, reading.places.get(node) as Place, node),
    label: takeLabel(reading, shape),
  };
  add(reading, 'gateway', record);
  takeCompassFigures(reading, node, { kind: 'gateway', id: record.id, mapId: record.mapId });
  keepNode(reading, { node, shape, record, kind: 'gateway' });
}

function typeOf(reading: Reading, node: XmlNode): Gateway['type'] {
  const type = gatewayTypes[node.local as keyof typeof gatewayTypes];
  if (type !== 'eventBased' || attribute(node, 'eventGatewayType') !== 'Parallel') return type;
  take(reading, node, 'eventGatewayType');
  return 'parallelEventBased';
}
