/** Drags that change a shape: the size of a box, a segment of a line; and the box that selects. */
import { bendFlow, resizeElement } from '../../../shared/commands/index.ts';
import type { Box, Point } from '../../../shared/model/index.ts';
import { between, encloses, overlaps } from '../geometry/boxes.ts';
import { GRID } from '../geometry/guides.ts';
import { sameSize } from '../geometry/sameSize.ts';
import { boundsOf, pathOf } from '../scene/paths.ts';
import { edit, select, selectionOf, type Surface } from '../surface.ts';
import type { PointerAt, StartDrag } from './drag.ts';
import { resized, type Knob } from './knobs.ts';
import { planned } from './planned.ts';

const leastSize = {
  step: { width: 60, height: 36 },
  pool: { width: 160, height: 60 },
};
const LEAST = { width: 40, height: 24 };

/** Pulls a corner: onto the grid unless Alt is held, and to the size of another of its kind unless Ctrl is held. */
export const resizeDrag: StartDrag<{
  readonly id: string;
  readonly knob: Extract<Knob, { pull: 'resize' }>;
}> = (surface, _from, { id, knob }) => {
  const { store } = surface;
  const item = surface.scene().boxById.get(id)!;
  const least = leastSize[item.kind as keyof typeof leastSize] ?? LEAST;
  const others = surface
    .scene()
    .boxes.filter((other) => other.kind === item.kind && other.id !== id)
    .map((other) => other.box);
  const fitted = ({ point, altKey, ctrlKey }: PointerAt) => {
    const wish = resized(item.box, knob, point, least);
    const isGridOn = store.getState().isGridOn && !altKey;
    const free = isGridOn ? resized(item.box, knob, { x: onGrid(point.x), y: onGrid(point.y) }, least) : wish;
    return ctrlKey
      ? { box: free, guides: [] }
      : sameSize({ wish, free, others, zoom: surface.view().zoom, from: item.box });
  };
  return {
    scrolls: true,
    move(at) {
      const { box, guides } = fitted(at);
      store.setState({
        gesture: { type: 'resize', ...planned(surface, resizeElement, { id, box }), guides },
      });
    },
    end(at) {
      store.setState({ gesture: null });
      edit(surface, resizeElement, { args: { id, box: fitted(at).box } });
    },
    cancel: () => store.setState({ gesture: null }),
  };
};

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
  const before = selectionOf(surface);
  return {
    scrolls: true,
    move({ point, shiftKey }) {
      const box = between(from.point, point);
      const kept = from.shiftKey || shiftKey ? before : [];
      store.setState({ gesture: { type: 'marquee', box } });
      select(surface, [...new Set([...kept, ...inBox(surface, box)])]);
    },
    end: () => store.setState({ gesture: null }),
    cancel() {
      store.setState({ gesture: null });
      select(surface, before);
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
