import type { Box, Flow, Point } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { boxOfPoints, grow, union } from '../geometry/box.ts';
import { labelOfFlow } from '../geometry/flowLabel.ts';
import type { LineFinish } from '../routing/finishLines.ts';
import { crossesBox, lengthOf } from '../routing/segments.ts';
import { roundedPath } from '../routing/roundedPath.ts';
import { arrowHead, heading, openHead } from './arrowHeads.ts';
import { labelPrimitives } from './text.ts';

export interface FlowContext {
  /** The points of the line (`routeMap`). */
  readonly line: readonly Point[];
  /** The flow leaves a gateway: its name stands at the start, and a condition needs no diamond. */
  readonly isFromGateway?: boolean;
  /** Its jumps and where its name stands among all the others (`finishLines`); without it, the line is drawn as if it were alone. */
  readonly finish?: LineFinish | null;
}

/** A line with its head, its signs and its name. */
export function drawFlow(flow: Flow, context: FlowContext): Drawn {
  const { line, isFromGateway = false, finish } = context;
  const label =
    finish === undefined
      ? labelOfFlow(line, flow.name, { given: flow.label, isFromGateway, isDefault: flow.isDefault })
      : (finish?.label ?? null);
  const extent = grow(boxOfPoints(line) ?? { x: 0, y: 0, width: 0, height: 0 }, 6);
  return {
    id: flow.id,
    kind: 'flow',
    bounds: union(label ? [extent, label.box] : [extent])!,
    primitives: [
      ...(line.length >= 2 ? lineOf(flow, context) : []),
      ...(label ? plate(label.box, line) : []),
      ...labelPrimitives(label),
    ],
  };
}

/** Where a file put the name on its own line, a plate keeps the line from crossing the letters. */
function plate(box: Box, line: readonly Point[]): Primitive[] {
  const isCrossed = line.some(
    (point, index) => index > 0 && crossesBox(line[index - 1]!, point, grow(box, -1)),
  );
  if (!isCrossed) return [];
  return [{ shape: 'rect', ...grow(box, 1), radius: 3, fill: 'laneFill' }];
}

function lineOf(flow: Flow, { line, isFromGateway = false, finish }: FlowContext): Primitive[] {
  const jumps = finish?.jumps ?? [];
  switch (flow.type) {
    case 'sequence':
      return [
        stroke(shortened(line, 7), { width: 1.5, jumps }),
        arrowHead(line),
        ...signs(flow, line, isFromGateway),
      ];
    case 'message': {
      const { point, along } = heading(line, 'start');
      const start: Primitive = {
        shape: 'circle',
        cx: point.x + along.x * 4,
        cy: point.y + along.y * 4,
        r: 3.5,
        fill: 'eventFill',
        stroke: { paint: 'line', width: 1.25 },
      };
      return [
        stroke(shortened(line, 8), { width: 1.25, dash: [7, 5], jumps }),
        start,
        arrowHead(line, { isHollow: true }),
      ];
    }
    case 'association':
      return [stroke(line, { width: 1.25, dash: DOTS }), ...associationHeads(flow, line)];
    case 'data':
      return [stroke(line, { width: 1.25, dash: DOTS }), openHead(line, 'end')];
  }
}

const DOTS = [1, 4] as const;

function associationHeads(flow: Flow, line: readonly Point[]): Primitive[] {
  if (flow.arrows === 'none') return [];
  return flow.arrows === 'one' ? [openHead(line, 'end')] : [openHead(line, 'start'), openHead(line, 'end')];
}

interface Stroke {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly jumps?: readonly Point[];
}

function stroke(line: readonly Point[], { width, dash, jumps = [] }: Stroke): Primitive {
  const look = { paint: 'line', width, ...(dash ? { dash } : {}) } as const;
  return { shape: 'path', d: roundedPath(line, { jumps }), fill: 'none', stroke: look };
}

/** The slash of a default way, the diamond of a condition on a line that leaves a step. */
function signs(flow: Flow, line: readonly Point[], isFromGateway: boolean): Primitive[] {
  const { point, along } = heading(line, 'start');
  const across = { x: -along.y, y: along.x };
  const at = (forward: number, aside: number) =>
    `${point.x + along.x * forward + across.x * aside} ${point.y + along.y * forward + across.y * aside}`;
  if (flow.isDefault) {
    const d = `M${at(6, 5)}L${at(11, -5)}`;
    return [{ shape: 'path', d, fill: 'none', stroke: { paint: 'line', width: 1.5 } }];
  }
  if (flow.condition === '' || isFromGateway) return [];
  const d = `M${at(0, 0)}L${at(8, 4.5)}L${at(16, 0)}L${at(8, -4.5)}Z`;
  return [{ shape: 'path', d, fill: 'eventFill', stroke: { paint: 'line', width: 1.25 } }];
}

/** The line without its last few px, which the arrow head covers. */
function shortened(line: readonly Point[], by: number): readonly Point[] {
  if (lengthOf(line) <= by * 1.5) return line;
  const { point, along } = heading(line, 'end');
  return [...line.slice(0, -1), { x: point.x - along.x * by, y: point.y - along.y * by }];
}
