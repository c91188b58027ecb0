import type { Box, Point } from '../../../model/index.ts';
import { attribute, elements, localId, type XmlAttribute, type XmlNode } from '../../xml/xmlNode.ts';
import { namespaces } from '../names.ts';
import { lose, take, type Reading } from './reading.ts';

/** One drawing of the file and what it shows. */
export interface Plane {
  readonly diagram: XmlNode;
  readonly plane: XmlNode | null;
  /** Id of the collaboration, process or subprocess it shows. */
  readonly showsId: string | null;
}

export interface Diagrams {
  readonly planes: readonly Plane[];
  /** First plane that shows an element, by the element's id. */
  readonly planeById: ReadonlyMap<string, Plane>;
  /** First shape or edge of each element, by the element's id. */
  readonly drawingById: ReadonlyMap<string, { readonly node: XmlNode; readonly plane: Plane }>;
  /** Ids of elements that are drawn more than once. */
  readonly drawnAgain: readonly string[];
}

const isDi = (node: XmlNode, local: string): boolean =>
  node.uri === namespaces.bpmndi && node.local === local;

/** What is drawn where. */
export function readDiagrams(definitions: XmlNode): Diagrams {
  const planes: Plane[] = [];
  const drawingById = new Map<string, { node: XmlNode; plane: Plane }>();
  const drawnAgain: string[] = [];
  for (const diagram of elements(definitions).filter((child) => isDi(child, 'BPMNDiagram'))) {
    const planeNode = elements(diagram).find((child) => isDi(child, 'BPMNPlane')) ?? null;
    const shows = planeNode && attribute(planeNode, 'bpmnElement');
    const plane: Plane = { diagram, plane: planeNode, showsId: shows ? localId(shows) : null };
    planes.push(plane);
    for (const node of planeNode ? elements(planeNode) : []) {
      const reference = attribute(node, 'bpmnElement');
      if (reference === null || !(isDi(node, 'BPMNShape') || isDi(node, 'BPMNEdge'))) continue;
      const id = localId(reference);
      if (drawingById.has(id)) drawnAgain.push(id);
      else drawingById.set(id, { node, plane });
    }
  }
  const planeById = new Map(
    [...planes]
      .reverse()
      .flatMap((plane) => (plane.showsId === null ? [] : [[plane.showsId, plane] as const])),
  );
  return { planes, planeById, drawingById, drawnAgain };
}

/** The shape or edge of an element; null where it has none of that kind. */
export function drawingOf(reading: Reading, node: XmlNode, local: 'BPMNShape' | 'BPMNEdge'): XmlNode | null {
  if (reading.renamed.has(node)) return null;
  const id = attribute(node, 'id');
  const drawing = id === null ? undefined : reading.diagrams.drawingById.get(id)?.node;
  return drawing?.local === local ? drawing : null;
}

/** Numbers beyond this are no places on paper but mistakes. */
const FAR = 1_000_000;

function numberOf(node: XmlNode, local: string): number | null {
  const raw = attribute(node, local)?.trim();
  if (raw === undefined || !/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(raw)) return null;
  const value = Number(raw);
  return Number.isFinite(value) && Math.abs(value) <= FAR ? value : null;
}

/** A box with a place and a size above zero; null for anything else. */
export function boxOf(bounds: XmlNode): Box | null {
  const x = numberOf(bounds, 'x');
  const y = numberOf(bounds, 'y');
  const width = numberOf(bounds, 'width');
  const height = numberOf(bounds, 'height');
  if (x === null || y === null || width === null || height === null) return null;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

const boundsIn = (node: XmlNode): XmlNode | undefined =>
  elements(node).find((child) => child.uri === namespaces.dc && child.local === 'Bounds');

/**
 * The box of an element by its shape. Null where it has none, or one that is no place; the latter is listed. It stays with the shape
 * where a label's place stays with it too (of elements whose label is placed by rule here): that label is good as long as the box is.
 */
export function takeBox(reading: Reading, owner: XmlNode, shape: XmlNode | null): Box | null {
  if (!shape) return null;
  const bounds = boundsIn(shape);
  const box = bounds ? boxOf(bounds) : null;
  const label = labelBounds(shape);
  const isLabelled = label !== null && boxOf(label) !== null;
  const isByRule = ['step', 'pool', 'lane', 'note'].includes(reading.places.get(owner)?.kind ?? '');
  if (bounds && !(isByRule && isLabelled && box)) reading.consumed.add(bounds);
  if (label && !(isLabelled && box)) reading.consumed.add(label);
  if (!box) lose(reading, owner, 'exchange.loss.geometry');
  return box;
}

/** Where the file puts the label; a place without a size is none. */
export function takeLabel(reading: Reading, drawing: XmlNode | null): Box | null {
  const bounds = drawing && labelBounds(drawing);
  if (!bounds) return null;
  reading.consumed.add(bounds);
  return boxOf(bounds);
}

function labelBounds(drawing: XmlNode): XmlNode | null {
  const label = elements(drawing).find((child) => isDi(child, 'BPMNLabel'));
  return (label && boundsIn(label)) ?? null;
}

/** The points of a line; null where the file draws none. */
export function takeWaypoints(reading: Reading, owner: XmlNode, edge: XmlNode | null): Point[] | null {
  if (!edge) return null;
  const nodes = elements(edge).filter((child) => child.uri === namespaces.di && child.local === 'waypoint');
  const points = nodes.map((node) => ({ x: numberOf(node, 'x'), y: numberOf(node, 'y') }));
  for (const node of nodes) reading.consumed.add(node);
  const usable = points.filter((point): point is Point => point.x !== null && point.y !== null);
  if (usable.length < 2 || usable.length < points.length) {
    lose(reading, owner, 'exchange.loss.waypoints');
    return null;
  }
  const isRoutedHere = edge.attributes.some((each) => isOurs(each, 'routed'));
  for (const each of edge.attributes) if (isOurs(each, 'routed')) reading.consumed.add(each);
  return isRoutedHere ? null : usable;
}

const isOurs = (each: XmlAttribute, local: string): boolean =>
  each.uri === namespaces.compass && each.local === local;

/** Takes what every shape and edge says of itself and the model holds otherwise: whom it draws, and an id that is made by rule. */
export function takeDrawing(reading: Reading, drawing: XmlNode | null, bpmnId: string | null): void {
  if (!drawing) return;
  take(reading, drawing, 'bpmnElement');
  const id = drawing.attributes.find((each) => each.local === 'id' && each.uri === '');
  if (id && id.value === `${bpmnId}_di`) reading.consumed.add(id);
}
