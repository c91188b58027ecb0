/** Where the canvas looks: fit, zoom, bring into view. */
import type { Box } from '../../../shared/model/index.ts';
import { around, centreOf, encloses } from '../geometry/boxes.ts';
import { zoomedAt } from '../geometry/pinch.ts';
import { boundsOf, pathOf } from '../scene/paths.ts';
import { boxesOf, selectionOf, sizeOf, type Surface } from '../surface.ts';

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;
/** Fitting never enlarges a small map beyond this. */
const FIT_ZOOM = 1;
/** Free space in px kept at the left for the palette, and around. */
const MARGIN = { left: 72, right: 32, top: 40, bottom: 48 };
/** What was just drawn has its pad below it, and room for what comes next. */
const ROOM = { ...MARGIN, right: 128, bottom: 64 };
/** The pad under one element, px: it may be wider than the element, and the palette would cover it. */
const PAD_WIDTH = 184;
/** What the overview and the zoom cover in the lower right, px from there. */
const CORNER = { width: 196, height: 156 };

/** Everything of the map in the window. */
export function fit(surface: Surface, isQuick = false): void {
  const box = around(surface.scene().boxes.map((item) => item.box));
  if (box) lookAt(surface, box, isQuick);
  else surface.setView({ x: MARGIN.left, y: MARGIN.top, zoom: 1 }, isQuick);
}

/** Below this zoom names are hard to read: a map that would be smaller opens at its beginning instead. */
const READABLE_ZOOM = 0.8;
/** The beginning is enlarged up to this, until the window ends between two shapes and cuts none. */
const MOST_FIRST_ZOOM = 1;
const PRESENTED_ZOOM = 1.2;
/** Below this names are hard to make out. */
const LEGIBLE_ZOOM = 0.6;

/** What is seen of a map that was never looked at before: all of it where it can be read, else its upper left, readable, with no shape cut in two. */
export function lookFirst(surface: Surface): void {
  const { boxes } = surface.scene();
  const box = around(boxes.map((item) => item.box));
  const { width, height } = sizeOf(surface);
  const free = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const isReadable = !box || Math.min(free.width / box.width, free.height / box.height) >= READABLE_ZOOM;
  if (isReadable) {
    fit(surface, true);
    return;
  }
  const shapes = boxes.filter(({ kind }) => kind !== 'lane' && kind !== 'pool' && kind !== 'group');
  const isCutting = (zoom: number): boolean => {
    const right = box.x + (width - MARGIN.left) / zoom;
    return shapes.some((shape) => shape.box.x < right && right < shape.box.x + shape.box.width);
  };
  let zoom = READABLE_ZOOM;
  while (zoom < MOST_FIRST_ZOOM && isCutting(zoom)) zoom += 0.01;
  if (zoom >= MOST_FIRST_ZOOM) zoom = READABLE_ZOOM;
  const slack = Math.max(0, free.height - box.height * zoom) / 2;
  surface.setView({ x: MARGIN.left - box.x * zoom, y: MARGIN.top + slack - box.y * zoom, zoom }, true);
}

export function fitSelection(surface: Surface): void {
  const scene = surface.scene();
  const ids = selectionOf(surface);
  const lines = ids.flatMap((id) => {
    const line = scene.lineById.get(id);
    return (line && boundsOf(pathOf(scene, line))) ?? [];
  });
  const box = around([...boxesOf(surface, ids), ...lines]);
  if (box) lookAt(surface, box);
}

function lookAt(surface: Surface, box: Box, isQuick = false): void {
  const { width, height } = sizeOf(surface);
  const free = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  if (free.width <= 0 || free.height <= 0) return;
  const zoom = clampZoom(
    Math.min(FIT_ZOOM, free.width / Math.max(1, box.width), free.height / Math.max(1, box.height)),
  );
  const x = MARGIN.left + (free.width - box.width * zoom) / 2 - box.x * zoom;
  const y = MARGIN.top + (free.height - box.height * zoom) / 2 - box.y * zoom;
  surface.setView({ x, y, zoom }, isQuick);
}

/** While reading: an element a little above the middle, at 120 % in front of people, else as near as it was but readable. */
export function lookClosely(surface: Surface, id: string, { isLarge }: { readonly isLarge: boolean }): void {
  const [box] = boxesOf(surface, [id]);
  if (!box) return;
  const { width, height } = sizeOf(surface);
  const middle = centreOf(box);
  const zoom = isLarge ? PRESENTED_ZOOM : Math.max(READABLE_ZOOM, surface.aim().zoom);
  surface.setView({ x: width / 2 - middle.x * zoom, y: height * 0.36 - middle.y * zoom, zoom });
}

/** Back to the zoom before that, the element where it stands in the window. */
export function lookFromAfar(surface: Surface, id: string, zoom: number): void {
  const [box] = boxesOf(surface, [id]);
  if (!box) return;
  const view = surface.aim();
  const middle = centreOf(box);
  const at = { x: middle.x * view.zoom + view.x, y: middle.y * view.zoom + view.y };
  surface.setView(zoomedAt(view, at, zoom));
}

/** Zooms round the middle of the window. */
export function zoomTo(surface: Surface, wish: number): void {
  const { width, height } = sizeOf(surface);
  surface.setView(zoomedAt(surface.aim(), { x: width / 2, y: height / 2 }, clampZoom(wish)));
}

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

export interface Bringing {
  readonly isQuick?: boolean;
  /** Nearer, where they could not be read. */
  readonly isReadable?: boolean;
  /** With room beside it for what comes next. */
  readonly isGrowing?: boolean;
  /** What is right of this x of the window, in px, is covered. */
  readonly freeUntil?: number;
}

/** Moves the view as little as needed to show these elements; nothing when they are seen already. The zoom is kept where it can be. */
export function bringIntoView(
  surface: Surface,
  ids: readonly string[],
  { isQuick = false, isReadable = false, isGrowing = false, freeUntil = Infinity }: Bringing = {},
): void {
  const scene = surface.scene();
  const lines = ids.flatMap((id) => {
    const line = scene.lineById.get(id);
    return (line && around(pathOf(scene, line).map((point) => ({ ...point, width: 0, height: 0 })))) ?? [];
  });
  const bounds = around([...boxesOf(surface, ids), ...lines]);
  if (!bounds) return;
  const view = surface.aim();
  const box = ids.length === 1 ? asWideAs(bounds, PAD_WIDTH / view.zoom) : bounds;
  const size = sizeOf(surface);
  const covered = Math.max(0, surface.corner().x + size.width - freeUntil);
  const kept = isGrowing ? ROOM : MARGIN;
  const free = {
    left: kept.left,
    top: kept.top,
    width: Math.max(1, size.width - covered - kept.left - kept.right),
    height: Math.max(1, size.height - kept.top - kept.bottom),
  };
  const zoom = isReadable && view.zoom < LEGIBLE_ZOOM ? READABLE_ZOOM : view.zoom;
  const seen: Box = {
    x: (free.left - view.x) / zoom,
    y: (free.top - view.y) / zoom,
    width: free.width / zoom,
    height: free.height / zoom,
  };
  const corner = {
    x: (size.width - covered - CORNER.width - view.x) / zoom,
    y: (size.height - CORNER.height - view.y) / zoom,
  };
  const isCovered = ({ x, y, width, height }: Box) => x + width > corner.x && y + height > corner.y;
  if (zoom === view.zoom && encloses(seen, box) && !isCovered(box)) return;
  if (zoom !== view.zoom) {
    const middle = centreOf(box);
    surface.setView(
      {
        zoom,
        x: free.left + free.width / 2 - middle.x * zoom,
        y: free.top + free.height / 2 - middle.y * zoom,
      },
      isQuick,
    );
    return;
  }
  const dx = shift(seen.x, seen.width, box.x, box.width);
  const dy = shift(seen.y, seen.height, box.y, box.height);
  const isLarger = box.width > seen.width || box.height > seen.height;
  const isInCorner = !isLarger && isCovered({ ...box, x: box.x + dx, y: box.y + dy });
  const lift = isInCorner ? corner.y - (box.y + dy + box.height) : 0;
  if (dx === 0 && dy === 0 && lift === 0) return;
  surface.setView({ ...view, x: view.x + dx * zoom, y: view.y + (dy + lift) * zoom }, isQuick);
}

/** A box widened round its middle to at least this. */
const asWideAs = (box: Box, width: number): Box =>
  box.width >= width ? box : { ...box, x: box.x - (width - box.width) / 2, width };

/** How far to look on along one axis. Of what is larger than the window some of it is enough, else its middle is shown. */
function shift(seenFrom: number, seenSize: number, from: number, size: number): number {
  if (size > seenSize) {
    const isSeen = Math.min(seenFrom + seenSize, from + size) - Math.max(seenFrom, from) > seenSize / 2;
    return isSeen ? 0 : seenFrom + seenSize / 2 - from - size / 2;
  }
  if (from < seenFrom) return seenFrom - from;
  const over = from + size - (seenFrom + seenSize);
  return over > 0 ? -over : 0;
}
