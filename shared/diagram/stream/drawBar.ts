import type { Drawn, Primitive } from '../drawing.ts';
import { linesIn } from '../shapes/text.ts';
import { measureText } from '../type/measureText.ts';
import { clipText } from '../type/wrapText.ts';
import type { StreamWords } from './drawStream.ts';
import type { StreamRung, ValueStream } from './valueStream.ts';

const BAR = { y: 20, height: 22 };
const TYPE = { size: 11, weight: 400 } as const;
/** Room from which a piece of waiting is named under the bar. */
const NAMED_FROM = 92;

/** The time of a case as a bar to scale: work filled, waiting open, the longest waits named; null where nothing takes time. */
export function drawBar(stream: ValueStream, width: number, words: StreamWords): Drawn | null {
  const rungs = stream.parts.flatMap((part) => part.rungs);
  const lead = rungs.reduce((sum, rung) => sum + rung.waitMinutes + rung.touchMinutes, 0);
  if (!(lead > 0)) return null;
  const work: Primitive[] = [];
  const names: Primitive[] = [];
  let at = 0;
  for (const rung of rungs) {
    const wait = (rung.waitMinutes / lead) * width;
    if (wait >= NAMED_FROM) names.push(...waitName(rung, { x: at, width: wait }, words));
    at += wait;
    const long = (rung.touchMinutes / lead) * width;
    if (long > 0) work.push(piece(at, Math.min(Math.max(1, long), width - at)));
    at += long;
  }
  const ground: Primitive = {
    shape: 'rect',
    x: 0.5,
    y: BAR.y,
    width: width - 1,
    height: BAR.height,
    fill: 'stepFill',
    stroke: { paint: 'stepLine', width: 1 },
  };
  const height = BAR.y + BAR.height + (names.length > 0 ? 34 : 0);
  return {
    id: 'stream#bar',
    kind: 'timeline',
    bounds: { x: 0, y: 0, width, height },
    primitives: [...legend(words), ground, ...work, ...names],
  };
}

const piece = (x: number, width: number): Primitive => ({
  shape: 'rect',
  x,
  y: BAR.y,
  width,
  height: BAR.height,
  fill: 'accent',
});

function legend({ work, waiting }: StreamWords): Primitive[] {
  const second = 16 + measureText(work, TYPE) + 18;
  const swatch = (x: number, fill: 'accent' | 'stepFill'): Primitive => ({
    shape: 'rect',
    x: x + 0.5,
    y: 2.5,
    width: 10,
    height: 10,
    fill,
    stroke: { paint: fill === 'accent' ? 'accent' : 'stepLine', width: 1 },
  });
  const word = (x: number, text: string): Primitive[] =>
    linesIn({ x, y: 0, width: 200, height: 15 }, [text], { type: TYPE, paint: 'inkSoft', anchor: 'start' });
  return [swatch(0, 'accent'), ...word(16, work), swatch(second, 'stepFill'), ...word(second + 16, waiting)];
}

/** How long, and before what. */
function waitName(
  rung: StreamRung,
  { x, width }: { readonly x: number; readonly width: number },
  words: StreamWords,
): Primitive[] {
  const lines = [words.minutes(rung.waitMinutes, rung.trust.wait), words.stepName(rung)].map((line) =>
    clipText(line, { ...TYPE, maxWidth: width - 8 }),
  );
  const box = { x: x + 4, y: BAR.y + BAR.height + 4, width: width - 8, height: 30 };
  return linesIn(box, lines, { type: TYPE, paint: 'inkSoft', anchor: 'start' });
}
