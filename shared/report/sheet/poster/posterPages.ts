import { drawnToMarkup, type Markup, tag } from '../../../diagram/index.ts';
import { formatNumber } from '../../../text/index.ts';
import { linesOf } from '../../linesOf.ts';
import type { PageDraft, PagePlace, PosterFacts } from '../../pageDraft.ts';
import { distanceOf, innerOf, PX_PER_MM } from '../../paper.ts';
import type { ReportContext } from '../../reportContext.ts';
import { FOOT_HEIGHT, titleBlock } from '../../titleBlock.ts';
import { type Join, joinsOf } from '../joins.ts';
import { legend } from '../legend.ts';
import { LABEL_ROOM, overviewFrames } from '../overview.ts';
import { pageMap } from '../pageMap.ts';
import { onPaper, type Picture, pictureMarkup, pictureOf, stepLinks } from '../picture.ts';
import { type Plane, sheetPages } from '../sheetPages.ts';
import type { Part } from '../spread.ts';
import {
  type Poster,
  posterPapers,
  posterPlan,
  posterSize,
  type PosterSize,
  withParts,
} from './posterPlan.ts';
import { posterLegend } from './posterLegend.ts';
import { posterTitle } from './posterTitle.ts';
import { type Side, tilePicture } from './tilePicture.ts';

/** Lines that say how the sheets are joined, with the space above them, px. */
const HOW = { size: 11.5, lineHeight: 16, above: 12 } as const;
const LEGEND_GAP = 10;
const MOST_SCALE = 4 / 3;
/** How much of a sheet's width the title of a poster takes at most, so that no cut need go through it. */
const TITLE_SHARE = 0.7;

/**
 * A map as a poster: a page with the whole of it, where each sheet lies and how they are joined, then the sheets. One sheet alone stands for
 * itself; where more are needed than anybody joins it is an ordinary sheet, which says so in `poster`.
 */
export function posterPages(context: ReportContext, plane: Plane): PageDraft[] {
  const layout = posterLayout(context, plane);
  if (!layout) return sheetPages(context, plane);
  const { picture, size, poster } = layout;
  const mm = (px: number) => (px * size.scale) / PX_PER_MM;
  const facts = { width: mm(size.view.width), height: mm(size.view.height) };
  if (typeof poster === 'number') {
    const none = {
      ...facts,
      sheets: poster,
      columns: 0,
      rows: 0,
      crossings: 0,
      kept: 'none',
      isTooLarge: true,
    } as const;
    return sheetPages(context, plane).map((page, index) => (index === 0 ? { ...page, poster: none } : page));
  }
  const { parts, columns, rows, crossings, kept } = poster;
  const made = { ...facts, sheets: parts.length, columns, rows, crossings, kept, isTooLarge: false };
  const joins = joinsOf(parts, picture.routes);
  const sheets = parts.map((part) => sheetPage(context, plane, { picture, poster, part, joins }));
  if (parts.length === 1) return sheets.map((page) => ({ ...page, anchor: plane.anchor, poster: made }));
  return [{ ...overviewPage(context, plane, picture, poster, made), poster: made }, ...sheets];
}

/** How large the poster of the map itself gets; 1: as on the screen at 100 %. */
export const posterScale = (context: ReportContext): number =>
  posterLayout(context, { id: null, title: '' })?.size.scale ?? 1;

/** The drawing of a poster and how it lies on its sheets; null where nothing is drawn. `map` where it is drawn already. */
export function posterLayout(
  context: ReportContext,
  plane: Pick<Plane, 'id' | 'title'>,
  map = pictureOf(context, plane.id),
): { readonly picture: Picture; readonly size: PosterSize; readonly poster: Poster | number } | null {
  const { choices, doc } = context;
  if (map.items.length === 0) return null;
  const papers = posterPapers(doc, choices);
  const room = TITLE_SHARE * Math.min(...papers.map((page) => innerOf(page).width));
  // How high the legend gets is known once the sheets are, and takes of the room for the map.
  let height = posterLegend(context, map, posterSize(map.view, choices, 0), []).height;
  for (;;) {
    const size = posterSize(map.view, choices, height);
    const items = [...map.items, posterTitle(context, plane.title, size, room)];
    const poster = posterPlan(doc, { ...map, items }, size, choices);
    const cuts = typeof poster === 'number' ? [] : poster.cuts.x;
    const legend = posterLegend(context, map, size, cuts);
    if (legend.height <= height) {
      const picture = { ...map, items: [...items, ...legend.items], view: size.view };
      return {
        picture,
        size,
        poster: typeof poster === 'number' ? poster : withParts(poster, picture.items),
      };
    }
    height = legend.height;
  }
}

const anchorOfSheet = ({ anchor }: Plane, index: number): string => `${anchor}-sheet${index + 1}`;

interface SheetOptions {
  readonly picture: Picture;
  readonly poster: Poster;
  readonly part: Part;
  readonly joins: readonly Join[];
}

function sheetPage(
  context: ReportContext,
  plane: Plane,
  { picture, poster, part, joins }: SheetOptions,
): PageDraft {
  const { text } = context;
  const { page, parts, scale, view } = poster;
  const isAlone = parts.length === 1;
  const of = { sheet: part.index + 1, sheets: parts.length, name: plane.title };
  return {
    kind: 'sheet',
    size: page,
    scale,
    anchor: anchorOfSheet(plane, part.index),
    markup: (place) =>
      tag(
        'section',
        { class: 'paper-page paper-sheet' },
        titleBlock(context, {
          place,
          width: innerOf(page).width,
          title: isAlone ? plane.title : text('report.poster.sheetOf', of),
          heading: isAlone && plane.id === null ? 'h1' : 'h2',
          scale,
          where: isAlone ? null : pageMap(view, parts, new Set([part.index]), true),
          backTo: isAlone ? plane.backTo : plane.anchor,
        }),
        tag(
          'figure',
          { class: 'paper-picture paper-tile' },
          tilePicture(picture, poster, part, {
            joins,
            label: text('report.poster.sheetLabel', of),
            cutWords: (side) => cutWords(context, poster, part, side),
            linksOf: (items) => stepLinks(context, items, { targetOf: plane.targetOf, pageOf: place.pageOf }),
          }),
        ),
      ),
  };
}

const beside = {
  left: { column: -1, row: 0 },
  right: { column: 1, row: 0 },
  top: { column: 0, row: -1 },
  bottom: { column: 0, row: 1 },
} as const;

/** Both sheets say which two a cut joins; the one to the right or below is cut and laid on the other. */
function cutWords({ text }: ReportContext, { parts }: Poster, part: Part, side: Side): string {
  const { column, row } = beside[side];
  const other = parts.find((one) => one.column === part.column + column && one.row === part.row + row);
  const sheet = part.index + 1;
  if (!other) return text('report.poster.cutFree');
  const isCutHere = side === 'left' || side === 'top';
  return isCutHere
    ? text('report.poster.cutHere', { first: other.index + 1, second: sheet })
    : text('report.poster.laidHere', { first: sheet, second: other.index + 1 });
}

/** The whole poster on one of its sheets: where each lies, how large it gets, how they are joined. */
function overviewPage(
  context: ReportContext,
  plane: Plane,
  picture: Picture,
  poster: Poster,
  facts: PosterFacts,
): PageDraft {
  const { text, locale } = context;
  const { page, parts, columns, rows } = poster;
  const distance = distanceOf(page);
  const { width, height } = innerOf(page);
  const signs = legend(context, picture, { width: width / distance, paint: onPaper });
  const cm = (mm: number) => formatNumber(mm / 10, locale, 4);
  const how = linesOf(
    text('report.poster.how', {
      n: parts.length,
      columns,
      rows,
      width: cm(facts.width),
      height: cm(facts.height),
    }),
    { size: HOW.size, weight: 400, width: width - 8, lineHeight: HOW.lineHeight },
  );
  const foot = distance * (FOOT_HEIGHT + (signs ? signs.height + LEGEND_GAP : 0));
  const room = height - foot - how.height - HOW.above - LABEL_ROOM;
  const { view } = poster;
  const scale = Math.min(MOST_SCALE, width / view.width, room / view.height);
  const above = LABEL_ROOM / scale;
  return {
    kind: 'sheet',
    size: page,
    scale,
    anchor: plane.anchor,
    markup: (place: PagePlace): Markup => {
      const cuts = overviewFrames(context, picture, poster, {
        scale,
        place,
        anchorOf: (index) => anchorOfSheet(plane, index),
        wordsFor: (index) => text('report.poster.sheet', { sheet: index + 1 }),
      });
      return tag(
        'section',
        { class: 'paper-page paper-sheet paper-whole' },
        titleBlock(context, {
          place,
          width: width / distance,
          title: plane.title,
          heading: plane.id === null ? 'h1' : 'h2',
          scale,
          backTo: plane.backTo,
        }),
        tag(
          'figure',
          { class: 'paper-picture' },
          pictureMarkup(
            { ...view, y: view.y - above, height: view.height + above },
            { scale, label: text('report.poster.label', { name: plane.title, n: parts.length }) },
            {
              picture: [...picture.items.map((item) => drawnToMarkup(item, onPaper)), ...cuts.lines],
              links: cuts.links,
            },
          ),
        ),
        tag('p', { class: 'paper-how' }, how.children),
        signs?.markup ?? null,
      );
    },
  };
}
