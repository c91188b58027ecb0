import type { Step } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn, namespaces, stepTypeByElement } from '../names.ts';
import { takeCompassStep } from './readCompass.ts';
import { keep } from './keepForeign.ts';
import { keepNode, readFrame, takeDescription, takeIncidence, type Surroundings } from './readNode.ts';
import { add, takeFlag, takeText, type Place, type Reading } from './reading.ts';

/** A task, subprocess or call, without what is inside it. */
export function readStep(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame, placed } = readFrame<'step'>(reading, node, around);
  const place = reading.places.get(node) as Place;
  const type = stepTypeByElement.get(node.local) as Step['type'];
  takeIncidence(reading, node);
  const loop = loopOf(node);
  for (const each of loopNodes(node)) {
    reading.consumed.add(each);
    if (each.attributes.some(({ local }) => local !== 'isSequential') || each.children.length > 0)
      keep(reading, place, 'loop', [each]);
  }
  const record: Step = {
    ...frame,
    ...placed,
    name: takeText(reading, node, 'name'),
    type,
    variant: variantOf(reading, node),
    isExpanded: isExpanded(reading, node, shape),
    loop,
    isCompensation: takeFlag(reading, node, 'isForCompensation', false),
    calledMapId: null,
    calledElement: type === 'call' ? takeText(reading, node, 'calledElement') : '',
    description: takeDescription(reading, place, node),
    roleId: null,
    systemIds: [],
    tags: [],
    valueClass: null,
    isTouchpoint: false,
    servesNone: false,
  };
  add(reading, 'step', { ...record, ...takeCompassStep(reading, node, record) });
  keepNode(reading, { node, shape, record, kind: 'step' });
}

function variantOf(reading: Reading, node: XmlNode): Step['variant'] {
  if (node.local === 'transaction') return 'transaction';
  if (node.local === 'adHocSubProcess') return 'adHoc';
  return node.local === 'subProcess' && takeFlag(reading, node, 'triggeredByEvent', false)
    ? 'event'
    : 'embedded';
}

const loopNodes = (node: XmlNode): XmlNode[] =>
  elements(node).filter(
    (child) =>
      isBpmn(child, 'standardLoopCharacteristics') || isBpmn(child, 'multiInstanceLoopCharacteristics'),
  );

/** How often a step runs for each case, by its loop characteristics. */
export function loopOf(node: XmlNode): Step['loop'] {
  const [first] = loopNodes(node);
  if (!first) return 'none';
  if (first.local === 'standardLoopCharacteristics') return 'standard';
  return attribute(first, 'isSequential') === 'true' ? 'sequential' : 'parallel';
}

/** What the shape says; where it says nothing, a subprocess is open if something of its inside is drawn within it. */
function isExpanded(reading: Reading, node: XmlNode, shape: XmlNode | null): boolean {
  if (stepTypeByElement.get(node.local) !== 'subprocess' || !shape) return false;
  if (attribute(shape, 'isExpanded') !== null) return takeFlag(reading, shape, 'isExpanded', false);
  const plane = reading.diagrams.drawingById.get(attribute(node, 'id') ?? '')?.plane;
  return elements(node).some((child) => {
    const id = child.uri === namespaces.bpmn ? attribute(child, 'id') : null;
    const drawing = id === null ? undefined : reading.diagrams.drawingById.get(id);
    return drawing?.node.local === 'BPMNShape' && drawing.plane === plane;
  });
}
