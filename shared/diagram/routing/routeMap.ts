import {
  type Box,
  elementOf,
  type Doc,
  type Flow,
  type MapContents,
  mapContents,
  type Point,
  type ProcessEvent,
} from '../../model/index.ts';
import { contains, grow, union } from '../geometry/box.ts';
import { labelBelow, labelOfEvent, labelOfGateway } from '../geometry/labels.ts';
import { planeContents } from '../planeContents.ts';
import { pointAlong } from './pointAlong.ts';
import { routeFlow, type SideCost } from './routeFlow.ts';
import { DrawnLines } from './segments.ts';
import { allSides, type End, portOf, type Side } from './sides.ts';
import { aligned, type Reach } from './aligned.ts';
import { straightLine } from './straightLine.ts';
import { type RoutedBefore, UnmovedLines } from './unmovedLines.ts';

export type Routes = ReadonlyMap<string, readonly Point[]>;

/**
 * The line of each flow of a map: as a file or a person drew it, otherwise by rule. Order is fixed (sequence flows first, then as stored),
 * so that the same map gives the same lines; `planeId` as in `planeContents`. A flow with an end that is not drawn has no line and is left out.
 * With what was routed `before` (the same sheet of an earlier document) the answer is the same, but only lines near a change are looked for.
 */
export function routeMap(
  doc: Doc,
  mapId: string,
  planeId: string | null = null,
  before: RoutedBefore | null = null,
): Routes {
  const contents = planeContents(mapContents(doc, mapId), planeId);
  const routes = new Map<string, readonly Point[]>();
  const drawn = new DrawnLines();
  const obstacles = solidBoxes(contents);
  const soft = labelBoxes(contents);
  const use = new SideUse();
  const unmoved =
    before && before.doc.map[mapId]?.orientation === doc.map[mapId]?.orientation
      ? new UnmovedLines({
          before,
          contentsBefore: planeContents(mapContents(before.doc, mapId), planeId),
          doc,
          contents,
          boxesOf: (some) => [...solidBoxes(some), ...labelBoxes(some)],
        })
      : null;
  const turn = doc.map[mapId]?.orientation === 'vertical' ? turnedCost : (cost: SideCost) => cost;
  const drawnFirst = [...contents.flows].sort((a, b) => rank(a) - rank(b));
  for (const flow of drawnFirst) {
    const line = flow.waypoints && flow.waypoints.length >= 2 ? flow.waypoints : lineOf(flow);
    unmoved?.note(flow, line);
    if (!line) continue;
    routes.set(flow.id, line);
    if (flow.type === 'sequence') drawn.add(line, flow);
  }
  return routes;

  function lineOf(flow: Flow): readonly Point[] | null {
    const fromBox = endOf(flow.fromId);
    const toBox = endOf(flow.toId);
    if (!fromBox || !toBox) return null;
    if (flow.type === 'association' || flow.type === 'data') return straightLine(fromBox, toBox);
    const { from, to } = aligned(
      {
        box: fromBox,
        reach: reachOf(doc, flow.fromId),
        offset: talks(flow, flow.fromId) ? -MESSAGE_OFFSET : 0,
      },
      { box: toBox, reach: reachOf(doc, flow.toId), offset: talks(flow, flow.toId) ? MESSAGE_OFFSET : 0 },
    );
    const line = unmoved?.keptLine(flow, union([from, to])!) ?? routed(flow, from, to);
    use.note(flow.fromId, 'out', sideAt(from, line[0]!));
    use.note(flow.toId, 'in', sideAt(to, line.at(-1)!));
    return line;
  }

  function routed(flow: Flow, from: End, to: End): readonly Point[] {
    const isMessage = flow.type === 'message';
    return routeFlow(from, to, {
      obstacles: obstacles.filter((box) => !contains(box, from) && !contains(box, to)),
      soft,
      drawn,
      owner: flow,
      fromCost: isMessage
        ? turn(messageCost)
        : use.costOf(flow.fromId, 'out', borderCost(doc, flow.fromId) ?? turn(leaveCost(doc, flow.fromId))),
      toCost: isMessage ? turn(messageCost) : use.costOf(flow.toId, 'in', turn(reachCost(doc, flow.toId))),
    });
  }

  /** Whether a step both sends and gets messages, so that their lines must not share a place on it. */
  function talks(flow: Flow, id: string): boolean {
    if (flow.type !== 'message' || !doc.step[id]) return false;
    const messages = contents.flows.filter((other) => other.type === 'message');
    return messages.some((other) => other.fromId === id) && messages.some((other) => other.toId === id);
  }

  function endOf(id: string): Box | null {
    const element = elementOf(doc, id);
    if (!element || element.record.mapId !== mapId) return null;
    if (element.kind !== 'flow') return element.record;
    const line = routes.get(id) ?? element.record.waypoints;
    if (!line || line.length < 2) return null;
    return { ...pointAlong(line, 0.5), width: 0, height: 0 };
  }
}

/** Lines that are given come first, so that the others can keep off them; lines to lines come last. */
const rank = (flow: Flow): number =>
  (flow.waypoints ? 0 : 10) + { sequence: 0, message: 1, data: 2, association: 3 }[flow.type];

function solidBoxes(contents: MapContents): Box[] {
  return [
    ...contents.steps,
    ...contents.events.filter((event) => event.position !== 'boundary'),
    ...contents.gateways,
    ...contents.dataNodes,
    ...contents.notes,
  ];
}

function labelBoxes(contents: MapContents): Box[] {
  const labels = [
    ...contents.events.map((event) => labelOfEvent(event)),
    ...contents.dataNodes.map((node) => labelBelow(node, node.name, node.label)),
    ...contents.gateways.map((gateway) => labelOfGateway(gateway, gateway.name, gateway.label)),
  ];
  return labels.flatMap((label) => (label ? [grow(label.box, 2)] : []));
}

const reachOf = (doc: Doc, id: string): Reach =>
  doc.step[id] ? 'near' : doc.pool[id] || doc.lane[id] ? 'all' : 'none';

const MESSAGE_OFFSET = 14;
const messageCost: SideCost = { left: 240, right: 240 };
const plainLeave: SideCost = { left: 160, top: 70, bottom: 60 };
const plainReach: SideCost = { right: 340, top: 60, bottom: 70 };
const gatewayLeave: SideCost = { left: 200, top: 4, bottom: 0 };
const gatewayReach: SideCost = { right: 300, top: 4, bottom: 8 };

function leaveCost(doc: Doc, id: string): SideCost {
  if (doc.gateway[id]) return gatewayLeave;
  return plainLeave;
}

const reachCost = (doc: Doc, id: string): SideCost => (doc.gateway[id] ? gatewayReach : plainReach);

/** The costs of a map whose flow runs downwards. */
const turnedCost = ({ left = 0, right = 0, top = 0, bottom = 0 }: SideCost): SideCost => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** A line leaves a border event away from the step it sits on. */
function borderCost(doc: Doc, id: string): SideCost | null {
  const event: ProcessEvent | undefined = doc.event[id];
  const host =
    event?.position === 'boundary' && event.attachedToId ? doc.step[event.attachedToId] : undefined;
  if (!event || !host) return null;
  const costs: { [side in Side]?: number } = {};
  for (const side of allSides) {
    const port = portOf(event, side);
    const isInside =
      port.x > host.x && port.x < host.x + host.width && port.y > host.y && port.y < host.y + host.height;
    costs[side] = isInside ? Infinity : side === 'bottom' || side === 'top' ? 0 : 60;
  }
  return costs;
}

const MIXED = 90;
const SAME = 24;

/** Which sides of each shape lines already leave or reach: a side is not used for both if it can be helped, and a decision spreads its ways. */
class SideUse {
  private readonly uses = new Map<string, number>();

  note(id: string, way: 'in' | 'out', side: Side): void {
    const key = `${id} ${way} ${side}`;
    this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
  }

  costOf(id: string, way: 'in' | 'out', base: SideCost): SideCost {
    const opposite = way === 'in' ? 'out' : 'in';
    const costs: { [side in Side]?: number } = {};
    for (const side of allSides) {
      const mixed = this.uses.has(`${id} ${opposite} ${side}`) ? MIXED : 0;
      const same = way === 'out' ? SAME * (this.uses.get(`${id} ${way} ${side}`) ?? 0) : 0;
      costs[side] = (base[side] ?? 0) + mixed + same;
    }
    return costs;
  }
}

function sideAt(box: Box, point: Point): Side {
  return allSides.reduce((best, side) => (gap(box, side, point) < gap(box, best, point) ? side : best));
}

function gap(box: Box, side: Side, point: Point): number {
  const port = portOf(box, side);
  return Math.hypot(port.x - point.x, port.y - point.y);
}
