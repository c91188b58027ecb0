import type { ElementKind } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { drawnElement, isBpmn, isSubprocess, undrawable } from '../names.ts';
import type { MapPlan } from './planMaps.ts';
import { nodeKinds } from './readNode.ts';
import { lose, placeOf, resolve, type Place, type Reading } from './reading.ts';

/** The drawn elements of a process or subprocess without its artifacts, in the order of the file, data inputs and outputs first. */
export function drawnChildren(reading: Reading, container: XmlNode): XmlNode[] {
  const referenced = new Set(
    elements(container)
      .filter((node) => isBpmn(node, 'dataObjectReference'))
      .map((node) => resolve(reading, attribute(node, 'dataObjectRef'))),
  );
  const isDrawn = (node: XmlNode) => reading.diagrams.drawingById.has(attribute(node, 'id') ?? '');
  const specification = elements(container).find((node) => isBpmn(node, 'ioSpecification'));
  const inputs = (specification ? elements(specification) : []).filter(
    (node) => (isBpmn(node, 'dataInput') || isBpmn(node, 'dataOutput')) && isDrawn(node),
  );
  const drawn = elements(container).filter(
    (node) =>
      (drawnElement(node) !== null && !isArtifact(node)) ||
      (isBpmn(node, 'dataObject') && !referenced.has(node)),
  );
  return [...inputs, ...drawn];
}

const isArtifact = (node: XmlNode): boolean =>
  ['textAnnotation', 'group', 'association'].includes(node.local);

/** Notes, groups and associations. Those outside all subprocesses belong to the whole map, whichever pool's process lists them. */
export const artifactsIn = (container: XmlNode): XmlNode[] =>
  elements(container).filter((node) => isArtifact(node) && drawnElement(node) !== null);

/** What holds the elements of a map: the processes of its pools, the one outside them, and the collaboration itself. */
export function containersOf({ node, kind, pools, loose }: MapPlan): XmlNode[] {
  const processes = [...pools.map((pool) => pool.contents), loose].filter((each) => each !== null);
  return kind === 'collaboration' ? [...processes, node] : processes;
}

/** All lanes of a container, outer before inner. */
export const lanesIn = (container: XmlNode): XmlNode[] =>
  elements(container)
    .filter((node) => isBpmn(node, 'laneSet') || isBpmn(node, 'childLaneSet'))
    .flatMap((set) => elements(set).filter((node) => isBpmn(node, 'lane')))
    .flatMap((lane) => [lane, ...lanesIn(lane)]);

/** The data associations of a step or event. */
export const dataAssociations = (node: XmlNode): XmlNode[] =>
  elements(node).filter(
    (child) => isBpmn(child, 'dataInputAssociation') || isBpmn(child, 'dataOutputAssociation'),
  );

/**
 * Gives every element that will become a record its id, so that references can be followed in any direction. Nodes come first, then
 * lines whose ends exist, associations last: they may begin at a line. What is not registered stays foreign.
 */
export function registerPlaces(reading: Reading, plans: readonly MapPlan[]): void {
  const lines: { node: XmlNode; mapId: string; ends: () => boolean }[] = [];
  const associations: typeof lines = [];
  const register = (node: XmlNode, kind: ElementKind, mapId: string) =>
    reading.places.set(node, { kind, id: reading.newId(kind), mapId });
  const line = (node: XmlNode, mapId: string): void => {
    const list = drawnElement(node) === 'association' ? associations : lines;
    list.push({ node, mapId, ends: () => hasEnds(reading, node) });
  };
  const visitArtifacts = (container: XmlNode, mapId: string): void => {
    for (const node of artifactsIn(container)) {
      const kind = nodeKinds[drawnElement(node) ?? 'note'];
      if (kind) register(node, kind, mapId);
      else line(node, mapId);
    }
  };
  const visit = (container: XmlNode, mapId: string): void => {
    for (const lane of lanesIn(container)) register(lane, 'lane', mapId);
    for (const node of drawnChildren(reading, container)) {
      const kind = nodeKinds[drawnElement(node) ?? 'dataNode'];
      if (kind) register(node, kind, mapId);
      else line(node, mapId);
      for (const each of dataAssociations(node))
        lines.push({ node: each, mapId, ends: () => farEnd(reading, each)?.place.mapId === mapId });
      if (!isSubprocess(node)) continue;
      visit(node, mapId);
      visitArtifacts(node, mapId);
    }
    for (const node of elements(container).filter((each) => undrawable.has(each.local)))
      lose(reading, node, 'exchange.loss.undrawable');
  };
  for (const plan of plans) {
    const { mapId, node, kind, pools } = plan;
    for (const { participant } of pools) register(participant, 'pool', mapId);
    for (const container of containersOf(plan)) visit(container, mapId);
    if (kind === 'collaboration')
      for (const each of elements(node).filter((child) => isBpmn(child, 'messageFlow'))) line(each, mapId);
    for (const container of containersOf(plan)) visitArtifacts(container, mapId);
  }
  for (const { node, mapId, ends } of [...lines, ...associations]) {
    if (ends()) register(node, 'flow', mapId);
    else if (!isData(node)) lose(reading, node, 'exchange.loss.flowEnds');
  }
}

const isData = (node: XmlNode): boolean =>
  node.local === 'dataInputAssociation' || node.local === 'dataOutputAssociation';

/** Whether both ends of a line are drawn on one map, and of a kind that it may join. */
function hasEnds(reading: Reading, node: XmlNode): boolean {
  const [from, to] = [attribute(node, 'sourceRef'), attribute(node, 'targetRef')].map((each) =>
    placeOf(reading, each),
  );
  if (!from || !to || from.mapId !== to.mapId) return false;
  const isNode = (place: Place) =>
    place.kind === 'step' || place.kind === 'event' || place.kind === 'gateway';
  if (node.local === 'sequenceFlow') return isNode(from) && isNode(to);
  if (node.local === 'messageFlow')
    return [from, to].every((place) => isNode(place) || place.kind === 'pool');
  return true;
}

/** The drawn data that a data association reads from or writes to; null where it is data without a drawing. */
export function farEnd(
  reading: Reading,
  association: XmlNode,
): { readonly reference: XmlNode; readonly place: Place } | null {
  const end = association.local === 'dataInputAssociation' ? 'sourceRef' : 'targetRef';
  for (const reference of elements(association).filter((child) => isBpmn(child, end))) {
    const place = placeOf(reading, textOf(reference));
    if (place?.kind === 'dataNode') return { reference, place };
  }
  return null;
}
