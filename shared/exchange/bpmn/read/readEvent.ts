import { asId, type ProcessEvent } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { eventPositions, isBpmn, namespaces, triggerByDefinition } from '../names.ts';
import { toFragment } from '../fragment.ts';
import { plainTrigger } from '../plainTrigger.ts';
import { takeCompassFigures } from './readCompass.ts';
import { copy, keep } from './keepForeign.ts';
import { takeLabel } from './readDiagrams.ts';
import { keepNode, readFrame, takeDescription, takeIncidence, type Surroundings } from './readNode.ts';
import {
  add,
  lose,
  placeOf,
  resolve,
  take,
  takeFlag,
  takeText,
  type Place,
  type Reading,
} from './reading.ts';

export function readEvent(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame, placed } = readFrame<'event'>(reading, node, around);
  const place = reading.places.get(node) as Place;
  const position = eventPositions[node.local as keyof typeof eventPositions];
  takeIncidence(reading, node);
  const isParallel = takeFlag(reading, node, 'parallelMultiple', false);
  const record: ProcessEvent = {
    ...frame,
    ...placed,
    name: takeText(reading, node, 'name'),
    position,
    trigger: triggerOf(reading, node, isParallel),
    isThrowing:
      node.local === 'intermediateThrowEvent' || node.local === 'implicitThrowEvent' || position === 'end',
    isInterrupting: isInterrupting(reading, node),
    attachedToId: position === 'boundary' ? attachedTo(reading, node) : null,
    description: takeDescription(reading, place, node),
    label: takeLabel(reading, shape),
  };
  const definitions = elements(node).filter(isDefinition);
  for (const each of definitions) reading.consumed.add(each);
  if (!isPlain(reading, definitions, record)) keep(reading, place, 'trigger', definitions);
  add(reading, 'event', record);
  takeCompassFigures(reading, node, { kind: 'event', id: record.id, mapId: record.mapId });
  keepNode(reading, { node, shape, record, kind: 'event', usualName: elementOfEvent(record) });
}

/** Whether the definitions say no more than export would by itself. */
const isPlain = (reading: Reading, definitions: readonly XmlNode[], event: ProcessEvent): boolean =>
  toFragment(definitions.map((each) => copy(reading, each))).xml === toFragment(plainTrigger(event)).xml;

/** Whether a child says what triggers its event. */
export const isDefinition = (child: XmlNode): boolean =>
  child.uri === namespaces.bpmn &&
  (child.local === 'eventDefinitionRef' || Object.hasOwn(triggerByDefinition, child.local));

/** The trigger that these definitions make; several at once are one trigger of their own. */
export function triggerOfDefinitions(
  definitions: readonly XmlNode[],
  referenced: (definition: XmlNode) => XmlNode | null,
  isParallel: boolean,
): ProcessEvent['trigger'] {
  if (definitions.length === 0) return 'none';
  if (definitions.length > 1) return isParallel ? 'parallelMultiple' : 'multiple';
  const only = definitions[0] as XmlNode;
  const local = isBpmn(only, 'eventDefinitionRef') ? referenced(only)?.local : only.local;
  return local !== undefined && Object.hasOwn(triggerByDefinition, local)
    ? triggerByDefinition[local as keyof typeof triggerByDefinition]
    : 'none';
}

function triggerOf(reading: Reading, node: XmlNode, isParallel: boolean): ProcessEvent['trigger'] {
  return triggerOfDefinitions(
    elements(node).filter(isDefinition),
    (reference) => resolve(reading, textOf(reference)),
    isParallel,
  );
}

function isInterrupting(reading: Reading, node: XmlNode): boolean {
  if (node.local === 'startEvent') return takeFlag(reading, node, 'isInterrupting', true);
  return node.local === 'boundaryEvent' ? takeFlag(reading, node, 'cancelActivity', true) : true;
}

function attachedTo(reading: Reading, node: XmlNode) {
  const host = placeOf(reading, attribute(node, 'attachedToRef'));
  if (host?.kind === 'step') {
    take(reading, node, 'attachedToRef');
    return asId<'step'>(host.id);
  }
  lose(reading, node, 'exchange.loss.attached');
  return null;
}

/** The element that an event is written as. */
export function elementOfEvent({
  position,
  isThrowing,
}: Pick<ProcessEvent, 'position' | 'isThrowing'>): string {
  if (position === 'start') return 'startEvent';
  if (position === 'end') return 'endEvent';
  if (position === 'boundary') return 'boundaryEvent';
  return isThrowing ? 'intermediateThrowEvent' : 'intermediateCatchEvent';
}
