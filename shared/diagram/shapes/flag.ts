import type { Box } from '../../model/index.ts';
import type { Drawn } from '../drawing.ts';
import { CORNER } from '../geometry/sizes.ts';
import { measureText } from '../type/measureText.ts';
import { icons } from './icons.ts';
import { baselineIn } from './text.ts';

const HEIGHT = 18;
const TYPE = { size: 11, weight: 700 } as const;

/** A flag and how many objectives a step serves, at the left of the bottom edge. */
export function drawFlag(id: string, on: Box, objectives: number): Drawn {
  const label = String(objectives);
  const width = Math.ceil(20 + measureText(label, TYPE) + 6);
  const box = { x: on.x + CORNER, y: on.y + on.height - 7, width, height: HEIGHT };
  return {
    id: `${id}#flag`,
    kind: 'flag',
    bounds: box,
    primitives: [
      { shape: 'rect', ...box, radius: HEIGHT / 2, fill: 'stepFill', stroke: { paint: 'goal', width: 1.5 } },
      {
        shape: 'path',
        d: icons.flag,
        fill: 'none',
        stroke: { paint: 'goal', width: 1.25 },
        at: { x: box.x + 6, y: box.y + 3.5 },
        scale: 0.46,
      },
      {
        shape: 'text',
        x: box.x + 20,
        y: baselineIn(box.y, HEIGHT, TYPE.size),
        text: label,
        ...TYPE,
        paint: 'goal',
        anchor: 'start',
      },
    ],
  };
}
