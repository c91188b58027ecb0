/**
 * Headers of lanes and pools at the edge of the window: whoever pans or zooms out still reads whose row this is. One stands in for a
 * header that is out of sight, or too small to be read, and is taken for it (`data-heads`): press selects, drag reorders.
 */
import { useStore as useFlowStore } from '@xyflow/react';
import { useLayoutEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDocument, useFrame, useText, useView } from '../../state/session.tsx';
import { drawPins, pinsBox, stackMarks } from '../../../shared/diagram/index.ts';
import { Primitives } from '../../fields/Primitives.tsx';
import { marksOn } from '../nodes/marksOn.ts';
import { useCanvas } from '../canvasStore.ts';
import { liveBox, type Live } from '../scene/liveBox.ts';
import type { View } from '../scene/region.ts';
import { useScene } from '../scene/useScene.ts';
import { HEADER } from '../scene/laneBorders.ts';
import type { SceneBox } from '../scene/scene.ts';
import { markWord, nameOf } from '../speak.ts';
import { useSurface } from '../surfaceContext.ts';
import { placeHeaders, type PlacedHeader } from '../scene/stickyHeaders.ts';
import styles from './overlays.module.css';

/** The palette goes no further aside than this, and only for headers that lie where it would stand (screen px). */
const MOST_ASIDE = 90;
const PALETTE = { from: 8, to: 62 } as const;

/** Where the headers at the left edge end: those that stand in for others, and those of the map that lie under the palette's place. */
function headersEdge(
  placed: readonly PlacedHeader[],
  frames: readonly SceneBox[],
  { x, zoom }: { readonly x: number; readonly zoom: number },
): number {
  const standing = placed.some(({ left }) => left === 0)
    ? placed.map(({ isTurned, left, width }) => (isTurned ? left + width : 0))
    : [];
  const isPlaced = new Set(placed.map(({ item }) => item.id));
  const own = frames.flatMap(({ id, kind, record, box }) => {
    const isHeadless =
      kind === 'pool' ? record.isBlackBox || !record.isHorizontal : kind !== 'lane' || !record.isHorizontal;
    if (isHeadless || isPlaced.has(id)) return [];
    const left = box.x * zoom + x;
    const right = left + HEADER * zoom;
    return left < PALETTE.to && right > PALETTE.from ? [right] : [];
  });
  return Math.max(0, ...standing, ...own);
}

export function LaneHeaders() {
  const scene = useScene();
  const view = useFlowStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => ({ x, y, zoom, width, height })),
  );
  const textScale = useFrame((state) => state.settings.textScale);
  const live = useCanvas(useShallow(({ gesture, glide }): Live => ({ gesture, glide })));
  const frames = useMemo(
    () => scene.boxes.filter((item) => item.kind === 'lane' || item.kind === 'pool'),
    [scene],
  );
  const placed = placeHeaders(
    frames.map((item) => ({ item, box: liveBox(item, live) })),
    { ...view, textScale },
  );
  const edge = headersEdge(placed, frames, view);
  const surface = useSurface();
  useLayoutEffect(() => {
    // The palette stands beside the headers, not on them.
    const board = surface.element()?.parentElement;
    board?.style.setProperty('--headers', `${Math.min(edge, MOST_ASIDE)}px`);
  }, [surface, edge]);
  if (placed.length === 0) return null;
  return (
    <div className={styles['laneHeaders']} aria-hidden>
      {placed.map((header) => (
        <Header key={header.item.id} header={header} />
      ))}
      {placed.map((header) => (
        <HeaderPins key={header.item.id} header={header} view={view} />
      ))}
    </div>
  );
}

/** What is marked on a lane is seen beside its header, wherever that stands, once the lane's own pins are out of sight. */
function HeaderPins({
  header: { item, left, top, width, isTurned },
  view,
}: {
  readonly header: PlacedHeader;
  readonly view: View;
}) {
  const text = useText();
  const marks = useDocument(({ doc }) => marksOn(doc, item.id));
  const isShown = useView(({ shownLayers }) => shownLayers.has('marks'));
  if (!isShown || !isTurned || item.kind !== 'lane' || marks.length === 0) return null;
  const own = pinsBox('lane', item.record);
  if ((own.x + own.width) * view.zoom + view.x > left + width) return null;
  const on = { x: 0, y: 18, width: 0, height: 0, startsAt: 0 };
  const pins = drawPins(item.id, stackMarks(marks), { on, word: markWord(text), room: 0 });
  return (
    pins && (
      <svg className={styles['headerPins']} style={{ left: left + width + 6, top }}>
        <Primitives drawn={pins} />
      </svg>
    )
  );
}

function Header({ header }: { readonly header: PlacedHeader }) {
  const { item, left, top, width, height, isTurned } = header;
  const text = useText();
  const surface = useSurface();
  const isSelected = useView((state) => state.selection.includes(item.id));
  const style = { left, top, width, height };
  return (
    <div
      className={`${styles['laneHeader']} ${isTurned ? styles['turned'] : ''} ${isSelected ? styles['chosen'] : ''}`}
      style={style}
      data-heads={item.id}
      data-pool={item.kind === 'pool' || undefined}
      title={nameOf(item, text)}
      // The map moves under the mouse here as well.
      onWheel={({ nativeEvent }) => {
        const pane = surface.element()?.querySelector('.react-flow__renderer');
        pane?.dispatchEvent(new WheelEvent(nativeEvent.type, nativeEvent));
      }}
    >
      <span dir="auto">{nameOf(item, text)}</span>
    </div>
  );
}
