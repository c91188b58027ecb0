import type { Box, Flow, MapContents, Point } from '../../model/index.ts';
import { contains, grow, union } from '../geometry/box.ts';
import { aligned } from './aligned.ts';
import { DrawnLines } from './drawnLines.ts';
import { pointAlong } from './pointAlong.ts';
import { crossesSlanting } from './segments.ts';
import { routeFlow } from './routeFlow.ts';
import type { Sheet } from './sheet.ts';
import { endElsewhere, type SheetEnd } from './sheetEnds.ts';
import { leaveCost, messageCost, reachCost, sameCost, sideAt, SideUse, turnedCost } from './sideUse.ts';
import { straightLine } from './straightLine.ts';
import { FARTHEST, type UnmovedLines } from './unmovedLines.ts';
import type { SideCost } from './routeFlow.ts';

/**
 * A line for each of these flows of a sheet, found one after the other, each keeping off those before it: lines that are given come first, then
 * sequence flows, short ones before long ones, then messages, then what is only tied to others.
 */
export function rawRoutes(
  { doc, mapId, contents, ends, solid, names, borders }: Sheet,
  flows: readonly Flow[],
  unmoved: UnmovedLines | null = null,
): Map<string, readonly Point[]> {
  const routes = new Map<string, readonly Point[]>();
  const drawn = new DrawnLines();
  for (const border of borders) drawn.addBorder(border);
  const use = new SideUse();
  const talking = talkers(contents, ends);
  const turn = doc.map[mapId]?.orientation === 'vertical' ? turnedCost : (cost: SideCost) => cost;
  for (const flow of inRoutingOrder(flows, ends)) {
    const line = flow.waypoints && flow.waypoints.length >= 2 ? flow.waypoints : lineOf(flow);
    unmoved?.note(flow, line);
    if (!line) continue;
    routes.set(flow.id, line);
    if (flow.type === 'sequence' || flow.type === 'message') drawn.add(line, flow);
  }
  return routes;

  function lineOf(flow: Flow): readonly Point[] | null {
    const from = endOf(flow.fromId);
    const to = endOf(flow.toId);
    if (!from || !to) return null;
    if (flow.type === 'association' || flow.type === 'data') return tieLine(from.box, to.box);
    const line = unmoved?.keptLine(flow, from.box, to.box) ?? routed(flow, from, to);
    use.note(flow.fromId, 'out', sideAt(from.box, line[0]!));
    use.note(flow.toId, 'in', sideAt(to.box, line.at(-1)!));
    return line;
  }

  /** Straight, unless a shape is in between. */
  function tieLine(from: Box, to: Box): readonly Point[] {
    const line = straightLine(from, to);
    const near = grow(union([from, to])!, FARTHEST);
    const others = solid
      .near(near)
      .filter((box) => box !== from && box !== to && !contains(box, from) && !contains(box, to));
    if (!others.some((box) => crossesSlanting(line[0]!, line[1]!, box))) return line;
    return routeFlow(from, to, { obstacles: others, soft: names.near(near) });
  }

  function routed(flow: Flow, from: SheetEnd, to: SheetEnd): readonly Point[] {
    const isMessage = flow.type === 'message';
    const offset = (id: string, by: number) => (isMessage && talking.has(id) ? by : 0);
    const aims = aligned(
      { ...from, offset: offset(flow.fromId, -MESSAGE_OFFSET) },
      { ...to, offset: offset(flow.toId, MESSAGE_OFFSET) },
    );
    const near = grow(union([from.box, to.box])!, FARTHEST);
    drawn.lookAt(near);
    return routeFlow(aims.from, aims.to, {
      obstacles: solid.near(near).filter((box) => !contains(box, from.box) && !contains(box, to.box)),
      soft: names.near(near),
      drawn,
      owner: flow,
      fromCost: isMessage
        ? turn(messageCost)
        : use.costOf(flow.fromId, 'out', { base: leaveCost(from, turn), same: sameCost(from) }),
      toCost: isMessage ? turn(messageCost) : use.costOf(flow.toId, 'in', { base: reachCost(to, turn) }),
    });
  }

  function endOf(id: string): SheetEnd | null {
    const end = ends.get(id) ?? endElsewhere(doc, mapId, id);
    if (end) return end;
    const line = routes.get(id) ?? doc.flow[id]?.waypoints;
    if (!line || line.length < 2 || doc.flow[id]?.mapId !== mapId) return null;
    const box = { ...pointAlong(line, 0.5), width: 0, height: 0 };
    return { box, reach: 'none', isGateway: false, isStep: false, host: null };
  }
}

const MESSAGE_OFFSET = 14;
const typeRank = { sequence: 0, message: 1, data: 2, association: 3 };

function inRoutingOrder(flows: readonly Flow[], ends: ReadonlyMap<string, SheetEnd>): Flow[] {
  const ranked = flows.map((flow, index) => {
    const isTied = flow.type === 'data' || flow.type === 'association';
    const [from, to] = isTied || flow.waypoints ? [] : [ends.get(flow.fromId), ends.get(flow.toId)];
    return {
      flow,
      rank: (flow.waypoints ? 0 : 10) + typeRank[flow.type],
      far: from && to ? distanceBetween(from.box, to.box) : 0,
      index,
    };
  });
  ranked.sort((a, b) => a.rank - b.rank || a.far - b.far || a.index - b.index);
  return ranked.map(({ flow }) => flow);
}

const distanceBetween = (a: Box, b: Box): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Steps that both send and get messages, so that their lines must not share a place on them. */
function talkers({ flows }: MapContents, ends: ReadonlyMap<string, SheetEnd>): Set<string> {
  const messages = flows.filter((flow) => flow.type === 'message');
  const senders = new Set<string>(messages.map((flow) => flow.fromId));
  return new Set(messages.map((flow) => flow.toId).filter((id) => senders.has(id) && ends.get(id)?.isStep));
}
