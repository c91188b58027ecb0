import type { Box } from '../../model/index.ts';
import type { Drawn, Paint, Primitive } from '../drawing.ts';
import { arrowHead } from '../shapes/arrowHeads.ts';
import { linesIn } from '../shapes/text.ts';
import { clipText, wrapText } from '../type/wrapText.ts';
import type { StreamWords } from './drawStream.ts';
import type { StreamRung } from './valueStream.ts';

const BOX = { width: 128, height: 70 };
const HEAD = 16;
const HIGH = HEAD + BOX.height + 24;
const LOW = HIGH + 22;
/** Least width of a step with the waiting before it, and the most that is better than empty room at the side. */
export const RUNG_WIDTH = { least: BOX.width + 62, most: BOX.width + 110 };
export const RUNG_HEIGHT = LOW + 18;

const NAME = { size: 12, weight: 600 } as const;
const SMALL = { size: 11, weight: 400 } as const;
const STRONG = { size: 11, weight: 700 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Nothing leads to it. */
  readonly isFirst: boolean;
  /** A case waits nowhere longer than before it. */
  readonly isLongest: boolean;
}

/** A step in its box, and below it the timeline: up while a case waits for it, down while it is worked on. */
export function drawRung(
  rung: StreamRung,
  place: Place,
  words: StreamWords,
): { readonly drawn: Drawn; readonly box: Box } {
  const { x, y, width } = place;
  const box = { x: x + waitOf(place), y: y + HEAD, ...BOX };
  const primitives = [
    ...(place.isFirst ? [] : arrow(x, box)),
    ...shape(rung, box, words),
    ...(rung.isPaceSetter ? paceSign(box, words.pace) : []),
    ...timeline(rung, place, words),
  ];
  const bounds = { x, y, width, height: RUNG_HEIGHT };
  return { drawn: { id: rung.id, kind: 'rung', bounds, primitives }, box };
}

/** Room for the waiting before the box. */
const waitOf = ({ width }: Pick<Place, 'width'>): number => width - BOX.width - 2;

function arrow(x: number, box: Box): Primitive[] {
  const y = box.y + box.height / 2;
  const line = [
    { x: x + 2, y },
    { x: box.x - 2, y },
  ];
  const stroke = { paint: 'line', width: 1.25 } as const;
  return [
    { shape: 'path', d: `M${line[0]!.x} ${y}H${line[1]!.x - 6}`, fill: 'none', stroke },
    arrowHead(line),
  ];
}

function shape(rung: StreamRung, box: Box, words: StreamWords): Primitive[] {
  const isBeside = rung.touchMinutes + rung.waitMinutes === 0 && rung.besideMinutes > 0;
  const inner = { x: box.x + 8, y: box.y + 6, width: box.width - 16, height: box.height };
  const names = wrapText(words.stepName(rung), { ...NAME, maxWidth: inner.width, maxLines: 2 });
  const role = clipText(words.roleName(rung.roleId), { ...SMALL, maxWidth: inner.width });
  const once = words.minutes(rung.onceMinutes, rung.trust.once);
  const often = Math.abs(rung.visits - 1) > 0.005 ? ` ${words.times(rung.visits)}` : '';
  return [
    {
      shape: 'rect',
      ...box,
      radius: 8,
      fill: 'stepFill',
      stroke: {
        paint: rung.isPaceSetter ? 'bottleneck' : 'stepLine',
        width: rung.isPaceSetter ? 2.25 : 1.25,
        ...(isBeside ? { dash: [4, 3] } : {}),
      },
    },
    ...linesIn(inner, names, { type: NAME, paint: 'ink', anchor: 'start' }),
    ...linesIn({ ...inner, y: box.y + 37 }, [role], { type: SMALL, paint: 'inkSoft', anchor: 'start' }),
    ...linesIn({ ...inner, y: box.y + 51 }, [`${rung.isAssumed ? '~' : ''}${once}${often}`], {
      type: SMALL,
      paint: 'ink',
      anchor: 'start',
    }),
  ];
}

/** A small funnel with its words above the box. */
function paceSign(box: Box, word: string): Primitive[] {
  const y = box.y - 13;
  return [
    { shape: 'path', d: `M${box.x} ${y}h9l-4.5 8z`, fill: 'bottleneck' },
    ...linesIn({ x: box.x + 13, y: y - 3, width: box.width, height: 14 }, [word], {
      type: STRONG,
      paint: 'bottleneck',
      anchor: 'start',
    }),
  ];
}

function timeline(rung: StreamRung, place: Place, words: StreamWords): Primitive[] {
  const { x, y, isLongest } = place;
  const room = waitOf(place);
  const [high, low] = [y + HIGH, y + LOW];
  const end = x + place.width;
  const isBeside = rung.touchMinutes + rung.waitMinutes === 0 && rung.besideMinutes > 0;
  const stroke = { paint: 'line', width: 1.5, ...(isBeside ? { dash: [2, 4] } : {}) } as const;
  const line: Primitive = {
    shape: 'path',
    d: `M${x} ${low}V${high}H${x + room}V${low}H${end}`,
    fill: 'none',
    stroke,
  };
  if (isBeside)
    return [
      line,
      label(words.beside(words.minutes(rung.besideMinutes, rung.trust.time)), {
        x: x + room,
        width: BOX.width,
        y: low,
      }),
    ];
  const wait: Primitive[] =
    rung.waitMinutes > 0
      ? [
          label(words.minutes(rung.waitMinutes, rung.trust.wait), {
            x,
            width: room,
            y: high,
            isStrong: isLongest,
          }),
        ]
      : [];
  const thick: Primitive[] = isLongest
    ? [{ shape: 'path', d: `M${x} ${high}H${x + room}`, fill: 'none', stroke: { paint: 'ink', width: 4 } }]
    : [];
  return [
    line,
    ...thick,
    ...wait,
    label(words.minutes(rung.touchMinutes, rung.trust.touch), { x: x + room, width: BOX.width, y: low }),
  ];
}

/** Words on a level of the timeline, above it. */
function label(
  text: string,
  at: { readonly x: number; readonly width: number; readonly y: number; readonly isStrong?: boolean },
): Primitive {
  const paint: Paint = 'ink';
  const type = at.isStrong ? STRONG : SMALL;
  const fitting = clipText(text, { ...type, maxWidth: at.width });
  return {
    shape: 'text',
    x: at.x + at.width / 2,
    y: at.y - 5,
    text: fitting,
    ...type,
    paint,
    anchor: 'middle',
  };
}
