import type { Box } from '../../model/index.ts';
import type { Drawn } from '../drawing.ts';
import { measureText } from '../type/measureText.ts';
import { icons } from './icons.ts';
import { baselineIn } from './text.ts';

const HEIGHT = 18;
const TYPE = { size: 11, weight: 700 } as const;

/** Width in px of the spark with this priority. */
export const sparkWidth = (priority: number): number =>
  Math.ceil(19 + measureText(label(priority), TYPE) + 6);

const label = (priority: number): string => String(Math.round(priority));

/** A candidate on a step: a spark and its priority (0–100), at the left of the top edge, white so that it stays apart from marks. */
export function drawSpark(id: string, on: Box, priority: number): Drawn {
  const box = { x: on.x - 6, y: on.y - HEIGHT + 5, width: sparkWidth(priority), height: HEIGHT };
  return {
    id: `${id}#spark`,
    kind: 'spark',
    bounds: box,
    primitives: [
      {
        shape: 'rect',
        ...box,
        radius: HEIGHT / 2,
        fill: 'stepFill',
        stroke: { paint: 'candidate', width: 1.5 },
      },
      {
        shape: 'path',
        d: icons.spark,
        fill: 'candidate',
        at: { x: box.x + 5, y: box.y + 3 },
        scale: 0.5,
      },
      {
        shape: 'text',
        x: box.x + 19,
        y: baselineIn(box.y, HEIGHT, TYPE.size),
        text: label(priority),
        ...TYPE,
        paint: 'candidate',
        anchor: 'start',
      },
    ],
  };
}
