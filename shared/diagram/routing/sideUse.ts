/** What it costs a line to leave or reach a shape at a side: the way people draw, and which sides are in use already. */
import type { Box, Point } from '../../model/index.ts';
import type { SheetEnd } from './sheetEnds.ts';
import type { SideCost } from './routeFlow.ts';
import { allSides, portOf, type Side } from './sides.ts';

export const messageCost: SideCost = { left: 240, right: 240 };
const plainLeave: SideCost = { left: 160, top: 70, bottom: 60 };
const plainReach: SideCost = { right: 340, top: 60, bottom: 70 };
const gatewayLeave: SideCost = { left: 200, top: 4, bottom: 0 };
const gatewayReach: SideCost = { right: 300, top: 4, bottom: 8 };

/** What it costs to leave a shape; `turn` where the flow of the map runs downwards. */
export const leaveCost = (end: SheetEnd, turn: (cost: SideCost) => SideCost): SideCost =>
  borderCost(end) ?? turn(end.isGateway ? gatewayLeave : plainLeave);

export const reachCost = (end: SheetEnd, turn: (cost: SideCost) => SideCost): SideCost =>
  turn(end.isGateway ? gatewayReach : plainReach);

/** The costs of a map whose flow runs downwards. */
export const turnedCost = ({ left = 0, right = 0, top = 0, bottom = 0 }: SideCost): SideCost => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** A line leaves a border event away from the step it sits on. */
function borderCost({ box, host }: SheetEnd): SideCost | null {
  if (!host) return null;
  const costs: { [side in Side]?: number } = {};
  for (const side of allSides) {
    const port = portOf(box, side);
    const isInside =
      port.x > host.x && port.x < host.x + host.width && port.y > host.y && port.y < host.y + host.height;
    costs[side] = isInside ? Infinity : side === 'bottom' || side === 'top' ? 0 : 60;
  }
  return costs;
}

const MIXED = 90;
/** So many lines out of one side are a bunch, in which one more costs no more: else it would leave where others arrive. */
const BUNCH = 2;
/** What each line that leaves at a side already costs there: the ways of a decision are each seen where they begin. */
export const sameCost = ({ isGateway }: SheetEnd): number => (isGateway ? 60 : 24);

interface SideCosts {
  /** Of an unused shape. */
  readonly base: SideCost;
  readonly same?: number;
}

interface Uses {
  readonly in: { [side in Side]: number };
  readonly out: { [side in Side]: number };
}
const unused = () => ({ left: 0, right: 0, top: 0, bottom: 0 });

/** Which sides of each shape lines already leave or reach: a side is not used for both if it can be helped, and a decision spreads its ways. */
export class SideUse {
  private readonly uses = new Map<string, Uses>();

  note(id: string, way: 'in' | 'out', side: Side): void {
    let uses = this.uses.get(id);
    if (!uses) this.uses.set(id, (uses = { in: unused(), out: unused() }));
    uses[way][side] += 1;
  }

  costOf(id: string, way: 'in' | 'out', { base, same = 0 }: SideCosts): SideCost {
    const uses = this.uses.get(id);
    if (!uses) return base;
    const costs: { [side in Side]?: number } = {};
    for (const side of allSides) {
      const mixed = uses[way === 'in' ? 'out' : 'in'][side] > 0 ? MIXED : 0;
      const used = way === 'out' ? same * Math.min(uses.out[side], BUNCH) : 0;
      costs[side] = (base[side] ?? 0) + mixed + used;
    }
    return costs;
  }
}

/** The side of a box on which a line ends. */
export function sideAt(box: Box, point: Point): Side {
  return allSides.reduce((best, side) => (gap(box, side, point) < gap(box, best, point) ? side : best));
}

function gap(box: Box, side: Side, point: Point): number {
  switch (side) {
    case 'left':
      return Math.abs(point.x - box.x);
    case 'right':
      return Math.abs(point.x - box.x - box.width);
    case 'top':
      return Math.abs(point.y - box.y);
    case 'bottom':
      return Math.abs(point.y - box.y - box.height);
  }
}
