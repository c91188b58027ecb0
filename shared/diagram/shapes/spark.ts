import type { Box } from '../../model/index.ts';
import type { Drawn } from '../drawing.ts';
import { measureText } from '../type/measureText.ts';
import { CORNER } from '../geometry/sizes.ts';
import { icons } from './icons.ts';
import { baselineIn } from './text.ts';

const HEIGHT = 18;
const TYPE = { size: 11, weight: 700 } as const;

/** What a spark says where too little is known for a number. */
export const UNKNOWN_PRIORITY = '?';

const GAP = 4;

const widthOf = (priority: string): number => Math.ceil(19 + measureText(priority, TYPE) + 6);

/** Room in px for pins on the same edge, beside the spark that says this; null: there is none. */
export const roomForPins = (on: Box, priority: string | null): number =>
  on.width - 2 * CORNER - (priority === null ? 0 : widthOf(priority) + GAP);

/** A candidate on a step: a spark and its priority as it may be shown, at the left of the top edge, off the corner by which the step is drawn larger; white so that it stays apart from marks. */
export function drawSpark(id: string, on: Box, priority: string): Drawn {
  const box = { x: on.x + CORNER, y: on.y - HEIGHT + 5, width: widthOf(priority), height: HEIGHT };
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
        text: priority,
        ...TYPE,
        paint: 'candidate',
        anchor: 'start',
      },
    ],
  };
}
