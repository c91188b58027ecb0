import type { Box, ElementKind } from '../../model/index.ts';

/**
 * The box whose top right corner carries the pins of an element. Lanes and pools carry them inside; a gateway at its lower left, because its
 * name stands above and its lines leave at the right and at the foot.
 */
export function pinsBox(kind: ElementKind, { x, y, width, height }: Box): Box {
  if (kind === 'lane' || kind === 'pool') return { x, y: y + 18, width: width - 14, height };
  if (kind === 'gateway') return { x: x - width, y: y + height - 2, width: width + 8, height };
  return { x, y, width, height };
}
