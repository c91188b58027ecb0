/**
 * Four arrows around a step on which the mouse rests: pressed, one more like it on that side, joined; dragged, only a line. A ghost
 * shows what a press would make. Where something is in the way, and below a step that has its pad there, none is shown; nor on the head of a line that arrives.
 */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Box, Point } from '../../../shared/model/index.ts';
import { shortcutOf } from '../../actions/registry.ts';
import { useText, useView } from '../../state/session.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useCanvas } from '../canvasStore.ts';
import { addAlike, alikeOf } from '../edits/alike.ts';
import { placeAfter } from '../edits/add.ts';
import { overlaps, padded } from '../geometry/boxes.ts';
import type { Side } from '../geometry/freePlace.ts';
import { pullFromTool } from '../gestures/connectDrag.ts';
import { pathOf } from '../scene/paths.ts';
import { isFrame, isGround, type Scene, type SceneBox } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

/** The mouse must rest so long before they come, and may be away so long before they go. */
const REST_MS = 450;
const LINGER_MS = 250;
const LEAST_ZOOM = 0.5;
/** Screen pixels: an arrow, and its distance from the step, just beyond the rim from which lines are pulled. */
const SIZE = 22;
const AWAY = 12;

const arrows = { right: ArrowRight, down: ArrowDown, left: ArrowLeft, up: ArrowUp } as const;
/** Beyond the arrow, where the ghost of what it makes is not covered. */
const placementOf = { right: 'top', down: 'right', left: 'top', up: 'right' } as const;
const sides: readonly Side[] = ['right', 'down', 'left', 'up'];

export function HoverArrows({ scene }: { readonly scene: Scene }) {
  const id = useRested(useCanvas((state) => state.hoverId));
  const isBusy = useCanvas(
    (state) =>
      state.gesture !== null ||
      state.menu !== null ||
      state.placing !== null ||
      state.connectFromId !== null ||
      state.isSpacing ||
      state.growth !== null ||
      state.sequence !== null ||
      state.glide !== null ||
      state.contextMenuAt !== null ||
      state.zoom < LEAST_ZOOM,
  );
  // Several that are selected have a pad of their own, which would lie over the arrows.
  const isElsewhere = useView(({ renamingId, selection }) => renamingId !== null || selection.length > 1);
  const item = id === null ? undefined : scene.boxById.get(id);
  if (isBusy || isElsewhere || item?.kind !== 'step' || isFrame(item)) return null;
  return <Arrows key={item.id} item={item} scene={scene} />;
}

/** What the mouse has rested on; for a moment after it has gone as well, so that an arrow can be reached. */
function useRested(hoverId: string | null): string | null {
  const [restedId, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(setRested, hoverId === null ? LINGER_MS : REST_MS, hoverId);
    return () => clearTimeout(timer);
  }, [hoverId]);
  return hoverId === null || hoverId === restedId ? restedId : null;
}

function Arrows({ item, scene }: { readonly item: SceneBox; readonly scene: Scene }) {
  const text = useText();
  const surface = useSurface();
  const zoom = useCanvas((state) => state.zoom);
  const hasPad = useView(({ selection }) => selection.length === 1 && selection[0] === item.id);
  const { store } = surface;
  const hide = () => store.setState({ ghost: null });
  // An arrow that goes takes its ghost along.
  useEffect(() => () => store.setState({ ghost: null }), [store]);
  return sides.map((side) => {
    const middle = besideOf(item.box, side, (AWAY + SIZE / 2) / zoom);
    if ((side === 'down' && hasPad) || isTaken(scene, { id: item.id, middle, reach: (AWAY + SIZE) / zoom }))
      return null;
    const Icon = arrows[side];
    return (
      <Tooltip
        key={side}
        text={text('canvas.arrow.title')}
        shortcut={shortcutOf(`map.alike.${side}`)}
        placement={placementOf[side]}
      >
        <button
          type="button"
          tabIndex={-1}
          data-canvas-tool
          className={`${styles['hoverArrow']} nopan`}
          style={{
            left: middle.x,
            top: middle.y,
            width: SIZE,
            height: SIZE,
            transform: `scale(${1 / zoom}) translate(-50%, -50%)`,
          }}
          aria-label={text(`canvas.action.alike.${side}`)}
          onPointerEnter={() => {
            const what = alikeOf(item);
            const at = placeAfter(scene, item.id, what, side);
            const { width, height } = what;
            if (at) store.setState({ ghost: { what, fromId: item.id, box: { ...at, width, height } } });
          }}
          onPointerLeave={hide}
          onPointerDown={(event) => pullFromTool(surface, event, item.id)}
          onClick={() => {
            hide();
            addAlike(surface, side, item.id);
          }}
        >
          <Icon size={14} aria-hidden />
        </button>
      </Tooltip>
    );
  });
}

function besideOf({ x, y, width, height }: Box, side: Side, away: number): Point {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  switch (side) {
    case 'right':
      return { x: x + width + away, y: middleY };
    case 'left':
      return { x: x - away, y: middleY };
    case 'down':
      return { x: middleX, y: y + height + away };
    case 'up':
      return { x: middleX, y: y - away };
  }
}

/** Another element stands there, whose name would be covered, or the head of a line that arrives. */
function isTaken(
  scene: Scene,
  { id, middle, reach }: { readonly id: string; readonly middle: Point; readonly reach: number },
): boolean {
  const box = padded({ ...middle, width: 0, height: 0 }, reach / 2);
  return (
    scene.boxes.some(
      (other) => !isGround(other.kind) && !isFrame(other) && other.id !== id && overlaps(other.box, box),
    ) ||
    (scene.linesOf.get(id) ?? []).some((line) => {
      const head = line.record.toId === id ? pathOf(scene, line).at(-1) : undefined;
      return head !== undefined && Math.hypot(head.x - middle.x, head.y - middle.y) < reach;
    })
  );
}
