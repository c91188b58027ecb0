import { drawnToMarkup, type Markup, tag } from '../../diagram/index.ts';
import type { PageDraft, PagePlace } from '../pageDraft.ts';
import {
  distanceOf,
  fitSheet,
  innerOf,
  type PageSize,
  pagesOf,
  PX_PER_MM,
  type SheetFit,
  wantsParts,
} from '../paper.ts';
import type { ReportContext } from '../reportContext.ts';
import { FOOT_HEIGHT, titleBlock } from '../titleBlock.ts';
import { READABLE } from './arrangement.ts';
import { legend } from './legend.ts';
import { anchorOfPart, partPages } from './partPages.ts';
import { LABEL_ROOM, overviewFrames } from './overview.ts';
import { onPaper, type Picture, pictureMarkup, pictureOf, stepLinks } from './picture.ts';
import { spread, type Spread } from './spread.ts';

export interface Plane {
  /** Null: the map itself; else the subprocess whose inside it is. */
  readonly id: string | null;
  /** "Map" or "Map › Subprocess". */
  readonly title: string;
  readonly anchor: string;
  /** The page that a step leads to: that of its inside, or that of the map it calls. */
  readonly targetOf: (stepId: string) => string | null;
  /** Where one comes back to from the inside of a subprocess. */
  readonly backTo: string | null;
}

const LEGEND_GAP = 10;

/** The whole map on one page and, where that is too small to read, its parts in readable size on pages of their own. */
export function sheetPages(context: ReportContext, plane: Plane): PageDraft[] {
  const { picture, page, scale, parts, signsOn } = sheetLayout(context, plane.id);
  const details = parts ? partPages(context, plane, picture, parts) : [];
  const whole: PageDraft = {
    kind: 'sheet',
    size: page,
    scale,
    anchor: plane.anchor,
    markup: (place) =>
      tag(
        'section',
        { class: 'paper-page paper-sheet paper-whole' },
        titleBlock(context, {
          place,
          width: innerOf(page).width / distanceOf(page),
          title: plane.title,
          heading: plane.id === null ? 'h1' : 'h2',
          scale,
          larger: largerPages(details, place),
          backTo: plane.backTo,
        }),
        tag(
          'figure',
          { class: 'paper-picture' },
          wholePicture(context, plane, picture, { scale, parts, place }),
        ),
        signsOn(page)?.markup ?? null,
      ),
  };
  return [whole, ...details];
}

interface SheetLayout extends SheetFit {
  readonly picture: Picture;
  /** In readable size, where one page makes it too small. */
  readonly parts: Spread | null;
  /** What stands below the map, mm of its page. */
  readonly footMm: number;
  readonly signsOn: (page: PageSize) => ReturnType<typeof legend>;
}

/** How a map (`planeId` null) or the inside of a subprocess lies on its page, and on further ones. */
export function sheetLayout(context: ReportContext, planeId: string | null): SheetLayout {
  const picture = pictureOf(context, planeId);
  const signsOn = (page: PageSize) =>
    legend(context, picture, { width: innerOf(page).width / distanceOf(page), paint: onPaper });
  const footOn = (page: PageSize) => {
    const height = signsOn(page)?.height ?? 0;
    return (distanceOf(page) * (FOOT_HEIGHT + (height === 0 ? 0 : height + LEGEND_GAP))) / PX_PER_MM;
  };
  const { choices } = context;
  const guess = fitSheet(picture.view, choices, FOOT_HEIGHT / PX_PER_MM);
  const alone = fitSheet(picture.view, choices, footOn(guess.page));
  const parts = alone.scale < READABLE && wantsParts(choices) ? partsOf(context, picture) : null;
  const footMm = footOn(guess.page) + (parts ? LABEL_ROOM / PX_PER_MM : 0);
  const fit = parts ? fitSheet(picture.view, choices, footMm) : alone;
  return { ...fit, picture, parts, footMm, signsOn };
}

function wholePicture(
  context: ReportContext,
  plane: Plane,
  picture: Picture,
  {
    scale,
    parts,
    place,
  }: { readonly scale: number; readonly parts: Spread | null; readonly place: PagePlace },
): Markup {
  const { text, choices } = context;
  if (picture.items.length === 0) return tag('p', { class: 'paper-empty' }, text('report.emptyMap'));
  const steps = text('report.stepCount', { n: picture.contents.steps.length });
  const hasList = choices.withSteps !== false;
  const label = text(hasList ? 'report.mapLabel' : 'report.mapLabelAlone', { name: plane.title, steps });
  const { view } = picture;
  const above = parts ? LABEL_ROOM / scale : 0;
  const cuts = parts
    ? overviewFrames(context, picture, parts, {
        scale,
        place,
        anchorOf: (part) => anchorOfPart(plane, parts, part),
      })
    : { lines: [], links: [] };
  return pictureMarkup(
    { ...view, y: view.y - above, height: view.height + above },
    { scale, label },
    {
      picture: [...picture.items.map((item) => drawnToMarkup(item, onPaper)), ...cuts.lines],
      links: [
        ...stepLinks(context, picture.items, { targetOf: plane.targetOf, pageOf: place.pageOf }),
        ...cuts.links,
      ],
    },
  );
}

function largerPages(details: readonly PageDraft[], { pageOf }: PagePlace) {
  const [first, last] = [details[0], details.at(-1)];
  if (!first || !last) return null;
  return { first: pageOf(first.anchor) ?? 0, last: pageOf(last.anchor) ?? 0, anchor: first.anchor };
}

function partsOf(context: ReportContext, picture: Picture): Spread | null {
  const { choices, doc } = context;
  const pages = pagesOf(choices);
  if (pages === null || picture.items.length === 0) return null;
  const rooms = pages.map((page) => {
    const { width, height } = innerOf(page);
    return { page, width, height: height - FOOT_HEIGHT };
  });
  return spread(doc, picture, rooms);
}
