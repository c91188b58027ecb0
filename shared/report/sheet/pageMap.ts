import { type Markup, paperPalette, short, tag } from '../../diagram/index.ts';
import type { Box } from '../../model/index.ts';
import type { Part } from './spread.ts';

const HEIGHT = 26;
const MOST_WIDTH = 90;
/** Least height of a frame with a number, px. */
const ROW = 12;
const TYPE = { size: 8, weight: 600 } as const;

/** Where on the map the parts of a page lie: all of them as small frames, those of this page filled; each with its number where there is room for it. */
export function pageMap(
  view: Box,
  parts: readonly Part[],
  here: ReadonlySet<number>,
  isNumbered = false,
): Markup {
  const scale = Math.min(HEIGHT / view.height, MOST_WIDTH / view.width);
  // Flat maps are shown higher than they are, where that makes room for numbers.
  const rows = Math.max(...parts.map(({ row }) => row + 1));
  const down = isNumbered ? Math.min(HEIGHT, Math.max(scale * view.height, rows * ROW)) / view.height : scale;
  const frames = parts.map(({ index, piece }) =>
    tag('rect', {
      x: short((piece.x - view.x) * scale + 0.5),
      y: short((piece.y - view.y) * down + 0.5),
      width: short(piece.width * scale),
      height: short(piece.height * down),
      fill: here.has(index) ? paperPalette.inkFaint : paperPalette.paper,
      stroke: paperPalette.inkSoft,
      'stroke-width': 0.75,
    }),
  );
  const numbers = parts.flatMap(({ index, piece }) => {
    if (!isNumbered || piece.height * down < TYPE.size + 1 || piece.width * scale < 2 * TYPE.size) return [];
    return [
      tag(
        'text',
        {
          x: short((piece.x + piece.width / 2 - view.x) * scale + 0.5),
          y: short((piece.y + piece.height / 2 - view.y) * down + 0.5 + TYPE.size * 0.36),
          'font-size': TYPE.size,
          'font-weight': TYPE.weight,
          'text-anchor': 'middle',
          fill: here.has(index) ? paperPalette.paper : paperPalette.ink,
        },
        String(index + 1),
      ),
    ];
  });
  const [width, height] = [short(view.width * scale + 1), short(view.height * down + 1)];
  return tag(
    'svg',
    { class: 'paper-where', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` },
    frames,
    numbers,
  );
}
