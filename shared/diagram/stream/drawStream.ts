/**
 * The picture of a value stream: a bar to scale on which work and waiting can be compared at a glance, then the steps in a row with the
 * timeline below them, broken into as many rows as the width asks for. The same primitives go to the screen and to paper.
 */
import type { Box } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { linesIn } from '../shapes/text.ts';
import { clipText } from '../type/wrapText.ts';
import { drawBar } from './drawBar.ts';
import { drawRung, RUNG_HEIGHT, RUNG_WIDTH } from './drawRung.ts';
import type { StreamPart, StreamRung, ValueStream } from './valueStream.ts';

/** What the picture says, in the words and number formats of the reader. */
export interface StreamWords {
  /** As exactly as what they are of is known (0–1). */
  readonly minutes: (minutes: number, confidence: number) => string;
  readonly mapName: (mapId: string) => string;
  readonly roleName: (roleId: string | null) => string;
  readonly stepName: (rung: StreamRung) => string;
  /** "× 0.9": how often a case comes through. */
  readonly times: (visits: number) => string;
  readonly beside: (minutes: string) => string;
  readonly pace: string;
  readonly work: string;
  readonly waiting: string;
  /** In place of the steps of a part that is withheld. */
  readonly withheld: (part: StreamPart) => string;
}

export interface StreamDrawing {
  readonly bounds: Box;
  readonly items: readonly Drawn[];
  /** Where each step stands, for what lies over the picture. */
  readonly boxById: ReadonlyMap<string, Box>;
  /** How many steps stand in a row. */
  readonly columns: number;
}

const PART_HEIGHT = 30;
const ROW_GAP = 18;

/** Draws the stream as wide as asked; each item of a row has the same `bounds.y`, so that rows can be taken apart. */
export function drawStream(stream: ValueStream, width: number, words: StreamWords): StreamDrawing {
  const columns = Math.max(1, Math.floor(width / RUNG_WIDTH.least));
  const cell = Math.min(RUNG_WIDTH.most, Math.max(RUNG_WIDTH.least, Math.floor(width / columns)));
  const longest = Math.max(0, ...stream.parts.flatMap(({ rungs }) => rungs.map((rung) => rung.waitMinutes)));
  const items: Drawn[] = [];
  const boxById = new Map<string, Box>();
  const bar = drawBar(stream, width, words);
  if (bar) items.push(bar);
  let y = bar ? bar.bounds.height + ROW_GAP : 0;
  for (const part of stream.parts) {
    if (stream.parts.length > 1) {
      items.push(partHead(part, { x: 0, y, width, height: PART_HEIGHT }, words));
      y += PART_HEIGHT;
    }
    if (part.metrics.withheldBecause) {
      items.push(sentence(part, { x: 0, y, width, height: 24 }, words));
      y += 24 + ROW_GAP;
    }
    for (let at = 0; at < part.rungs.length; at += columns) {
      part.rungs.slice(at, at + columns).forEach((rung, column) => {
        const place = {
          x: column * cell,
          y,
          width: cell,
          isFirst: at === 0 && column === 0,
          isLongest: rung.waitMinutes > 0 && rung.waitMinutes === longest,
        };
        const { drawn, box } = drawRung(rung, place, words);
        items.push(drawn);
        boxById.set(rung.id, box);
      });
      y += RUNG_HEIGHT + ROW_GAP;
    }
  }
  const bounds = union(items.map((item) => item.bounds)) ?? { x: 0, y: 0, width, height: 0 };
  return {
    bounds: { ...bounds, x: 0, y: 0, width, height: bounds.y + bounds.height },
    items,
    boxById,
    columns,
  };
}

const HEAD_TYPE = { size: 13, weight: 600 } as const;

function partHead(part: StreamPart, box: Box, words: StreamWords): Drawn {
  const name = words.mapName(part.mapId);
  const said = part.metrics.withheldBecause
    ? name
    : `${name} · ${words.minutes(part.leadMinutes, part.metrics.trust.cycle)}`;
  const line = clipText(said, { ...HEAD_TYPE, maxWidth: box.width });
  const rule: Primitive = {
    shape: 'path',
    d: `M${box.x} ${box.y + 1}h${box.width}`,
    fill: 'none',
    stroke: { paint: 'laneLine', width: 1 },
  };
  const text = linesIn({ ...box, y: box.y + 6 }, [line], {
    type: HEAD_TYPE,
    paint: 'ink',
    anchor: 'start',
  });
  return { id: `${part.mapId}#part`, kind: 'part', bounds: box, primitives: [rule, ...text] };
}

function sentence(part: StreamPart, box: Box, words: StreamWords): Drawn {
  const type = { size: 12, weight: 400 } as const;
  const line = clipText(words.withheld(part), { ...type, maxWidth: box.width });
  return {
    id: `${part.mapId}#withheld`,
    kind: 'part',
    bounds: box,
    primitives: linesIn(box, [line], { type, paint: 'inkSoft', anchor: 'start' }),
  };
}
