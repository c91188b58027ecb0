/**
 * Far out, the whole map is one bitmap painted from the same scene: thousands of steps cost one picture, which the viewport moves and
 * scales for free while panning and zooming, and which is painted anew when the view rests or leaves it, and while much is on its way.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { carriedApart, isThere, liveBox, liveIds, type Live } from '../scene/liveBox.ts';
import { useLiveLines } from '../scene/liveLines.ts';
import { usePalette } from './usePalette.ts';
import { heatOf } from '../nodes/heatOf.ts';
import { pathData } from '../scene/draw.ts';
import type { Scene } from '../scene/scene.ts';
import { farLineWidth, paintFar } from './paintFar.ts';
import styles from './layers.module.css';

/** How long the zoom rests before the bitmap is painted at its sharpness. */
const REST_MS = 90;
const MAX_PIXELS = 4096;

export function FarLayer({ scene }: { readonly scene: Scene }) {
  const detail = useCanvas((state) => state.detail);
  return detail === 'full' ? null : <FarBitmap scene={scene} detail={detail} />;
}

function FarBitmap({ scene, detail }: { readonly scene: Scene; readonly detail: 'names' | 'blocks' }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const region = useCanvas((state) => state.region);
  const apart = useCanvas(carriedApart);
  const { gesture, glide } = useCanvas(useShallow(movingTogether));
  // What is carried alone leaves the painted map as it is; among blocks of colour lines are not worth looking for in each frame.
  const { paths } = useLiveLines(scene, apart === null && detail === 'names');
  const marks = useDocument(({ doc }) => doc.mark);
  const { lit, shownLayers } = useView(useShallow(({ lit, shownLayers }) => ({ lit, shownLayers })));
  const heat = useHeat();
  const zoom = useRestingZoom();
  const palette = usePalette();

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const wish = zoom * window.devicePixelRatio;
    const scale = Math.min(wish, MAX_PIXELS / region.width, MAX_PIXELS / region.height);
    canvas.current.width = Math.max(1, Math.round(region.width * scale));
    canvas.current.height = Math.max(1, Math.round(region.height * scale));
    context.scale(scale, scale);
    context.translate(-region.x, -region.y);
    paintFar(context, {
      scene,
      boxOf: (item) => liveBox(item, { gesture, glide }),
      paths,
      region,
      detail,
      zoom,
      palette,
      left: apart,
      isLineKnown:
        detail === 'names'
          ? () => true
          : ({ from, to }) =>
              [from, to].every((end) => !end || isThere(end.box, liveBox(end, { gesture, glide }))),
      lit: lit?.ids ?? null,
      heat,
      marked: shownLayers.has('marks') ? marks : null,
    });
  }, [scene, paths, gesture, glide, region, detail, zoom, apart, lit, shownLayers, marks, heat, palette]);

  const { x, y, width, height } = region;
  return (
    <>
      <canvas ref={canvas} className={styles['far']} style={{ left: x, top: y, width, height }} aria-hidden />
      {apart && detail === 'names' && <CarriedLines scene={scene} ids={apart} />}
    </>
  );
}

/** What is on its way and has everything else give way, or is much. */
function movingTogether(state: Live): Live {
  const isMoving = carriedApart(state) === null && state.gesture !== null && liveIds(state) !== null;
  return { gesture: isMoving ? state.gesture : null, glide: state.glide };
}

/** The lines of what is carried, as they are painted otherwise. Among blocks of colour they could hardly be seen, and are spared. */
function CarriedLines({ scene, ids }: { readonly scene: Scene; readonly ids: ReadonlySet<string> }) {
  const { paths } = useLiveLines(scene);
  const zoom = useCanvas((state) => state.zoom);
  const lines = useMemo(
    () => scene.lines.filter(({ record }) => ids.has(record.fromId) || ids.has(record.toId)),
    [scene, ids],
  );
  const way = lines.map(({ id }) => pathData(paths.get(id) ?? [])).join('');
  return (
    <svg className={styles['far']} aria-hidden>
      <path className={styles['farLine']} d={way} strokeWidth={farLineWidth(zoom)} />
    </svg>
  );
}

/** The heat of the map that is shown, while it is asked for. */
function useHeat(): ReturnType<typeof heatOf> {
  const session = useSession();
  useView((state) => state.heat);
  useAnalysis(() => heatOf(session));
  return useDocument(() => heatOf(session));
}

/** The zoom, when it has not changed for a moment. */
function useRestingZoom(): number {
  const zoom = useCanvas((state) => state.zoom);
  const [resting, setResting] = useState(zoom);
  useEffect(() => {
    const timer = setTimeout(() => setResting(zoom), REST_MS);
    return () => clearTimeout(timer);
  }, [zoom]);
  return resting;
}
