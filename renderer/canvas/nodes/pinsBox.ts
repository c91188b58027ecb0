import type { Box } from '../../../shared/model/index.ts';
import type { BoxKind } from '../scene/scene.ts';

/** The box whose top right corner carries the pins; lanes and pools carry them inside, as on paper. */
export function pinsBox(kind: BoxKind, box: Box): Box {
  if (kind !== 'lane' && kind !== 'pool') return box;
  return { x: box.x, y: box.y + 18, width: box.width - 14, height: box.height };
}
