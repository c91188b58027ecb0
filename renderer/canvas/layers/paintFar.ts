/** Paints a scene from far away: boxes, lines and, while they can be read, names. */
import {
  clipText,
  LANE_HEADER,
  markLooks,
  type HeatLevel,
  type Palette,
  type StepHeat,
} from '../../../shared/diagram/index.ts';
import type { Box, Mark } from '../../../shared/model/index.ts';
import { overlaps } from '../geometry/boxes.ts';
import { boundsOf, type Paths } from '../scene/paths.ts';
import { isFrame, isGround, type Scene, type SceneBox, type SceneLine } from '../scene/scene.ts';

export interface FarPicture {
  readonly scene: Scene;
  /** Where each box is, and each line runs, right now. */
  readonly boxOf: (item: SceneBox) => Box;
  readonly paths: Paths;
  readonly region: Box;
  readonly detail: 'names' | 'blocks';
  readonly zoom: number;
  readonly palette: Palette;
  /** Boxes that are being carried and therefore drawn elsewhere, with their lines. */
  readonly left: { readonly has: (id: string) => boolean } | null;
  /** Whether a line is painted: one whose end is on its way may not be worth looking for. */
  readonly isLineKnown: (line: SceneLine) => boolean;
  readonly lit: ReadonlySet<string> | null;
  /** How strong each step is coloured; empty for none. */
  readonly heat: ReadonlyMap<string, StepHeat>;
  /** The marks to show as dots; null for none. */
  readonly marked: { readonly [id: string]: Mark } | null;
}

const FADED = 0.3;
/** So far out that a step is no wider than a line: lines would be all that is seen. */
const NO_LINES_BELOW = 0.02;
/** A shape smaller than this on screen (px) is a spot: its outline would fill it. */
const SPOT_PX = 3;
/** Names are written this high on screen (px), whatever the zoom. */
const NAME_PX = 8.5;

export function paintFar(context: CanvasRenderingContext2D, picture: FarPicture): void {
  const { scene, region, left, boxOf } = picture;
  const near = scene.boxes.filter((item) => overlaps(boxOf(item), region) && !left?.has(item.id));
  paintBoxes(context, near.filter(isBelow), picture);
  if (picture.zoom > NO_LINES_BELOW) paintLines(context, picture);
  paintBoxes(
    context,
    near.filter((item) => !isBelow(item)),
    picture,
  );
  if (picture.marked) paintMarks(context, picture, picture.marked);
  context.globalAlpha = 1;
}

const isBelow = (item: SceneBox): boolean => isGround(item.kind) || isFrame(item);

/** In map units. */
export const farLineWidth = (zoom: number): number => Math.max(1.5, 0.8 / zoom);

function paintLines(
  context: CanvasRenderingContext2D,
  { scene, region, paths, isLineKnown, palette, zoom, lit, left }: FarPicture,
): void {
  context.strokeStyle = palette.line;
  context.lineWidth = farLineWidth(zoom);
  context.lineJoin = 'round';
  // One path for all lines of the same look: a stroke a line would cost most of the time.
  for (const isFaded of [true, false]) {
    context.globalAlpha = isFaded ? FADED : 1;
    context.beginPath();
    for (const line of scene.lines) {
      const path = paths.get(line.id);
      const bounds = path && boundsOf(path);
      const { fromId, toId } = line.record;
      if (!bounds || !overlaps(bounds, region) || left?.has(fromId) || left?.has(toId)) continue;
      if (!isLineKnown(line)) continue;
      const isLit = lit === null || lit.has(line.id) || (lit.has(fromId) && lit.has(toId));
      if (isLit === isFaded) continue;
      for (const [index, point] of path.entries())
        if (index === 0) context.moveTo(point.x, point.y);
        else context.lineTo(point.x, point.y);
    }
    context.stroke();
  }
}

interface Look {
  readonly fill: string | null;
  readonly stroke: string;
  readonly alpha: number;
  readonly isSpot: boolean;
}

/** All boxes of one look are one path: a fill and a stroke for each would cost most of the time. */
function paintBoxes(
  context: CanvasRenderingContext2D,
  items: readonly SceneBox[],
  picture: FarPicture,
): void {
  const { detail, zoom } = picture;
  const byLook = new Map<string, { readonly look: Look; readonly alike: SceneBox[] }>();
  for (const item of items) {
    const look = lookOf(item, picture);
    const key = `${look.fill} ${look.stroke} ${look.alpha} ${look.isSpot}`;
    const entry = byLook.get(key);
    if (entry) entry.alike.push(item);
    else byLook.set(key, { look, alike: [item] });
  }
  context.lineWidth = Math.max(1.5, (detail === 'blocks' ? 0.6 : 0.9) / zoom);
  for (const { look, alike } of byLook.values()) {
    context.globalAlpha = look.alpha;
    context.beginPath();
    for (const item of alike) outline(context, item, { box: picture.boxOf(item), isSpot: look.isSpot });
    if (look.fill !== null) {
      context.fillStyle = look.fill;
      context.fill();
    }
    context.strokeStyle = look.stroke;
    if (!look.isSpot) context.stroke();
    if (detail === 'names') for (const item of alike) paintName(context, item, picture);
  }
}

function lookOf(item: SceneBox, { boxOf, palette, lit, zoom, heat }: FarPicture): Look {
  const [fill, stroke] = coloursOf(item, palette, heat.get(item.id)?.level);
  const { width, height } = boxOf(item);
  const isSpot = Math.max(width, height) * zoom < SPOT_PX;
  return {
    fill: isSpot ? stroke : fill,
    stroke,
    alpha: lit === null || lit.has(item.id) ? 1 : FADED,
    isSpot,
  };
}

function outline(
  context: CanvasRenderingContext2D,
  item: SceneBox,
  { box: { x, y, width, height }, isSpot }: { readonly box: Box; readonly isSpot: boolean },
): void {
  if (isSpot) context.rect(x, y, width, height);
  else if (item.kind === 'event') {
    context.moveTo(x + width, y + height / 2);
    context.arc(x + width / 2, y + height / 2, width / 2, 0, Math.PI * 2);
  } else if (item.kind === 'gateway') {
    context.moveTo(x + width / 2, y);
    context.lineTo(x + width, y + height / 2);
    context.lineTo(x + width / 2, y + height);
    context.lineTo(x, y + height / 2);
    context.closePath();
  } else if (item.kind === 'step') context.roundRect(x, y, width, height, 8);
  else context.rect(x, y, width, height);
}

function coloursOf(item: SceneBox, palette: Palette, heat?: HeatLevel): readonly [string | null, string] {
  switch (item.kind) {
    case 'pool':
    case 'lane':
      return [palette.laneFill, palette.laneLine];
    case 'group':
      return [null, palette.groupLine];
    case 'note':
      return [null, palette.noteLine];
    case 'dataNode':
      return [palette.stepFill, palette.inkFaint];
    case 'event':
      return [palette.eventFill, palette.line];
    case 'gateway':
      return [palette.gatewayFill, palette.line];
    case 'step':
      return [heat === undefined ? palette.stepFill : palette[`heat${heat}`], palette.stepLine];
  }
}

const clipped = new Map<string, string>();

function paintName(
  context: CanvasRenderingContext2D,
  item: SceneBox,
  { boxOf, palette, zoom }: FarPicture,
): void {
  if (item.kind === 'note' || item.kind === 'event' || item.kind === 'dataNode' || item.kind === 'group')
    return;
  // A closed pool's name stands at the window's edge (stickyHeaders).
  if (item.kind === 'pool' && item.record.isBlackBox) return;
  const box = boxOf(item);
  const { record } = item;
  const name = record.name.trim().replace(/\s+/g, ' ');
  if (name === '') return;
  const isBanner = item.kind === 'lane' || item.kind === 'pool';
  const size = Math.round(NAME_PX / zoom);
  const isUpright = isBanner && 'isHorizontal' in record && record.isHorizontal;
  const room = (isUpright ? box.height : item.kind === 'gateway' ? 150 : box.width) - 8;
  const key = `${size} ${room} ${name}`;
  let shown = clipped.get(key);
  if (shown === undefined) {
    shown = clipText(name, { size, weight: 500, maxWidth: room });
    if (clipped.size > 20_000) clipped.clear();
    clipped.set(key, shown);
  }
  context.font = `500 ${size}px "Inter Variable", sans-serif`;
  context.fillStyle = palette.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.save();
  if (isUpright) {
    context.translate(box.x + size / 2 + 4, box.y + box.height / 2);
    context.rotate(-Math.PI / 2);
  } else if (isBanner) context.translate(box.x + box.width / 2, box.y + size / 2 + 4);
  else if (item.kind === 'gateway') context.translate(box.x + box.width / 2, box.y - size / 2 - 2);
  else context.translate(box.x + box.width / 2, box.y + box.height / 2);
  context.fillText(shown, 0, 0);
  context.restore();
}

/** A dot a kind of mark, in its colour, at the corner where the pins are; for lanes and pools inside, beside the header. */
function paintMarks(
  context: CanvasRenderingContext2D,
  { scene, boxOf, palette, zoom, lit, left }: FarPicture,
  marks: { readonly [id: string]: Mark },
): void {
  const radius = 3.5 / zoom;
  const drawn = new Map<string, number>();
  for (const mark of Object.values(marks)) {
    const item = scene.boxById.get(mark.targetId);
    if (!item || mark.isSettled || left?.has(item.id)) continue;
    const before = drawn.get(item.id) ?? 0;
    if (before > 2) continue;
    drawn.set(item.id, before + 1);
    const { paint } = markLooks[mark.type];
    context.globalAlpha = lit === null || lit.has(item.id) ? 1 : FADED;
    context.fillStyle = paint === 'none' ? palette.ink : palette[paint];
    context.beginPath();
    const { x, y, width } = boxOf(item);
    const along = before * radius * 2.2;
    const hasHeader = item.kind === 'lane' || item.kind === 'pool';
    if (hasHeader) context.arc(x + LANE_HEADER + radius * 2 + along, y + radius * 2, radius, 0, Math.PI * 2);
    else context.arc(x + width - along, y, radius, 0, Math.PI * 2);
    context.fill();
  }
}
