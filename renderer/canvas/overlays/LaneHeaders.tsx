/**
 * Headers of lanes and pools at the edge of the window: whoever pans or zooms out still reads whose row this is. One stands in for a
 * header that is out of sight, or too small to be read. It is a handle like the header itself: press selects, drag reorders.
 */
import { useStore as useFlowStore } from '@xyflow/react';
import { useLayoutEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDocument, useFrame, useText, useView } from '../../state/session.tsx';
import { laneDrag } from '../gestures/laneDrags.ts';
import { useCanvas } from '../canvasStore.ts';
import { liveBox, type Live } from '../scene/liveBox.ts';
import { useScene } from '../scene/useScene.ts';
import { nameOf } from '../speak.ts';
import { select } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { placeHeaders, type PlacedHeader } from '../scene/stickyHeaders.ts';
import { canReorder } from '../edits/lanes.ts';
import styles from './overlays.module.css';

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
  const edge = Math.max(0, ...placed.map(({ isTurned, left, width }) => (isTurned ? left + width : 0)));
  const surface = useSurface();
  const isCovering = edge > 0 && placed.some(({ left }) => left === 0);
  useLayoutEffect(() => {
    // The palette stands beside the headers, not on them.
    const board = surface.element()?.parentElement;
    board?.style.setProperty('--headers', isCovering ? `${Math.min(edge, 80)}px` : '0px');
  }, [surface, edge, isCovering]);
  if (placed.length === 0) return null;
  return (
    <div className={styles['laneHeaders']} aria-hidden>
      {placed.map((header) => (
        <Header key={header.item.id} header={header} />
      ))}
    </div>
  );
}

function Header({ header }: { readonly header: PlacedHeader }) {
  const { item, left, top, width, height, isTurned } = header;
  const text = useText();
  const surface = useSurface();
  const isSelected = useView((state) => state.selection.includes(item.id));
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  const style = { left, top, width, height };
  return (
    <div
      className={`${styles['laneHeader']} ${isTurned ? styles['turned'] : ''} ${isSelected ? styles['chosen'] : ''}`}
      style={style}
      data-canvas-tool
      data-pool={item.kind === 'pool' || undefined}
      title={nameOf(item, text)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        select(surface, [item.id]);
        surface.element()?.focus({ preventScroll: true });
        if (isReadOnly || !canReorder(surface, item.id)) return;
        surface.measure();
        const point = surface.toMap({ x: event.clientX, y: event.clientY });
        const from = { point, shiftKey: event.shiftKey, altKey: event.altKey, ctrlKey: false };
        surface.carry(event.nativeEvent, laneDrag(surface, from, { id: item.id }));
      }}
      onDoubleClick={() => !isReadOnly && surface.session.view.setState({ renamingId: item.id })}
    >
      <span dir="auto">{nameOf(item, text)}</span>
    </div>
  );
}
