import type { Box, Flow, MapContents, Point } from '../../model/index.ts';
import { boxOfPoints, grow } from '../geometry/box.ts';
import { BoxIndex } from '../geometry/boxIndex.ts';
import { flowLabelPlaces, labelOfFlow } from '../geometry/flowLabel.ts';
import type { PlacedLabel } from '../geometry/labels.ts';
import { isOpenStep } from '../shapes/step.ts';
import type { Routes } from './routeMap.ts';
import { crossesSlanting } from './segments.ts';
import { frameBorders, labelBoxes } from './sheetBoxes.ts';

/** What a name must not stand on, by how bad it is. */
interface Taken extends Box {
  readonly cost: number;
  /** A slanting piece does not fill its box. */
  readonly slant?: readonly [Point, Point];
}

const SHAPE = 1000;
const LABEL = 900;
const LINE = 500;
/** The border of a lane. */
const BORDER = 40;
/** Names keep this far apart from everything but their own line. */
const GAP = 1;
/** Each further choice costs a little, so that of two places with the same harm the better one is taken. */
const LATER = 0.01;

/** Where the names of lines stand: at their best place that is free of shapes, lines and other names, those at decisions first. */
export function placeLineLabels(contents: MapContents, routes: Routes): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const gateways = new Set<string>(contents.gateways.map(({ id }) => id));
  const named = contents.flows.filter((flow) => flow.name.trim() !== '' && routes.has(flow.id));
  if (named.length === 0) return placed;
  const taken = takenBoxes(contents, routes);
  const rank = (flow: Flow) => (flow.label ? 0 : gateways.has(flow.fromId) ? 1 : 2);
  for (const flow of [...named].sort((a, b) => rank(a) - rank(b))) {
    const line = routes.get(flow.id)!;
    const options = {
      given: flow.label,
      isFromGateway: gateways.has(flow.fromId),
      isDefault: flow.isDefault,
    };
    const label = flow.label
      ? labelOfFlow(line, flow.name, options)
      : bestPlace(flowLabelPlaces(line, flow.name, options), taken);
    if (!label) continue;
    placed.set(flow.id, label);
    taken.add({ ...label.box, cost: LABEL });
  }
  return placed;
}

function bestPlace(places: Iterable<PlacedLabel>, taken: BoxIndex<Taken>): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  let later = 0;
  for (const place of places) {
    const cost = harm(place.box, taken) + later;
    if (cost < least) [best, least] = [place, cost];
    if (cost === later) break;
    later += LATER;
  }
  return best;
}

function harm(box: Box, taken: BoxIndex<Taken>): number {
  const roomy = grow(box, GAP);
  let cost = 0;
  for (const { cost: each, slant } of taken.near(roomy))
    if (!slant || crossesSlanting(...slant, roomy)) cost += each;
  return cost;
}

function takenBoxes(contents: MapContents, routes: Routes): BoxIndex<Taken> {
  const taken = new BoxIndex<Taken>();
  const groups = new Set<string>(contents.groups.map(({ id }) => id));
  const open = new Set<string>(contents.steps.filter(isOpenStep).map(({ id }) => id));
  for (const node of contents.nodeById.values())
    if (!groups.has(node.id) && !open.has(node.id))
      taken.add({ x: node.x, y: node.y, width: node.width, height: node.height, cost: SHAPE });
  for (const box of labelBoxes(contents)) taken.add({ ...grow(box, -2), cost: SHAPE });
  const addLine = (line: readonly Point[], cost: number) => {
    for (let index = 1; index < line.length; index++) {
      const piece = [line[index - 1]!, line[index]!] as const;
      const isSlanting = Math.abs(piece[0].x - piece[1].x) > 0.5 && Math.abs(piece[0].y - piece[1].y) > 0.5;
      taken.add({ ...grow(boxOfPoints(piece)!, 0.5), cost, ...(isSlanting ? { slant: piece } : {}) });
    }
  };
  for (const flow of contents.flows) addLine(routes.get(flow.id) ?? [], LINE);
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
