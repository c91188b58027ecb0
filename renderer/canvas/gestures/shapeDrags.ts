/** Drags that change a shape: the size of a box, a segment of a line; and the box that selects. */
import { bendFlow, moveElements, resizeElement } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { between, encloses, overlaps } from '../geometry/boxes.ts';
import { GRID } from '../geometry/guides.ts';
import { boundsOf, pathOf } from '../scene/paths.ts';
import type { SceneBox } from '../scene/scene.ts';
import { edit, select, selectionOf, type Surface } from '../surface.ts';
import type { StartDrag } from './drag.ts';
import { resized, type Knob } from './knobs.ts';

const leastSize = {
  step: { width: 60, height: 36 },
  lane: { width: 160, height: 60 },
  pool: { width: 160, height: 60 },
};
const LEAST = { width: 40, height: 24 };
let pulls = 0;

/** Pulls a corner. What lies below a lane or at its right makes room, and its neighbours keep its length. */
export const resizeDrag: StartDrag<{
  readonly id: string;
  readonly knob: Extract<Knob, { pull: 'resize' }>;
}> = (surface, _from, { id, knob }) => {
  const { session, store } = surface;
  const item = surface.scene().boxById.get(id)!;
  const least = leastSize[item.kind as keyof typeof leastSize] ?? LEAST;
  const boxAt = (point: Point, isFree: boolean) =>
    resized(item.box, knob, isFree ? point : { x: onGrid(point.x), y: onGrid(point.y) }, least);
  return {
    scrolls: true,
    move({ point, altKey }) {
      store.setState({ gesture: { type: 'resize', id, box: boxAt(point, altKey), guides: [] } });
    },
    end({ point, altKey }) {
      store.setState({ gesture: null });
      const gesture = `resize ${++pulls}`;
      const box = boxAt(point, altKey);
      if (item.kind === 'lane') resizeLane(surface, item, { box, gesture });
      else edit(surface, resizeElement, { args: { id, box }, gesture });
      session.document.endGesture();
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

/** Lanes of one pool stand in a row: they share their length, and the ones after it move by what it grew. */
function resizeLane(
  surface: Surface,
  lane: Extract<SceneBox, { kind: 'lane' }>,
  { box, gesture }: { box: Box; gesture: string },
): void {
  const { boxes } = surface.scene();
  const isAcross = lane.record.isHorizontal;
  const grown = isAcross ? box.height - lane.box.height : box.width - lane.box.width;
  const end = isAcross ? lane.box.y + lane.box.height : lane.box.x + lane.box.width;
  const startsLater = ({ box: other }: SceneBox) => (isAcross ? other.y >= end - 1 : other.x >= end - 1);
  const moves = boxes
    .filter((item) => item.id !== lane.id && startsLater(item))
    .map(({ id, box: { x, y } }) => ({ id, x: isAcross ? x : x + grown, y: isAcross ? y + grown : y }));
  // The near edge stays: a row of lanes has no gaps.
  const own = isAcross ? { ...box, y: lane.box.y } : { ...box, x: lane.box.x };
  edit(surface, resizeElement, { args: { id: lane.id, box: own }, gesture });
  if (grown !== 0 && moves.length > 0) edit(surface, moveElements, { args: { moves }, gesture });
  const around = surface.scene().boxById;
  for (const item of boxes) {
    if (item.id === lane.id || !sharesLength(item, lane)) continue;
    const now = around.get(item.id)!.box;
    const next = isAcross ? { ...now, x: own.x, width: own.width } : { ...now, y: own.y, height: own.height };
    edit(surface, resizeElement, { args: { id: item.id, box: next }, gesture });
  }
}

const sharesLength = (item: SceneBox, lane: Extract<SceneBox, { kind: 'lane' }>): boolean =>
  item.kind === 'lane' &&
  item.record.poolId === lane.record.poolId &&
  item.record.parentLaneId === lane.record.parentLaneId;

const onGrid = (value: number): number => Math.round(value / GRID) * GRID;

/** Moves one segment of a line across itself; the ends stay where they are. */
export const bendDrag: StartDrag<{ readonly id: string; readonly index: number }> = (
  surface,
  from,
  { id, index },
) => {
  const { store } = surface;
  const scene = surface.scene();
  const before = pathOf(scene, scene.lineById.get(id)!);
  const pathAt = (point: Point) =>
    bent(before, index, { x: point.x - from.point.x, y: point.y - from.point.y });
  return {
    scrolls: true,
    move({ point }) {
      store.setState({ gesture: { type: 'bend', id, path: pathAt(point) } });
    },
    end({ point }) {
      store.setState({ gesture: null });
      edit(surface, bendFlow, { args: { id, waypoints: pathAt(point) } });
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

/** The path with a segment moved: right-angled ones stay so, with new corners at the ends of the line; a slanting one gets a bend. */
export function bent(path: readonly Point[], index: number, by: Point): Point[] {
  const a = path[index]!;
  const b = path[index + 1]!;
  const isLevel = Math.abs(a.y - b.y) < 0.5;
  const isUpright = Math.abs(a.x - b.x) < 0.5;
  if (!isLevel && !isUpright)
    return [
      ...path.slice(0, index + 1),
      { x: (a.x + b.x) / 2 + by.x, y: (a.y + b.y) / 2 + by.y },
      ...path.slice(index + 1),
    ];
  const shift = isLevel ? { x: 0, y: by.y } : { x: by.x, y: 0 };
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  // A line's end keeps a short piece in its direction, so that it still leaves the shape squarely.
  const stub = Math.min(STUB, length / 3);
  const along = { x: ((b.x - a.x) / length) * stub, y: ((b.y - a.y) / length) * stub };
  const back = { x: -along.x, y: -along.y };
  const head =
    index === 0 ? [a, plus(a, along), plus(a, along, shift)] : [...path.slice(0, index), plus(a, shift)];
  const tail =
    index + 2 === path.length
      ? [plus(b, back, shift), plus(b, back), b]
      : [plus(b, shift), ...path.slice(index + 2)];
  return [...head, ...tail];
}

const STUB = 20;
const plus = (point: Point, ...more: readonly Point[]): Point =>
  more.reduce((sum, each) => ({ x: sum.x + each.x, y: sum.y + each.y }), point);

/** Pulls a box over the ground: what lies wholly in it is selected; Shift adds to what was selected. */
export const marqueeDrag: StartDrag<object> = (surface, from) => {
  const { store } = surface;
  const kept = from.shiftKey ? selectionOf(surface) : [];
  return {
    scrolls: true,
    move({ point }) {
      const box = between(from.point, point);
      store.setState({ gesture: { type: 'marquee', box } });
      select(surface, [...new Set([...kept, ...inBox(surface, box)])]);
    },
    end: () => store.setState({ gesture: null }),
    cancel() {
      store.setState({ gesture: null });
      select(surface, kept);
    },
  };
};

function inBox(surface: Surface, box: Box): string[] {
  const scene = surface.scene();
  const boxes = scene.boxes.filter((item) => encloses(box, item.box)).map((item) => item.id);
  const lines = scene.lines.filter((line) => {
    const path = pathOf(scene, line);
    const bounds = boundsOf(path);
    return (
      bounds !== null &&
      overlaps(bounds, box) &&
      path.every((point) => encloses(box, { ...point, width: 0, height: 0 }))
    );
  });
  return [...boxes, ...lines.map((line) => line.id)];
}
