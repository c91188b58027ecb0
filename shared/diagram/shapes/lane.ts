import type { Box, Lane, Pool } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { LANE_HEADER, LANE_TYPE, lineHeight } from '../geometry/sizes.ts';
import { wrapText } from '../type/wrapText.ts';
import { baselineIn } from './text.ts';

/** A lane: its header at the left (name turned) or, where flows run downwards, at the top. */
export function drawLane(lane: Lane): Drawn {
  return { id: lane.id, kind: 'lane', bounds: lane, primitives: banner(lane, lane.isHorizontal, 600) };
}

/** A pool; one that hides its inside has its name in the middle and no header. */
export function drawPool(pool: Pool): Drawn {
  const primitives = pool.isBlackBox ? closed(pool) : banner(pool, pool.isHorizontal, 700);
  return { id: pool.id, kind: 'pool', bounds: pool, primitives };
}

/** Where the name of a lane or pool stands: its strip, or all of a pool that hides its inside. */
export function headerOf(area: Lane | Pool): Box {
  const { x, y, width, height, isHorizontal } = area;
  if ('isBlackBox' in area && area.isBlackBox) return { x, y, width, height };
  return isHorizontal
    ? { x, y, width: Math.min(LANE_HEADER, width), height }
    : { x, y, width, height: Math.min(LANE_HEADER, height) };
}

const stroke = { paint: 'laneLine', width: 1 } as const;

function banner(area: Lane | Pool, isHorizontal: boolean, weight: 600 | 700): Primitive[] {
  const { x, y, width, height } = area;
  const header = headerOf(area);
  return [
    { shape: 'rect', x, y, width, height, fill: 'laneFill', stroke },
    { shape: 'rect', ...header, fill: 'laneHeader', stroke },
    ...(isHorizontal ? turned(area.name, header, weight) : level(area.name, header, weight)),
  ];
}

function closed(pool: Pool): Primitive[] {
  const { x, y, width, height } = pool;
  const frame: Primitive = { shape: 'rect', x, y, width, height, fill: 'laneHeader', stroke };
  const name =
    pool.isHorizontal || width >= height ? level(pool.name, pool, 600) : turned(pool.name, pool, 600);
  return [frame, ...name];
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function turned(name: string, header: Area, weight: 600 | 700): Primitive[] {
  const { lines, size, step } = fitted(name, header.height, header.width, weight);
  const middle = header.y + header.height / 2;
  const left = header.x + (header.width - lines.length * step) / 2;
  return lines.map((text, index) => ({
    shape: 'text',
    x: baselineIn(left + index * step, step, size),
    y: middle,
    text,
    size,
    weight,
    paint: 'ink',
    anchor: 'middle',
    turn: 1,
  }));
}

function level(name: string, header: Area, weight: 600 | 700): Primitive[] {
  const { lines, size, step } = fitted(name, header.width, header.height, weight);
  const top = header.y + (header.height - lines.length * step) / 2;
  return lines.map((text, index) => ({
    shape: 'text',
    x: header.x + header.width / 2,
    y: baselineIn(top + index * step, step, size),
    text,
    size,
    weight,
    paint: 'ink',
    anchor: 'middle',
  }));
}

/** One line where it fits, else two smaller ones in the same strip; the header is a fixed strip, so the rest is cut. */
function fitted(name: string, length: number, depth: number, weight: 600 | 700) {
  const maxWidth = Math.max(16, length - 12);
  for (const size of [LANE_TYPE.size, 12, 11]) {
    const step = lineHeight(size);
    const maxLines = Math.max(1, Math.floor((depth + 2) / step));
    const lines = wrapText(name, { size, weight, maxWidth, maxLines, isBalanced: true });
    if (!lines.at(-1)?.endsWith('…') || size === 11) return { lines, size, step };
  }
  throw new Error('unreachable: the last size always answers');
}
