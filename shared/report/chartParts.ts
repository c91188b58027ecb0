import { type Markup, tag } from '../diagram/index.ts';

/** Lines of a grid, and of what only sets apart. */
export const HAIRLINE = '#d8d2c8';

interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The chart in a sentence, for who cannot see it. */
  readonly says: string;
}

/** A chart on paper, px. */
export const chartFrame = ({ width, height, says }: ChartFrame, parts: readonly Markup[]): Markup =>
  tag('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': says }, parts);

/** Small words in a chart, beside what they are of. */
export const chartLabel = (
  at: { readonly x: number; readonly y: number },
  anchor: 'start' | 'middle' | 'end',
  fill: string,
  words: string,
): Markup => tag('text', { ...at, 'text-anchor': anchor, fill, 'font-size': 11 }, words);
