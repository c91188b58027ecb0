import type { Box, ElementKind } from '../../model/index.ts';
import { LANE_HEADER } from './sizes.ts';

/** Where pins stand: they end at the top right corner of the box or, where `startsAt` is given, begin there. */
export interface PinsPlace extends Box {
  readonly startsAt?: number;
}

/** Room for words beside the header of a lane. */
const BESIDE = 150;

/**
 * The box that carries the pins of an element. Lanes are often wider than a window: theirs begin beside the header, inside; those of a
 * pool on its upper border, as beside its header are those of its lanes. A gateway carries them at its lower left, because its name
 * stands above and its lines leave at the right and at the foot.
 */
export function pinsBox(
  kind: ElementKind,
  { x, y, width, height, isHorizontal = true }: Box & { readonly isHorizontal?: boolean },
): PinsPlace {
  if (kind === 'pool') return { x, y, width: BESIDE, height, startsAt: x + 8 };
  if (kind === 'lane') {
    const [across, down] = isHorizontal ? [LANE_HEADER, 0] : [0, LANE_HEADER];
    return { x, y: y + down + 18, width: across + BESIDE, height, startsAt: x + across + 6 };
  }
  if (kind === 'gateway') return { x: x - width, y: y + height - 2, width: width + 8, height };
  return { x, y, width, height };
}
