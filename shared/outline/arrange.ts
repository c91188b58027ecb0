/**
 * Where the list lays shapes out: from left to right in the order of the telling, ways below each other, everything in its lane. A map that
 * lies like this was placed by nobody, so that it may be laid out again when a line is typed; any other map keeps what it has.
 */
import {
  defaultSize,
  laneSize,
  mapContents,
  type Box,
  type Doc,
  type Lane,
  type Point,
} from '../model/index.ts';
import type { NodeItem, Outline, Sequence } from './outline.ts';

const GAP = 80;
const LEFT = 80;
/** Middle of the first row; the start event of a blank map lies there. */
const MIDDLE = 138;
const ROW = 112;
/** Free height between a tall step and the next row. */
const BETWEEN = 48;
const LANE_MARGIN = 40;
const LEAST_LANE_WIDTH = 720;

export interface Arrangement {
  /** Middle of each shape. */
  readonly middles: ReadonlyMap<string, Point>;
  readonly lanes: ReadonlyMap<string, Box>;
}

interface Cell {
  readonly x: number;
  readonly row: number;
}

/** The places of all shapes; null for a map that is more than the list can lay out (pools, notes, events on borders, upright lanes, …). */
export function arrange(doc: Doc, outline: Outline): Arrangement | null {
  const contents = mapContents(doc, outline.mapId);
  const { lanes, steps, events, gateways } = contents;
  if (!isPlain(doc, outline)) return null;
  const cells = cellsOf(outline.sections.flatMap((section) => section.sequences));
  const nodes = [...events, ...steps, ...gateways].filter((node) => node.parentId === null);
  if (nodes.some((node) => !cells.has(node.id))) return null;
  const pitch = Math.max(ROW, ...steps.map((step) => (step.parentId === null ? step.height + BETWEEN : 0)));
  if (lanes.length === 0)
    return {
      lanes: new Map(),
      middles: new Map([...cells].map(([id, { x, row }]) => [id, { x, y: MIDDLE + row * pitch }])),
    };

  const width = Math.max(
    LEAST_LANE_WIDTH,
    ...[...cells.values()].map(({ x }) => x + defaultSize.step.width / 2 + LANE_MARGIN - LEFT_OF_LANES),
  );
  const middles = new Map<string, Point>();
  const boxes = new Map<string, Box>();
  let y = MIDDLE - laneSize.row / 2;
  const inOrder: readonly (Lane | null)[] = [null, ...lanes.toSorted((a, b) => a.y - b.y)];
  for (const lane of inOrder) {
    const inside = nodes.filter((node) => node.laneId === (lane?.id ?? null));
    if (!lane && inside.length === 0) continue;
    const rows = [...new Set(inside.map((node) => cells.get(node.id)!.row))].sort((a, b) => a - b);
    const height = Math.max(laneSize.row, rows.length * pitch + laneSize.row - ROW);
    const first = y + (height - (Math.max(1, rows.length) - 1) * pitch) / 2;
    for (const node of inside)
      middles.set(node.id, {
        x: cells.get(node.id)!.x,
        y: first + rows.indexOf(cells.get(node.id)!.row) * pitch,
      });
    if (lane) boxes.set(lane.id, { x: LEFT_OF_LANES, y, width, height });
    y += height;
  }
  return { middles, lanes: boxes };
}

const LEFT_OF_LANES = LEFT - LANE_MARGIN - laneSize.header;

function isPlain(doc: Doc, { mapId, unlisted }: Outline): boolean {
  const { pools, lanes, steps, events, flows } = mapContents(doc, mapId);
  return (
    pools.length === 0 &&
    unlisted.note + unlisted.dataNode + unlisted.group === 0 &&
    doc.map[mapId]?.orientation === 'horizontal' &&
    lanes.every((lane) => lane.isHorizontal && lane.parentLaneId === null) &&
    events.every((event) => event.position !== 'boundary') &&
    steps.every((step) => step.type !== 'subprocess' || !step.isExpanded) &&
    flows.every((flow) => flow.waypoints === null && flow.label === null)
  );
}

/** Whether every shape lies where the list would lay it. */
export function isArranged(doc: Doc, outline: Outline): boolean {
  const arrangement = arrange(doc, outline);
  if (!arrangement) return false;
  for (const [id, middle] of arrangement.middles) {
    const node = doc.step[id] ?? doc.event[id] ?? doc.gateway[id]!;
    if (!isNear(node.x + node.width / 2, middle.x) || !isNear(node.y + node.height / 2, middle.y))
      return false;
  }
  for (const [id, box] of arrangement.lanes) {
    const lane = doc.lane[id]!;
    if (!(['x', 'y', 'width', 'height'] as const).every((side) => isNear(lane[side], box[side])))
      return false;
  }
  return true;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1;

/** Column and row of each shape: columns go by what a kind measures plain, so that a long name does not push the others. */
function cellsOf(sequences: readonly Sequence[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  let row = 0;
  for (const sequence of sequences) row += layOut(sequence, LEFT, row).rows;
  return cells;

  function layOut(sequence: Sequence, left: number, row: number): { x: number; rows: number } {
    let x = left;
    let rows = 1;
    for (const item of sequence.items) {
      if (item.type === 'jump') continue;
      x = put(item.id, item.kind, x, row);
      if (item.ways.length === 0) continue;
      const after = waysOf(item, x, row);
      rows = Math.max(rows, after.rows);
      x = item.joinId === null ? after.x : put(item.joinId, 'gateway', after.x, row);
    }
    return { x, rows };
  }

  /** Where one way leads straight on, it keeps the row, and the others lie below it. */
  function waysOf(item: NodeItem, left: number, row: number): { x: number; rows: number } {
    const isStraight =
      item.plainFlowId !== null || item.ways.some((way) => way.sequence.items[0]?.type !== 'node');
    let x = left;
    let below = isStraight ? 1 : 0;
    for (const { sequence } of item.ways) {
      if (sequence.items[0]?.type !== 'node') continue;
      const way = layOut(sequence, left, row + below);
      below += way.rows;
      x = Math.max(x, way.x);
    }
    return { x, rows: Math.max(1, below) };
  }

  function put(id: string, kind: NodeItem['kind'], x: number, row: number): number {
    const { width } = defaultSize[kind];
    cells.set(id, { x: x + width / 2, row });
    return x + width + GAP;
  }
}
