import type { Box, Point } from '../../model/index.ts';

/** From here to there on one axis, in px of the map. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows and columns told alike: `along` runs with the flow (the length of a lane), `across` from lane to lane. */
export interface Axis {
  readonly along: (box: Box) => Span;
  readonly across: (box: Box) => Span;
  readonly box: (along: Span, across: Span) => Box;
  readonly point: (along: number, across: number) => Point;
}

const horizontal: Axis = {
  along: ({ x, width }) => ({ from: x, to: x + width }),
  across: ({ y, height }) => ({ from: y, to: y + height }),
  box: (along, across) => ({ x: along.from, y: across.from, width: sizeOf(along), height: sizeOf(across) }),
  point: (along, across) => ({ x: along, y: across }),
};
const vertical: Axis = {
  along: horizontal.across,
  across: horizontal.along,
  box: (along, across) => horizontal.box(across, along),
  point: (along, across) => ({ x: across, y: along }),
};

/** Lanes lie as rows (horizontal) or stand as columns. */
export const axisOf = (isHorizontal: boolean): Axis => (isHorizontal ? horizontal : vertical);

export const sizeOf = ({ from, to }: Span): number => to - from;
export const middleOf = ({ from, to }: Span): number => (from + to) / 2;
export const holds = ({ from, to }: Span, at: number): boolean => at >= from && at <= to;
/** The span around all of them; null around none. */
export function spanAround(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
