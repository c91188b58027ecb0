import { asId, type Flow, type MapId, type StepId } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn, namespaces } from '../names.ts';
import { keep, keepRest, typeName } from './keepForeign.ts';
import { takeCompassFigures } from './readCompass.ts';
import { drawingOf, takeDrawing, takeLabel, takeWaypoints } from './readDiagrams.ts';
import {
  clip,
  nextOrder,
  placeOf,
  resolve,
  take,
  takeId,
  takeText,
  add,
  type Place,
  type Reading,
} from './reading.ts';
import { farEnd } from './registerPlaces.ts';

interface Around {
  readonly mapId: MapId;
  readonly parentId: StepId | null;
}

/** A sequence flow, message flow or association whose ends are known. */
export function readFlow(reading: Reading, node: XmlNode, around: Around): void {
  const from = placeOf(reading, take(reading, node, 'sourceRef')) as Place;
  const to = placeOf(reading, take(reading, node, 'targetRef')) as Place;
  const type = typeByElement[node.local] ?? 'sequence';
  const place = reading.places.get(node) as Place;
  add(reading, 'flow', {
    ...readLine(reading, node, around),
    type,
    fromId: from.id,
    toId: to.id,
    name: takeText(reading, node, 'name'),
    isDefault: type === 'sequence' && isDefault(reading, node),
    condition: type === 'sequence' ? takeCondition(reading, node, place) : '',
    arrows: type === 'association' ? takeArrows(reading, node) : 'none',
  });
  keepFlow(reading, node, place);
}

/** A data association of a step or event: it reads from drawn data or writes to it. */
export function readDataFlow(reading: Reading, node: XmlNode, owner: Place, around: Around): void {
  const end = farEnd(reading, node);
  const place = reading.places.get(node);
  if (!end || !place) return;
  reading.consumed.add(end.reference);
  const isRead = node.local === 'dataInputAssociation';
  if (isRead) takeUsualTarget(reading, node);
  add(reading, 'flow', {
    ...readLine(reading, node, around),
    type: 'data',
    fromId: isRead ? end.place.id : owner.id,
    toId: isRead ? owner.id : end.place.id,
    name: '',
    isDefault: false,
    condition: '',
    arrows: 'none',
  });
  keepFlow(reading, node, place);
}

/** Takes the target that export gives an association that has none of its own: a property that stands for the step. */
function takeUsualTarget(reading: Reading, node: XmlNode): void {
  const [target] = elements(node).filter((child) => isBpmn(child, 'targetRef'));
  const property = target && resolve(reading, textOf(target));
  if (!property || attribute(property, 'id') !== `${attribute(node, 'id')}_target`) return;
  reading.consumed.add(target).add(property);
}

const typeByElement: { readonly [element: string]: Flow['type'] } = {
  sequenceFlow: 'sequence',
  messageFlow: 'message',
  association: 'association',
};

function readLine(reading: Reading, node: XmlNode, around: Around) {
  const place = reading.places.get(node) as Place;
  const edge = drawingOf(reading, node, 'BPMNEdge');
  const bpmnId = takeId(reading, node);
  takeDrawing(reading, edge, bpmnId);
  return {
    id: asId<'flow'>(place.id),
    mapId: around.mapId,
    parentId: around.parentId,
    bpmnId,
    order: nextOrder(reading, around.mapId),
    waypoints: takeWaypoints(reading, node, edge),
    label: takeLabel(reading, edge),
  };
}

function keepFlow(reading: Reading, node: XmlNode, place: Place): void {
  const owner = { kind: 'flow', id: place.id };
  takeCompassFigures(reading, node, { kind: 'flow', id: place.id, mapId: asId(place.mapId) });
  reading.consumed.add(node);
  keepRest(reading, owner, 'element', node);
  const edge = drawingOf(reading, node, 'BPMNEdge');
  keepRest(reading, owner, 'shape', edge);
  if (edge) reading.consumed.add(edge);
}

/** Whether the flow is what its source does when no condition holds. */
function isDefault(reading: Reading, node: XmlNode): boolean {
  const source = resolve(reading, attribute(node, 'sourceRef'));
  if (!source || resolve(reading, attribute(source, 'default')) !== node) return false;
  take(reading, source, 'default');
  return true;
}

/** The words of a condition. Its language and type are kept; a condition without words stays as it is. */
function takeCondition(reading: Reading, node: XmlNode, owner: Place): string {
  const condition = elements(node).find((child) => isBpmn(child, 'conditionExpression'));
  if (!condition || elements(condition).length > 0 || textOf(condition).trim() === '') return '';
  reading.consumed.add(condition);
  if (!isUsual(condition)) keep(reading, owner, 'condition', [{ ...condition, children: [] }]);
  return clip(reading, node, textOf(condition).trim());
}

/** Whether a condition is written as export writes one: an expression of whatever language. */
const isUsual = (condition: XmlNode): boolean =>
  condition.attributes.length === 1 &&
  condition.attributes.every(
    ({ uri, local, value }) =>
      uri === namespaces.xsi && local === 'type' && typeName(value, condition) === 'bpmn:tFormalExpression',
  );

function takeArrows(reading: Reading, node: XmlNode): Flow['arrows'] {
  const direction = take(reading, node, 'associationDirection');
  if (direction === 'One') return 'one';
  return direction === 'Both' ? 'both' : 'none';
}
