/**
 * A grip at the end of each cut of a poster, at the edge of the window where that end is out of sight: for the mouse as the cut itself, and for
 * keys and readers aloud, who find no line on a picture.
 */
import { useStore as useFlowStore } from '@xyflow/react';
import { GripHorizontal, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { HeldCut, PageFrames } from '../../../shared/report/index.ts';
import { formatNumber } from '../../../shared/text/index.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { GRID } from '../geometry/guides.ts';
import { sizeOf } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { cutDrag, moveCut, within } from './cuts.ts';
import { useShownFrames } from './useShownFrames.ts';
import styles from './frames.module.css';

type Poster = NonNullable<PageFrames['poster']>;

export function CutGrips() {
  const isShown = useView(({ shownLayers, reading }) => shownLayers.has('pages') && reading !== 'presented');
  const poster = useShownFrames()?.poster;
  if (!isShown || !poster) return null;
  return (['x', 'y'] as const).flatMap((axis) =>
    poster.cuts[axis].map((_, index) => (
      <Grip key={`${axis} ${index}`} poster={poster} axis={axis} index={index} />
    )),
  );
}

/** Px of the screen: half a grip, off the picture and off the edge of the window. */
const HALF = 9;
const OFF = 30;
const EDGE = 14;

function Grip({ poster, axis, index }: { readonly poster: Poster } & Omit<HeldCut, 'at'>) {
  const { text, start } = useSession();
  const surface = useSurface();
  const { x, y, zoom, width, height } = useFlowStore(
    useShallow(({ transform: [left, top, scale], width: w, height: h }) => ({
      x: left,
      y: top,
      zoom: scale,
      width: w,
      height: h,
    })),
  );
  const isHeld = useCanvas(
    ({ gesture }) => gesture?.type === 'cut' && gesture.axis === axis && gesture.index === index,
  );
  const { view, mmPerPx, cuts } = poster;
  const range = cuts[axis][index]!;
  const isUpright = axis === 'x';
  const at = range.at * zoom + (isUpright ? x : y);
  const isInSight = at > 0 && at < (isUpright ? width : height);
  const top = clamp(view.y * zoom + y - OFF, height);
  const right = clamp((view.x + view.width) * zoom + x + EDGE, width);
  const place = isUpright ? { left: clamp(at, width), top } : { left: right, top: clamp(at, height) };
  const cm = (place: number) => ((place - view[axis]) * mmPerPx) / 10;
  const words = { at: formatNumber(cm(range.at), start.locale, 3) };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    surface.measure();
    const point = surface.toMap({ x: event.clientX, y: event.clientY });
    const from = { point, shiftKey: event.shiftKey, altKey: event.altKey, ctrlKey: false };
    surface.carry(event.nativeEvent, cutDrag(surface, from, { axis, index }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isGivenUp = isHeld && event.key === 'Escape';
    if (isGivenUp) surface.store.setState({ gesture: null });
    const target = isHeld ? null : steppedTo(range, event, isUpright);
    if (target === null && !isGivenUp) return;
    event.preventDefault();
    event.stopPropagation();
    if (target !== null) moveCut(surface, { axis, index, at: within(range, target) });
  };
  /** Whoever comes to it by keys sees what they move. */
  const reveal = () => {
    if (isInSight) return;
    const size = sizeOf(surface);
    const middle = (isUpright ? size.width : size.height) / 2;
    surface.setView({ x, y, zoom, [axis]: middle - range.at * zoom });
  };
  const Icon = isUpright ? GripVertical : GripHorizontal;
  return (
    <div
      className={styles['grip']}
      style={{ left: place.left - HALF, top: place.top - HALF }}
      data-canvas-tool
      data-axis={axis}
      data-held={isHeld || undefined}
      data-in-sight={isInSight || undefined}
      role="separator"
      tabIndex={0}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      aria-label={text(`frames.cut.${axis}`, { number: index + 1, n: cuts[axis].length })}
      aria-valuemin={Math.round(cm(range.low))}
      aria-valuemax={Math.round(cm(range.high))}
      aria-valuenow={Math.round(cm(range.at))}
      aria-valuetext={text(`frames.cutAt.${axis}`, words)}
      title={text('frames.cut.hint')}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onFocus={reveal}
    >
      <Icon size={12} strokeWidth={2} aria-hidden />
    </div>
  );
}

const clamp = (at: number, most: number): number => Math.max(EDGE, Math.min(most - EDGE, at));

/** Where a key moves a cut; null: it is none of its keys. */
function steppedTo(
  { at, low, high }: { readonly at: number; readonly low: number; readonly high: number },
  { key, shiftKey }: KeyboardEvent,
  isUpright: boolean,
): number | null {
  const step = shiftKey ? 1 : GRID;
  if (key === (isUpright ? 'ArrowLeft' : 'ArrowUp')) return at - step;
  if (key === (isUpright ? 'ArrowRight' : 'ArrowDown')) return at + step;
  if (key === 'Home') return low;
  return key === 'End' ? high : null;
}
