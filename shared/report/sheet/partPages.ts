import { type Markup, measureText, tag } from '../../diagram/index.ts';
import type { PageDraft, PagePlace } from '../pageDraft.ts';
import { innerOf } from '../paper.ts';
import type { ReportContext } from '../reportContext.ts';
import { titleBlock } from '../titleBlock.ts';
import { partRoom } from './arrangement.ts';
import { joinsOf } from './joins.ts';
import { pageMap } from './pageMap.ts';
import { partPicture } from './partPicture.ts';
import { type Picture, stepLinks } from './picture.ts';
import type { Plane } from './sheetPages.ts';
import type { Part, Spread } from './spread.ts';

/** The page that a part stands on. */
export function anchorOfPart(plane: Pick<Plane, 'anchor'>, { arrangement }: Spread, index: number): string {
  return `${plane.anchor}-part${Math.floor(index / arrangement.perPage) + 1}`;
}

/** The parts of a map in readable size, as many on each page as fit, with where they go on. */
export function partPages(
  context: ReportContext,
  plane: Plane,
  picture: Picture,
  spread: Spread,
): PageDraft[] {
  const { arrangement, parts } = spread;
  const { page, perPage, scale, rows } = arrangement;
  const joins = joinsOf(parts, picture.routes);
  const count = Math.ceil(parts.length / perPage);
  const { width: room } = partRoom({ page, ...innerOf(page) }, arrangement);
  return Array.from({ length: count }, (_, index): PageDraft => {
    const here = parts.slice(index * perPage, (index + 1) * perPage);
    return {
      kind: 'sheet',
      size: page,
      scale,
      anchor: anchorOfPart(plane, spread, here[0]!.index),
      markup: (place) =>
        tag(
          'section',
          { class: 'paper-page paper-sheet' },
          titleBlock(context, {
            place,
            width: innerOf(page).width,
            title: plane.title,
            heading: 'p',
            scale,
            where:
              parts.length > 1 ? pageMap(picture.view, parts, new Set(here.map((part) => part.index))) : null,
            backTo: plane.anchor,
          }),
          tag(
            'div',
            { class: rows === 1 ? 'paper-parts' : 'paper-parts paper-parts-beside' },
            here.map((part) => {
              const label = context.text('report.partLabel', {
                part: part.index + 1,
                parts: parts.length,
                name: plane.title,
              });
              return tag(
                'figure',
                { class: 'paper-part' },
                caption(context, { plane, spread, part, place, room }),
                partPicture(picture, spread, part, {
                  joins,
                  label,
                  linksOf: (items) =>
                    stepLinks(context, items, { targetOf: plane.targetOf, pageOf: place.pageOf }),
                }),
              );
            }),
          ),
        ),
    };
  });
}

interface CaptionOptions {
  readonly plane: Plane;
  readonly spread: Spread;
  readonly part: Part;
  readonly place: PagePlace;
  /** For the line, px. */
  readonly room: number;
}

/** "Part 2 of 3", and the pages that hold what is beside it, in fewer words where there is little room. A map in one piece needs none. */
function caption(context: ReportContext, { plane, spread, part, place, room }: CaptionOptions): Markup {
  const { parts } = spread;
  const { text } = context;
  const beside = sides.flatMap(({ key, column, row }) => {
    const other = parts.find((one) => one.column === part.column + column && one.row === part.row + row);
    if (!other) return [];
    const anchor = anchorOfPart(plane, spread, other.index);
    const page = place.pageOf(anchor);
    if (page === null) return [];
    return [
      page === place.page
        ? { anchor, words: text(`report.part.${key}Here`), short: text(`report.part.${key}Here`) }
        : {
            anchor,
            words: text(`report.part.${key}`, { page }),
            short: text(`report.part.${key}Short`, { page }),
          },
    ];
  });
  const count = { part: part.index + 1, parts: parts.length };
  const title = parts.length === 1 ? text('report.part.whole') : text('report.part', count);
  const lines = [
    { title, beside: beside.map(({ words }) => words) },
    { title, beside: beside.map(({ short }) => short) },
    { title: text('report.part.short', count), beside: beside.map(({ short }) => short) },
  ];
  const widthOf = (line: (typeof lines)[number]) =>
    measureText(line.title, TITLE) + GAP + measureText(line.beside.join(SEPARATOR), BESIDE);
  const line = lines.find((one) => widthOf(one) <= room) ?? lines.at(-1)!;
  return tag(
    'figcaption',
    { class: 'paper-caption' },
    tag(plane.id === null ? 'h2' : 'h3', {}, line.title),
    tag(
      'p',
      {},
      line.beside
        .map((words, index) => tag('a', { href: `#${beside[index]!.anchor}` }, words))
        .flatMap((link, index) => (index === 0 ? [link] : [SEPARATOR, link])),
    ),
  );
}

const SEPARATOR = '  ·  ';
const GAP = 12;
const TITLE = { size: 12, weight: 600 } as const;
const BESIDE = { size: 11, weight: 400 } as const;

const sides = [
  { key: 'left', column: -1, row: 0 },
  { key: 'above', column: 0, row: -1 },
  { key: 'right', column: 1, row: 0 },
  { key: 'below', column: 0, row: 1 },
] as const;
