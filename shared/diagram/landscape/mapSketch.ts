import { mapContents, type Box, type Doc, type Point } from '../../model/index.ts';
import { centre, union } from '../geometry/box.ts';
import { short } from '../svg.ts';

/** A map so small that nothing on it is read: its shapes as three paths, in map coordinates. */
export interface MapSketch {
  readonly box: Box;
  /** Pools and lanes. */
  readonly ground: string;
  readonly lines: string;
  readonly shapes: string;
}

/** The sketch of the outer level of a map; null while nothing is drawn on it. */
export function mapSketch(doc: Doc, mapId: string): MapSketch | null {
  const { pools, lanes, steps, events, gateways, flows } = mapContents(doc, mapId);
  const onTop = <R extends { readonly parentId: string | null }>(records: readonly R[]): R[] =>
    records.filter(({ parentId }) => parentId === null);
  const nodes = [...onTop(steps), ...onTop(events), ...onTop(gateways)];
  const grounds = [...pools, ...lanes];
  const all = [...grounds, ...nodes];
  if (all.length === 0) return null;
  const groundIds = new Set(grounds.map(({ id }) => id as string));
  const boxById = new Map<string, Box>(all.map((record) => [record.id, record]));
  const lines = onTop(flows).flatMap(({ fromId, toId, waypoints }) => {
    const [from, to] = [boxById.get(fromId), boxById.get(toId)];
    if (!from || !to) return [];
    const toGround = groundIds.has(fromId) || groundIds.has(toId);
    return [polyline(waypoints ?? (toGround ? straightAcross(from, to) : elbow(centre(from), centre(to))))];
  });
  return {
    box: union(all)!,
    ground: grounds.map(rectangle).join(''),
    lines: lines.join(''),
    shapes: [
      ...onTop(steps).map(rectangle),
      ...onTop(events).map(circle),
      ...onTop(gateways).map(diamond),
    ].join(''),
  };
}

/** By a line that turns half-way; what lies on one height needs no turn. */
function elbow(from: Point, to: Point): Point[] {
  const x = (from.x + to.x) / 2;
  return [from, { x, y: from.y }, { x, y: to.y }, to];
}

/** Between a pool and what lies above or below it: straight down from the smaller of the two. */
function straightAcross(from: Box, to: Box): Point[] {
  const { x } = centre(from.width < to.width ? from : to);
  return [
    { x, y: from.y < to.y ? from.y + from.height : from.y },
    { x, y: from.y < to.y ? to.y : to.y + to.height },
  ];
}

const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;

const circle = ({ x, y, width, height }: Box): string => {
  const r = width / 2;
  return `M${short(x)} ${short(y + height / 2)}a${short(r)} ${short(r)} 0 1 0 ${short(width)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-width)} 0z`;
};

const diamond = ({ x, y, width, height }: Box): string =>
  `M${short(x + width / 2)} ${short(y)}l${short(width / 2)} ${short(height / 2)}l${short(-width / 2)} ${short(height / 2)}l${short(-width / 2)} ${short(-height / 2)}z`;
