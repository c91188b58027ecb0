import { clipText, type Drawn, measureText, type Primitive } from '../../../diagram/index.ts';
import { formatShare } from '../../../text/index.ts';
import { apart } from '../../oneLine.ts';
import type { ReportContext } from '../../reportContext.ts';
import type { PosterSize } from './posterPlan.ts';

/** The id of a title among what is drawn. */
export const TITLE_ID = 'title';
const NAME = { size: 24, weight: 600 } as const;
const ABOUT = { size: 12, weight: 400 } as const;
const GAP = 12;

/**
 * What a map is, whose and from when, below it: all that is left of a title once the sheets are joined. As large as the poster is read from
 * afar, but no longer than one sheet (`room`, px on paper).
 */
export function posterTitle(
  context: ReportContext,
  title: string,
  { scale, distance, titleAt }: PosterSize,
  room: number,
): Drawn {
  const about = [apart(context.firm), context.date(context.today), scaleWords(context, scale)].join('  ·  ');
  const line = (text: string, { size, weight }: typeof NAME | typeof ABOUT) => {
    const large = size * distance;
    const fitting = large * Math.min(1, room / measureText(text, { size: large, weight }));
    const px = Math.max(size, fitting);
    return { text: clipText(text, { size: px, weight, maxWidth: room }), size: px / scale, weight };
  };
  const name = line(title, NAME);
  const below = line(about, ABOUT);
  const first = titleAt.y + (GAP * distance) / scale + name.size;
  const second = first + below.size * 1.6;
  const text = (of: typeof name, y: number, paint: 'ink' | 'inkSoft'): Primitive => ({
    shape: 'text',
    x: titleAt.x,
    y,
    ...of,
    paint,
    anchor: 'start',
  });
  const width = Math.max(measureText(name.text, name), measureText(below.text, below));
  return {
    id: TITLE_ID,
    kind: 'note',
    bounds: { x: titleAt.x, y: first - name.size, width, height: second - first + name.size * 1.3 },
    primitives: [text(name, first, 'ink'), text(below, second, 'inkSoft')],
  };
}

const scaleWords = ({ text, locale }: ReportContext, scale: number): string =>
  text('report.scale', { scale: formatShare(scale, locale) });
