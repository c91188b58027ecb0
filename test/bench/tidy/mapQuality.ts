/** What can be counted about how a map is drawn. */
import {
  finishLines,
  grow,
  overlaps,
  planeContents,
  routeMap,
  union,
} from '../../../shared/diagram/index.ts';
import { labelBelow, labelOfEvent, labelOfGateway } from '../../../shared/diagram/geometry/labels.ts';
import { headerOf } from '../../../shared/diagram/shapes/lane.ts';
import { crossesSlanting } from '../../../shared/diagram/routing/segments.ts';
import {
  mapContents,
  type AnyNode,
  type Box,
  type Doc,
  type Flow,
  type Point,
} from '../../../shared/model/index.ts';

export interface MapQuality {
  /** Places where two lines cross. */
  readonly crossings: number;
  readonly bends: number;
  /** Pairs of shapes that lie on each other. */
  readonly overlaps: number;
  /** Lines through a shape that is not theirs. */
  readonly through: number;
  /** Labels on which a shape, a line or another label lies, or that lie on the header of a lane or pool. */
  readonly labelsHit: number;
  /** Length (px) over which lines without a common end run on each other. */
  readonly onTop: number;
  /** Of the box around everything, in thousands of px². */
  readonly area: number;
  /** What lies on what, in words, to look it up. */
  readonly faults: readonly string[];
}

interface Line {
  readonly flow: Flow;
  readonly points: readonly Point[];
}

/** Counts on all sheets of a map together. */
export function mapQuality(doc: Doc, mapId: string): MapQuality {
  const steps = mapContents(doc, mapId).steps;
  const planes = [
    null,
    ...steps.filter((step) => step.type === 'subprocess' && !step.isExpanded).map((step) => step.id),
  ];
  return planes.map((planeId) => qualityOfPlane(doc, mapId, planeId)).reduce(sum);
}

export function sum(a: MapQuality, b: MapQuality): MapQuality {
  return {
    crossings: a.crossings + b.crossings,
    bends: a.bends + b.bends,
    overlaps: a.overlaps + b.overlaps,
    through: a.through + b.through,
    labelsHit: a.labelsHit + b.labelsHit,
    onTop: a.onTop + b.onTop,
    area: a.area + b.area,
    faults: [...a.faults, ...b.faults],
  };
}

function qualityOfPlane(doc: Doc, mapId: string, planeId: string | null): MapQuality {
  const contents = planeContents(mapContents(doc, mapId), planeId);
  const routes = routeMap(doc, mapId, planeId);
  const lines = contents.flows.flatMap((flow): Line[] => {
    const points = routes.get(flow.id);
    return points ? [{ flow, points }] : [];
  });
  const groups = new Set<string>(contents.groups.map((group) => group.id));
  const nodes = [...contents.nodeById.values()].filter((node) => !groups.has(node.id));
  const labels = [
    ...contents.events.map((event) => ({ id: event.id, box: labelOfEvent(event)?.box })),
    ...contents.gateways.map((node) => ({
      id: node.id,
      box: labelOfGateway(node, node.name, node.label)?.box,
    })),
    ...contents.dataNodes.map((node) => ({
      id: node.id,
      box: labelBelow(node, `${node.name}\n${node.state}`.trim(), node.label)?.box,
    })),
    ...[...finishLines(contents, routes)].map(([id, { label }]) => ({ id, box: label?.box })),
  ].flatMap(({ id, box }) => (box ? [{ id, box: grow(box, -1) }] : []));
  const overlapping = pairs(nodes).filter(([a, b]) => overlaps(a, b) && !belong(a, b));
  const through = lines.flatMap(({ flow, points }) =>
    nodes
      .filter((node) => isThrough(points, flow, node, nodes))
      .map((node) => `${flow.id} through ${node.id}`),
  );
  const headers = [...contents.pools, ...contents.lanes].map((area) => ({
    id: area.id,
    box: headerOf(area),
  }));
  const hits = labels.flatMap(({ id, box }) => labelHits(id, box, { labels, lines, nodes, headers }));
  const bounds = union([...nodes, ...contents.pools, ...contents.lanes]);
  return {
    crossings: pairs(lines).reduce((count, [a, b]) => count + crossings(a.points, b.points), 0),
    bends: lines
      .filter(({ flow }) => isRightAngled(flow))
      .reduce((count, { points }) => count + points.length - 2, 0),
    overlaps: overlapping.length,
    through: through.length,
    labelsHit: new Set(hits.map((hit) => hit.split(' ')[0])).size,
    onTop: Math.round(
      pairs(lines.filter(({ flow }) => isRightAngled(flow))).reduce(
        (length, [a, b]) => length + onTop(a, b),
        0,
      ),
    ),
    area: bounds ? Math.round((bounds.width * bounds.height) / 1000) : 0,
    faults: [...overlapping.map(([a, b]) => `${a.id} on ${b.id}`), ...through, ...hits],
  };
}

const isRightAngled = (flow: Flow) => flow.type === 'sequence' || flow.type === 'message';

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** An event on its step, or a shape inside a subprocess. */
function belong(a: AnyNode, b: AnyNode): boolean {
  const isOn = (inner: AnyNode, outer: AnyNode) =>
    inner.parentId === outer.id || ('attachedToId' in inner && inner.attachedToId === outer.id);
  if (isOn(a, b) || isOn(b, a)) return true;
  return a.parentId !== b.parentId || isBoundary(a) || isBoundary(b);
}
const isBoundary = (node: AnyNode) => 'attachedToId' in node && node.attachedToId !== null;

function isThrough(points: readonly Point[], flow: Flow, node: AnyNode, nodes: readonly AnyNode[]): boolean {
  if (flow.fromId === node.id || flow.toId === node.id || isBoundary(node)) return false;
  if (holds(node, flow.fromId, nodes) || holds(node, flow.toId, nodes)) return false;
  return pieces(points).some(([a, b]) => crossesSlanting(a, b, grow(node, -2)));
}

/** Whether a node lies in a subprocess (or on its border), however deep. */
function holds(outer: AnyNode, id: string | null, nodes: readonly AnyNode[], depth = 0): boolean {
  if (id === null || depth > 20) return false;
  if (id === outer.id) return true;
  const node = nodes.find((each) => each.id === id);
  if (!node) return false;
  const host = 'attachedToId' in node ? node.attachedToId : null;
  return holds(outer, host, nodes, depth + 1) || holds(outer, node.parentId, nodes, depth + 1);
}

interface Around {
  readonly labels: readonly { readonly id: string; readonly box: Box }[];
  readonly lines: readonly Line[];
  readonly nodes: readonly AnyNode[];
  readonly headers: readonly { readonly id: string; readonly box: Box }[];
}

function labelHits(id: string, box: Box, { labels, lines, nodes, headers }: Around): string[] {
  const onNodes = nodes
    .filter((node) => overlaps(node, box) && !isFrame(node, box))
    .map((node) => `${id} label on ${node.id}`);
  const onLabels = labels
    .filter((other) => other.id !== id && overlaps(other.box, box))
    .map((other) => `${id} label on label ${other.id}`);
  const onLines = lines
    .filter(({ points }) => pieces(points).some(([a, b]) => crossesSlanting(a, b, box)))
    .map(({ flow }) => `${id} label under line ${flow.id}`);
  const onHeaders = headers
    .filter((header) => overlaps(header.box, box))
    .map((header) => `${id} label on header ${header.id}`);
  return [...onNodes, ...onLabels, ...onLines, ...onHeaders];
}

/** A label may lie inside an open subprocess. */
const isFrame = (node: AnyNode, box: Box) =>
  'isExpanded' in node &&
  (node.isExpanded || node.width > 300) &&
  node.x <= box.x &&
  node.y <= box.y &&
  node.x + node.width >= box.x + box.width &&
  node.y + node.height >= box.y + box.height;

function pieces(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}

function crossings(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (const [p, q] of pieces(a)) for (const [r, s] of pieces(b)) if (isCrossing(p, q, r, s)) count += 1;
  return count;
}

/** A crossing properly inside both pieces. */
function isCrossing(p: Point, q: Point, r: Point, s: Point): boolean {
  const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const [d1, d2, d3, d4] = [side(r, s, p), side(r, s, q), side(p, q, r), side(p, q, s)];
  return d1 * d2 < -1e-6 && d3 * d4 < -1e-6;
}

function onTop(a: Line, b: Line): number {
  const ids = new Set([a.flow.fromId, a.flow.toId]);
  if (ids.has(b.flow.fromId) || ids.has(b.flow.toId)) return 0;
  let length = 0;
  for (const [p, q] of pieces(a.points))
    for (const [r, s] of pieces(b.points)) {
      if (Math.abs(p.y - q.y) < 1 && Math.abs(r.y - s.y) < 1 && Math.abs(p.y - r.y) < 3)
        length += shared(p.x, q.x, r.x, s.x);
      if (Math.abs(p.x - q.x) < 1 && Math.abs(r.x - s.x) < 1 && Math.abs(p.x - r.x) < 3)
        length += shared(p.y, q.y, r.y, s.y);
    }
  return length;
}

const shared = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)));
