import type { Point } from '../../../shared/model/index.ts';
import type { Surface } from '../surface.ts';

/** The pad below one element, and the palette at the left of the window, as the style sheet has them, px. */
const PAD = { half: 92, height: 36, gap: 12 };
const PALETTE = { right: 58, half: 138 };
const EDGE = 8;

/**
 * How far aside the pad stands (px) from the middle of its element, so that it is whole in the window and not under the palette; 0 where the
 * element itself is out of sight. `at`: the middle of the element's foot in the window; `scale`: of the pad.
 */
export function padAside(
  surface: Surface,
  {
    at,
    size,
    scale,
  }: {
    readonly at: Point;
    readonly size: { readonly width: number; readonly height: number };
    readonly scale: number;
  },
): number {
  if (at.x < 0 || at.x > size.width) return 0;
  const half = PAD.half * scale;
  const middle = at.y + (PAD.gap + PAD.height / 2) * scale;
  const isByPalette = Math.abs(middle - size.height / 2) < PALETTE.half + (PAD.height / 2) * scale;
  const least = (isByPalette ? PALETTE.right + headersOf(surface) : 0) + EDGE + half;
  const most = size.width - EDGE - half;
  return Math.round(Math.min(most, Math.max(least, at.x)) - at.x);
}

/** How far headers at the edge push the palette aside (LaneHeaders), px. */
function headersOf(surface: Surface): number {
  const pushed = surface.element()?.parentElement?.style.getPropertyValue('--headers') ?? '';
  return Number.parseFloat(pushed) || 0;
}
