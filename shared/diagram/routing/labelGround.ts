import type { Box, MapContents, Point } from '../../model/index.ts';
import { boxOfPoints, grow } from '../geometry/box.ts';
import { BoxIndex } from '../geometry/boxIndex.ts';
import { headerOf } from '../shapes/lane.ts';
import { isOpenStep } from '../shapes/step.ts';
import type { Routes } from './routeMap.ts';
import { crossesSlanting } from './segments.ts';
import { frameBorders } from './sheetBoxes.ts';

/** What a name must not stand on, by how bad it is. */
export interface Taken extends Box {
  readonly cost: number;
  /** A slanting piece does not fill its box. */
  readonly slant?: readonly [Point, Point];
}

const SHAPE = 1000;
export const LABEL = 900;
const LINE = 500;
/** The border of a lane. */
const BORDER = 40;
/** Names keep this far apart from everything but their own line. */
const GAP = 1;

/** What names must stay off: shapes, lines, headers and borders of lanes. Names are added as they find their place. */
export type LabelGround = BoxIndex<Taken>;

export function labelGround(contents: MapContents, routes: Routes): LabelGround {
  const taken = new BoxIndex<Taken>();
  const groups = new Set<string>(contents.groups.map(({ id }) => id));
  const open = new Set<string>(contents.steps.filter(isOpenStep).map(({ id }) => id));
  for (const node of contents.nodeById.values())
    if (!groups.has(node.id) && !open.has(node.id))
      taken.add({ x: node.x, y: node.y, width: node.width, height: node.height, cost: SHAPE });
  const addLine = (line: readonly Point[], cost: number) => {
    for (let index = 1; index < line.length; index++) {
      const piece = [line[index - 1]!, line[index]!] as const;
      const isSlanting = Math.abs(piece[0].x - piece[1].x) > 0.5 && Math.abs(piece[0].y - piece[1].y) > 0.5;
      taken.add({ ...grow(boxOfPoints(piece)!, 0.5), cost, ...(isSlanting ? { slant: piece } : {}) });
    }
  };
  for (const flow of contents.flows) addLine(routes.get(flow.id) ?? [], LINE);
  for (const area of [...contents.pools, ...contents.lanes]) taken.add({ ...headerOf(area), cost: LABEL });
  for (const border of frameBorders(contents)) addLine(border, BORDER);
  for (const step of contents.steps) if (open.has(step.id)) addLine(outline(step), SHAPE);
  return taken;
}

const outline = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
  { x, y },
];

/** How bad it is for a name to stand here; 0: nothing is in the way. */
export function harm(box: Box, taken: LabelGround): number {
  const roomy = grow(box, GAP);
  let cost = 0;
  for (const { cost: each, slant } of taken.near(roomy))
    if (!slant || crossesSlanting(...slant, roomy)) cost += each;
  return cost;
}
