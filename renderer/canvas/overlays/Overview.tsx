/**
 * The whole map small, with its marks, and the part that is seen: a click or drag goes there. Shown when there is more than fits; it steps
 * aside from the one shape that is selected and its pad, not from a lane or pool, and from the pad of several.
 */
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { useStore as useFlowStore } from '@xyflow/react';
import { useShallow } from 'zustand/react/shallow';
import type { Box } from '../../../shared/model/index.ts';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { around, encloses, padded } from '../geometry/boxes.ts';
import { paintFar } from '../layers/paintFar.ts';
import { usePalette } from '../layers/usePalette.ts';
import { visibleBox } from '../scene/region.ts';
import { isGround } from '../scene/scene.ts';
import { useScene } from '../scene/useScene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

const WIDTH = 180;
const HEIGHT = 110;
/** From the window's right and lower edge (as in the style sheet), px. */
const AT = { right: 12, bottom: 56 };
/** What stands around a selected element: the ring, and below it the pad, which may be wider than the element. */
const PAD = { ring: 6, half: 95, height: 52 };
/** That of several selected elements. */
const MANY_PAD = { half: 250, height: 56 };
/** The small picture is never older than this. */
const LATEST_MS = 500;
/** The minimap shows marks; more colours would say nothing at its size. */
const NO_HEAT = new Map<string, never>();

export function Overview() {
  const text = useText();
  const surface = useSurface();
  const scene = useScene();
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useDocument(({ doc }) => doc.mark);
  const lit = useView((state) => state.lit);
  const palette = usePalette();
  const seen = useFlowStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => visibleBox({ x, y, zoom }, { width, height })),
  );
  const all = useMemo(() => around(scene.boxes.map((item) => item.box)), [scene]);
  const isNeeded = all !== null && !encloses(padded(seen, 4), all);
  const map = useMemo(() => all && padded(all, Math.max(all.width, all.height) * 0.03), [all]);
  const scale = map ? Math.min(WIDTH / map.width, HEIGHT / map.height) : 1;

  useEffect(() => {
    if (!isNeeded) return;
    const paint = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context || !map) return;
      const ratio = window.devicePixelRatio;
      canvas.current.width = Math.max(1, Math.round(map.width * scale * ratio));
      canvas.current.height = Math.max(1, Math.round(map.height * scale * ratio));
      context.scale(scale * ratio, scale * ratio);
      context.translate(-map.x, -map.y);
      paintFar(context, {
        scene,
        boxOf: ({ box }) => box,
        paths: scene.paths,
        isLineKnown: () => true,
        region: map,
        detail: 'blocks',
        zoom: scale,
        palette,
        left: null,
        lit: lit?.ids ?? null,
        heat: NO_HEAT,
        marked: marks,
      });
    };
    // Nobody looks at it while drawing: it waits until nothing else is to do.
    const waiting = requestIdleCallback(paint, { timeout: LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, [scene, map, scale, marks, lit, isNeeded, palette]);

  const selection = useView((state) => state.selection);
  if (!isNeeded || !map) return null;
  const size = { width: map.width * scale, height: map.height * scale };
  const zoom = surface.view().zoom;
  const chosen = selection.flatMap((id) => scene.boxById.get(id) ?? []);
  const [item, ...others] = chosen;
  const isAside =
    item !== undefined &&
    (others.length > 0
      ? isPadUnder(around(chosen.map(({ box }) => box))!, { seen, zoom, size })
      : !isGround(item.kind) && isUnder(item.box, { seen, zoom, size }));
  const go = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const corner = event.currentTarget.getBoundingClientRect();
    const point = {
      x: map.x + (event.clientX - corner.left) / scale,
      y: map.y + (event.clientY - corner.top) / scale,
    };
    const { zoom } = surface.view();
    surface.setView(
      { x: (seen.width * zoom) / 2 - point.x * zoom, y: (seen.height * zoom) / 2 - point.y * zoom, zoom },
      true,
    );
  };
  return (
    <div
      className={styles['overview']}
      role="img"
      aria-label={text('canvas.minimap')}
      data-aside={isAside || undefined}
      style={size}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} style={size} aria-hidden />
      <div
        className={styles['seen']}
        style={{
          transform: `translate(${(seen.x - map.x) * scale}px, ${(seen.y - map.y) * scale}px)`,
          width: seen.width * scale,
          height: seen.height * scale,
        }}
      />
    </div>
  );
}

interface Place {
  readonly seen: Box;
  readonly zoom: number;
  readonly size: Pick<Box, 'width' | 'height'>;
}

/** The pad of several stands below all of them, whole in the window. */
function isPadUnder(box: Box, { seen, zoom, size }: Place): boolean {
  const right = (seen.x + seen.width - box.x - box.width / 2) * zoom;
  const middle = Math.max(MANY_PAD.half, Math.min(right, seen.width * zoom - MANY_PAD.half));
  // Where that would be out of sight, over its lower part.
  const foot = Math.max((seen.y + seen.height - box.y - box.height) * zoom, AT.bottom + MANY_PAD.height);
  return (
    middle - MANY_PAD.half < AT.right + size.width &&
    foot - MANY_PAD.height < AT.bottom + size.height &&
    box.y < seen.y + seen.height
  );
}

/** A box of the map, or the pad below it, lies where the minimap stands. */
function isUnder(box: Box, { seen, zoom, size }: Place): boolean {
  const right = (seen.x + seen.width - box.x) * zoom;
  const bottom = (seen.y + seen.height - box.y) * zoom;
  const half = Math.max((box.width * zoom) / 2 + PAD.ring, PAD.half);
  const middle = right - (box.width * zoom) / 2;
  const under = bottom - box.height * zoom - PAD.height;
  return (
    middle - half < AT.right + size.width &&
    middle + half > AT.right &&
    under < AT.bottom + size.height &&
    bottom + PAD.ring > AT.bottom
  );
}
