import type { ElementDifference } from '../../changes/index.ts';
import {
  type Drawn,
  drawMap,
  drawnToMarkup,
  grow,
  overlaps,
  paperPalette,
  routeMap,
  type Routes,
  short,
  tag,
  union,
} from '../../diagram/index.ts';
import type { Box, Doc } from '../../model/index.ts';
import type { Block, Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { READABLE } from '../sheet/arrangement.ts';
import { onPaper } from '../sheet/picture.ts';
import { type ComparedPlane, isInState } from './comparedPlanes.ts';
import { differenceSigns } from './differenceSigns.ts';

export interface ComparedState {
  readonly doc: Doc;
  readonly name: string;
  /** The differences that this state has nothing of. */
  readonly without: 'here' | 'there';
}

const MARGIN = 24;
/** Two pictures and their headings stand on one page. */
const MOST_HEIGHT = 330;
/** In printed px. */
const SIGN_RADIUS = 6;
/** What is shown beside and above an element that differs, px of the map: its neighbours are seen. */
const AROUND = { x: 140, y: 60 };
/** A part is shown by itself where it comes out so many times as large as in the whole. */
const WORTH = 1.4;

/** Both states of a drawing below each other; where the whole is too small to be read, also each part that differs, enlarged. */
export function comparedPictures(
  context: ReportContext,
  plane: ComparedPlane,
  states: readonly ComparedState[],
  width: number,
): Flowable[] {
  const { text } = context;
  const seen = states.map(({ doc, name, without }) => {
    if (!isInState(doc, plane)) return { name, drawing: null, found: [] };
    // Of what one state does not have, all is new or gone: one sentence says so.
    const isInBoth = states.every((state) => isInState(state.doc, plane));
    const found = isInBoth ? plane.differences.filter(({ fate }) => fate !== without) : [];
    return { name, drawing: drawingOf(doc, plane), found };
  });
  const whole = grow(union(seen.flatMap(({ drawing }) => drawing?.bounds ?? [])) ?? NOTHING, MARGIN);
  const parts = partsThatDiffer(seen, { width, whole });
  const label = (name: string) => `${plane.title}, ${name}`;
  return [
    ...seen.flatMap(({ name, drawing, found }) => [
      heading(context, name),
      drawing
        ? picture(drawing, found, { view: grow(drawing.bounds, MARGIN), width, label: label(name) })
        : lead(text(plane.planeId === null ? 'compare.noMap' : 'compare.noInside'), width),
    ]),
    ...parts.flatMap((view, index) => [
      heading(context, text('compare.enlarged', { n: index + 1, of: parts.length })),
      ...seen.flatMap(({ name, drawing, found }, at) =>
        drawing
          ? [
              lead(name, width),
              {
                ...picture(drawing, found, {
                  view,
                  width,
                  label: `${label(name)} (${index + 1})`,
                  isPart: true,
                }),
                // Both states are seen on one page.
                keepsWithNext: at === 0,
              },
            ]
          : [],
      ),
    ]),
  ];
}

const NOTHING: Box = { x: 0, y: 0, width: 1, height: 1 };

interface Drawing {
  readonly items: readonly Drawn[];
  readonly bounds: Box;
  readonly routes: Routes;
}

function drawingOf(doc: Doc, { mapId, planeId }: ComparedPlane): Drawing {
  const routes = routeMap(doc, mapId, planeId);
  return { ...drawMap(doc, mapId, { planeId, routes }), routes };
}

interface Seen {
  readonly drawing: Drawing | null;
  readonly found: readonly ElementDifference[];
}

/** Where something differs in one of the states: what lies close together is one part. */
function partsThatDiffer(
  seen: readonly Seen[],
  { width, whole }: { readonly width: number; readonly whole: Box },
): Box[] {
  const wholeScale = scaleOf(whole, width);
  if (wholeScale >= READABLE) return [];
  const boxes = seen.flatMap(({ drawing, found }) => {
    const ids = new Set(found.map(({ id }) => id));
    return (drawing?.items ?? []).filter(({ id }) => ids.has(id)).map(({ bounds }) => around(bounds));
  });
  return joined(boxes, width).filter((box) => scaleOf(box, width) >= wholeScale * WORTH);
}

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - AROUND.x,
  y: y - AROUND.y,
  width: width + 2 * AROUND.x,
  height: height + 2 * AROUND.y,
});

/** Boxes that share room, or can be read as one picture, become one around both, until none do. */
function joined(boxes: readonly Box[], width: number): Box[] {
  const apart: Box[] = [];
  for (const box of boxes) {
    let all = box;
    const isNear = (one: Box) => overlaps(one, all) || scaleOf(union([one, all])!, width) >= READABLE;
    for (let at = apart.findIndex(isNear); at >= 0; at = apart.findIndex(isNear))
      all = union([all, ...apart.splice(at, 1)])!;
    apart.push(all);
  }
  return apart.toSorted((a, b) => a.x - b.x || a.y - b.y);
}

const scaleOf = (view: Box, width: number): number =>
  Math.min(1, width / view.width, MOST_HEIGHT / view.height);

interface PictureLook {
  readonly view: Box;
  readonly width: number;
  readonly label: string;
  /** A frame says that the map goes on. */
  readonly isPart?: boolean;
}

/** What lies in a view, as wide as the page; a frame and a sign on what differs. */
function picture(
  { items, routes }: Drawing,
  found: readonly ElementDifference[],
  { view, width, label, isPart = false }: PictureLook,
): Block {
  const scale = scaleOf(view, width);
  const height = Math.ceil(view.height * scale);
  const shown = items.filter(({ bounds }) => overlaps(bounds, view));
  const signs = differenceSigns({ items: shown, routes }, found, {
    unit: 1 / scale,
    radius: SIGN_RADIUS,
    stroke: paperPalette.ink,
    ground: paperPalette.paper,
  });
  return {
    height: height + 10,
    markup: tag(
      'svg',
      {
        width: Math.floor(view.width * scale),
        height,
        viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
        role: 'img',
        'aria-label': label,
      },
      shown.map((item) => drawnToMarkup(item, onPaper)),
      signs,
      isPart
        ? tag('rect', {
            ...view,
            fill: 'none',
            stroke: paperPalette.laneLine,
            'stroke-width': short(2 / scale),
          })
        : null,
    ),
  };
}
