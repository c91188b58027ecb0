import type { Line, Page, Point, Shape } from './drawing.ts';
import { smallestAround } from './geometry.ts';

/** How far from a shape, in px, a line may end and still be meant for it. */
const REACH = 12;

export interface TiedLine extends Line {
  readonly fromId: string;
  readonly toId: string;
  /** An end was found by where it lies, not by a name. */
  readonly isGuessed: boolean;
}

const cannotHoldLines = new Set(['frame', 'text', 'sign', 'holder', 'decoration', 'group']);

/**
 * Ties each line to what it joins, arrow first: by the names in the file, else by the smallest shape that its end lies on. A line into a sign
 * or a label belongs to what that stands in. Answers the lines that join two things, and those that do not.
 */
export function attachEnds(page: Page): { tied: readonly TiedLine[]; loose: readonly Line[] } {
  const shapeById = new Map(page.shapes.map((shape) => [shape.id, shape]));
  const lineIds = new Set(page.lines.map(({ id }) => id));
  const targets = page.shapes.filter(({ role }) => !cannotHoldLines.has(role.as));
  const bearer = (shape: Shape): string | null => {
    if (shape.labelOf !== null) return shape.labelOf;
    if (shape.role.as !== 'sign' && shape.role.as !== 'text') return shape.id;
    const parent = shape.parentId === null ? undefined : shapeById.get(shape.parentId);
    return parent && parent.role.as !== 'holder' && parent.role.as !== 'frame' ? bearer(parent) : shape.id;
  };
  const endOf = (id: string | null, at: Point | null) => {
    const shape = id === null ? undefined : shapeById.get(id);
    if (shape) return { id: bearer(shape), isGuessed: false };
    if (id !== null && lineIds.has(id)) return { id, isGuessed: false };
    return { id: at && (smallestAround(targets, at, REACH)?.id ?? null), isGuessed: true };
  };
  const tied: TiedLine[] = [];
  const loose: Line[] = [];
  for (const line of page.lines) {
    const [from, to] = [endOf(line.fromId, line.start), endOf(line.toId, line.end)];
    if (line.hidden !== null || from.id === null || to.id === null || from.id === to.id) {
      loose.push(line);
      continue;
    }
    const isGuessed = from.isGuessed || to.isGuessed;
    tied.push(
      line.head === 'start'
        ? { ...line, fromId: to.id, toId: from.id, waypoints: reversed(line), head: 'end', isGuessed }
        : { ...line, fromId: from.id, toId: to.id, isGuessed },
    );
  }
  return { tied, loose };
}

const reversed = ({ waypoints }: Line) => (waypoints === null ? null : [...waypoints].reverse());
