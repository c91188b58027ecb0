import { type Markup, paperPalette, short, tag } from '../../diagram/index.ts';
import type { Box } from '../../model/index.ts';
import type { Part } from './spread.ts';

const HEIGHT = 26;
const MOST_WIDTH = 90;

/** Where on the map the parts of a page lie: all of them as small frames, those of this page filled. */
export function pageMap(view: Box, parts: readonly Part[], here: ReadonlySet<number>): Markup {
  const scale = Math.min(HEIGHT / view.height, MOST_WIDTH / view.width);
  const frames = parts.map(({ index, piece }) =>
    tag('rect', {
      x: short((piece.x - view.x) * scale + 0.5),
      y: short((piece.y - view.y) * scale + 0.5),
      width: short(piece.width * scale),
      height: short(piece.height * scale),
      fill: here.has(index) ? paperPalette.inkFaint : paperPalette.paper,
      stroke: paperPalette.inkSoft,
      'stroke-width': 0.75,
    }),
  );
  const [width, height] = [short(view.width * scale + 1), short(view.height * scale + 1)];
  return tag(
    'svg',
    { class: 'paper-where', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` },
    frames,
  );
}
