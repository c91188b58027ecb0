import type { Fate } from '../../changes/index.ts';
import { type Markup, short, tag } from '../../diagram/index.ts';
import type { Box } from '../../model/index.ts';

/** Signs that say what happened to an element, for who does not see the colours. */
export const fateSigns: { readonly [F in Fate]: string } = {
  here: '−',
  there: '+',
  renamed: 'Aa',
  changed: '≠',
  moved: '→',
};

export interface SignLook {
  /** px of the map for each px of the sign: the sign keeps its size, however small the map is shown. */
  readonly unit: number;
  /** Of the circle, in px of the sign. */
  readonly radius: number;
  readonly stroke: string;
  readonly ground: string;
  readonly className?: string | undefined;
}

/** Between an element and its frame, in px of the map. */
const ROOM = 5;
const CORNER = 8;

/** A frame around an element that differs, with the sign of what happened to it at its corner. */
export function differenceSign(
  box: Box,
  fate: Fate,
  { unit, radius, stroke, ground, className }: SignLook,
): Markup {
  const at = { x: box.x + box.width + ROOM, y: box.y - ROOM };
  const line = { stroke, 'stroke-width': short((unit * radius) / 6) };
  const size = radius * 1.2 * unit;
  return tag(
    'g',
    className === undefined ? {} : { class: className },
    tag('rect', {
      x: short(box.x - ROOM),
      y: short(box.y - ROOM),
      width: short(box.width + 2 * ROOM),
      height: short(box.height + 2 * ROOM),
      rx: CORNER,
      fill: 'none',
      ...line,
    }),
    tag('circle', { cx: short(at.x), cy: short(at.y), r: short(radius * unit), fill: ground, ...line }),
    tag(
      'text',
      {
        x: short(at.x),
        // Letters stand on their base line: this far below its middle.
        y: short(at.y + size * 0.35),
        'font-size': short(size),
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: stroke,
      },
      fateSigns[fate],
    ),
  );
}
