import {
  type Markup,
  measureText,
  overlaps,
  type Primitive,
  primitiveToMarkup,
  short,
  tag,
} from '../../diagram/index.ts';
import type { Box } from '../../model/index.ts';
import type { PagePlace } from '../pageDraft.ts';
import type { ReportContext } from '../reportContext.ts';
import { onPaper, type Picture } from './picture.ts';
import type { Spread } from './spread.ts';

/** Room above the map for the page numbers of its parts, px on paper. */
export const LABEL_ROOM = 22;
const TYPE = { size: 11, weight: 600 } as const;
const PILL = 17;
/** How far apart the places are that are tried for a number. */
const STEP = 8;

/** On the map as a whole: where it is cut, and on which page each part stands in readable size. */
export function overviewFrames(
  context: ReportContext,
  picture: Picture,
  { parts }: Pick<Spread, 'parts'>,
  options: {
    readonly scale: number;
    readonly place: PagePlace;
    readonly anchorOf: (part: number) => string;
    /** What stands on a part in place of its page. */
    readonly wordsFor?: (part: number) => string;
  },
): { readonly lines: readonly Markup[]; readonly links: readonly Markup[] } {
  const unit = 1 / options.scale;
  const lines = parts.flatMap(({ piece, column, row }) => [
    ...(column > 0 ? [cutLine(`M${short(piece.x)} ${short(piece.y)}v${short(piece.height)}`, unit)] : []),
    ...(row > 0 ? [cutLine(`M${short(piece.x)} ${short(piece.y)}h${short(piece.width)}`, unit)] : []),
  ]);
  const words = parts.map(({ index }) => {
    const page = options.place.pageOf(options.anchorOf(index)) ?? 0;
    if (options.wordsFor) return { long: options.wordsFor(index), short: String(index + 1) };
    return { long: context.text('report.part.onPage', { page }), short: String(page) };
  });
  const hasRoom = parts.every(
    ({ piece }, at) => sizeOf(words[at]!.long, unit).width < piece.width - 6 * unit,
  );
  const links = parts.map(({ index, piece, row }, at) => {
    const anchor = options.anchorOf(index);
    const label = hasRoom ? words[at]!.long : words[at]!.short;
    const size = sizeOf(label, unit);
    const place =
      row === 0
        ? { x: piece.x + 3 * unit, y: piece.y - (LABEL_ROOM - 3) * unit }
        : freePlace(piece, size, picture, unit);
    return tag('a', { href: `#${anchor}` }, pill(label, { ...place, ...size }, unit));
  });
  return { lines, links };
}

const cutLine = (d: string, unit: number): Markup =>
  primitiveToMarkup(
    {
      shape: 'path',
      d,
      fill: 'none',
      stroke: { paint: 'accent', width: 1.25 * unit, dash: [5 * unit, 4 * unit] },
    },
    onPaper,
  );

const sizeOf = (label: string, unit: number) => ({
  width: measureText(label, { size: TYPE.size * unit, weight: TYPE.weight }) + 12 * unit,
  height: PILL * unit,
});

/** The first place in a part, row by row, where the number covers no shape; else where it covers least. */
function freePlace(piece: Box, size: Pick<Box, 'width' | 'height'>, { items }: Picture, unit: number) {
  const corner = { x: piece.x + 3 * unit, y: piece.y + 3 * unit };
  const shapes = items
    .flatMap(({ kind, bounds, primitives }): Box[] => {
      if (kind === 'flow') return [];
      if (kind !== 'lane' && kind !== 'pool') return [bounds];
      return primitives.flatMap((one) => (one.shape === 'rect' && one.fill === 'laneHeader' ? [one] : []));
    })
    .filter((shape) => overlaps(shape, piece));
  let [best, least] = [corner, Number.POSITIVE_INFINITY];
  for (let { y } = corner; y + size.height < piece.y + piece.height; y += STEP * unit)
    for (let { x } = corner; x + size.width < piece.x + piece.width; x += STEP * unit) {
      const covered = shapes.reduce((sum, shape) => sum + common({ x, y, ...size }, shape), 0);
      if (covered === 0) return { x, y };
      if (covered < least) [best, least] = [{ x, y }, covered];
    }
  return best;
}

/** The area that two boxes share. */
function common(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function pill(label: string, box: Box, unit: number): Markup[] {
  const size = TYPE.size * unit;
  const primitives: Primitive[] = [
    {
      shape: 'rect',
      ...box,
      radius: box.height / 2,
      fill: 'paper',
      stroke: { paint: 'accent', width: unit },
    },
    {
      shape: 'text',
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + size * 0.36,
      text: label,
      size,
      weight: TYPE.weight,
      paint: 'accent',
      anchor: 'middle',
    },
  ];
  return primitives.map((primitive) => primitiveToMarkup(primitive, onPaper));
}
