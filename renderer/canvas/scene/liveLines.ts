/** Lines while something is on its way: they run, jump and bear their names as they will once it is let go. */
import { useShallow } from 'zustand/react/shallow';
import { apply, updated } from '../../../shared/changes/index.ts';
import { shiftElements } from '../../../shared/commands/index.ts';
import { finishLines, planeContents, type LineFinishes } from '../../../shared/diagram/index.ts';
import { elementOf, mapContents, type Doc, type Point } from '../../../shared/model/index.ts';
import { useDocument } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { carriedLines } from './carriedLines.ts';
import { isThere, liveBox, liveIds, type Live } from './liveBox.ts';
import { pathsOf, type Paths } from './paths.ts';
import type { Scene } from './scene.ts';

export interface Lines {
  readonly paths: Paths;
  readonly finishes: LineFinishes;
}

/** With more shapes than this on their way, not every line is looked for anew in each frame. */
const MOST = 60;

/** The lines of a scene as they run right now: those of the scene itself while nothing is on its way. */
export function liveLines(doc: Doc, scene: Scene, live: Live): Lines {
  // A line that gave way to a step could not be hit with it.
  if (live.gesture?.type === 'move' && live.gesture.mayInsert && live.gesture.boxes.size === 0) return scene;
  const there = liveDoc(doc, scene, live);
  if (there === doc) return scene;
  const moved = scene.boxes.filter((item) => !isThere(item.box, liveBox(item, live)));
  if (moved.length > MOST) return carriedLines(there, scene, live);
  const { mapId, insideStepId } = scene;
  const paths = pathsOf(there, { mapId, insideStepId }, { doc, paths: scene.paths });
  const contents = planeContents(mapContents(there, mapId), insideStepId);
  return { paths, finishes: finishLines(contents, paths, scene.finishes) };
}

/** The document if everything were let go where it is, and nothing made room for it. */
function liveDoc(doc: Doc, scene: Scene, live: Live): Doc {
  const { gesture } = live;
  if (gesture?.type === 'bend') {
    const flow = doc.flow[gesture.id];
    return flow ? apply(doc, [updated('flow', flow, { waypoints: gesture.path })]) : doc;
  }
  const planned = gesture && 'plan' in gesture ? apply(doc, gesture.plan) : doc;
  // Where all makes room for what is carried, the plan says where everything is.
  if (gesture?.type === 'move' && gesture.boxes.size > 0) return planned;
  const shifts = new Map<string, Point>();
  for (const id of liveIds(live)?.keys() ?? []) {
    const item = scene.boxById.get(id);
    const element = item && elementOf(planned, id);
    if (!element || element.kind === 'flow') continue;
    const box = liveBox(item, live);
    const { x, y } = element.record;
    if (box.x !== x || box.y !== y) shifts.set(id, { x: box.x - x, y: box.y - y });
  }
  return shifts.size === 0 ? planned : apply(planned, shiftElements(planned, shifts));
}

/** The same for a component, in each frame; `isAsked`: false where the way of the lines does not matter right now. */
export function useLiveLines(scene: Scene, isAsked = true): Lines {
  const live = useCanvas(
    useShallow(({ gesture, glide }) => (isAsked ? { gesture, glide } : { gesture: null, glide: null })),
  );
  const isStill = live.glide === null && !movers.has(live.gesture?.type);
  const doc = useDocument((state) => (isStill ? null : state.doc));
  return doc ? currentLines(doc, scene, live) : scene;
}
const movers = new Set<string | undefined>(['move', 'arrange', 'space', 'resize', 'bend']);

let last: (Live & { readonly doc: Doc; readonly scene: Scene; readonly lines: Lines }) | null = null;

/** Worked out once for all that ask in a frame. */
function currentLines(doc: Doc, scene: Scene, { gesture, glide }: Live): Lines {
  if (last?.doc !== doc || last.scene !== scene || last.gesture !== gesture || last.glide !== glide)
    last = { doc, scene, gesture, glide, lines: liveLines(doc, scene, { gesture, glide }) };
  return last.lines;
}
