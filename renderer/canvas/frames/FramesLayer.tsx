/** The pages of a print on the map: under the shapes their frames, and an outline around what a cut goes through; over it a sign. */
import { Scissors } from 'lucide-react';
import type { Box } from '../../../shared/model/index.ts';
import { measureText } from '../../../shared/diagram/index.ts';
import type { OnCut, PageFrames } from '../../../shared/report/index.ts';
import { useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps, padded } from '../geometry/boxes.ts';
import { liveIds } from '../scene/liveBox.ts';
import { useShownFrames } from './useShownFrames.ts';
import styles from './frames.module.css';

const LABEL = { size: 11, weight: 600 } as const;
/** Sizes on the screen, px: a stroke of the map would grow with it. */
const EDGE = { width: 1.25, dash: [6, 4] } as const;
const OUTLINE = 2.5;
const HELD = 2;
/** `beside`: so far from the left edge, where a cut may have its grip. */
const PILL = { height: 18, inset: 4, beside: 13, padding: 7 } as const;
const LETTER = 8;
const SIGN = 9;
/** A shape this small on the screen, px, makes its sign smaller too. */
const SMALL = 32;

export function FramesLayer() {
  const isShown = useView(({ shownLayers, reading }) => shownLayers.has('pages') && reading !== 'presented');
  const frames = useShownFrames();
  if (!isShown || !frames) return null;
  return (
    <>
      <Frames of={frames} />
      <Signs onCuts={frames.onCuts} />
    </>
  );
}

function Frames({ of: { frames, joins, onCuts, poster } }: { readonly of: PageFrames }) {
  const unit = 1 / useCanvas((state) => state.zoom);
  const isNear = useCanvas((state) => state.detail === 'full');
  const region = useCanvas((state) => state.region);
  const cut = useInSight(onCuts);
  const top = Math.min(...frames.map(({ box }) => box.y));
  return (
    <svg className={styles['frames']} data-testid="page-frames" aria-hidden>
      <path
        className={styles['edge']}
        strokeWidth={EDGE.width * unit}
        strokeDasharray={EDGE.dash.map((part) => part * unit).join(' ')}
        d={edgesOf(frames.map(({ box }) => box))}
      />
      {poster && <HeldCutLine view={poster.view} unit={unit} />}
      {cut.map(({ id, box }) => (
        <rect
          key={`${id} ${box.x} ${box.y}`}
          className={styles['cut']}
          strokeWidth={OUTLINE * unit}
          {...padded(box, 4)}
          rx={8}
        />
      ))}
      {isNear &&
        joins
          .filter(({ at }) => overlaps(region, { ...at, width: 0, height: 0 }))
          .map(({ at, letter, axis }) => (
            <g key={`${letter} ${axis} ${at.x} ${at.y}`}>
              <circle className={styles['pill']} strokeWidth={unit} cx={at.x} cy={at.y} r={LETTER * unit} />
              <Words x={at.x} y={at.y} unit={unit} words={letter} />
            </g>
          ))}
      {frames.map(({ label, box }) => (
        <Label key={`${box.x} ${box.y}`} label={label} box={box} unit={unit} isAbove={box.y === top} />
      ))}
    </svg>
  );
}

/** The cut that is carried, over the whole poster. */
function HeldCutLine({ view, unit }: { readonly view: Box; readonly unit: number }) {
  const gesture = useCanvas((state) => state.gesture);
  if (gesture?.type !== 'cut') return null;
  const { axis, at } = gesture;
  const d = axis === 'x' ? `M${at} ${view.y}v${view.height}` : `M${view.x} ${at}h${view.width}`;
  return <path className={styles['held']} strokeWidth={HELD * unit} d={d} />;
}

/** Each edge once: two dashed lines on each other would be none. */
function edgesOf(boxes: readonly Box[]): string {
  const edges = boxes.flatMap(({ x, y, width, height }) => [
    `M${x} ${y}H${x + width}`,
    `M${x} ${y + height}H${x + width}`,
    `M${x} ${y}V${y + height}`,
    `M${x + width} ${y}V${y + height}`,
  ]);
  return [...new Set(edges)].join('');
}

interface LabelProps {
  readonly label: string;
  readonly box: Box;
  /** Px of the map for a px of the screen. */
  readonly unit: number;
  /** Nothing lies above the frame: there it covers no header. */
  readonly isAbove: boolean;
}

function Label({ label, box, unit, isAbove }: LabelProps) {
  const width = (measureText(label, LABEL) + 2 * PILL.padding) * unit;
  const [height, inset, beside] = [PILL.height * unit, PILL.inset * unit, PILL.beside * unit];
  if (width + beside + inset > box.width || height + 2 * inset > box.height) return null;
  const [x, y] = [box.x + beside, isAbove ? box.y - inset - height : box.y + inset];
  return (
    <g>
      <rect
        className={styles['pill']}
        strokeWidth={unit}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
      />
      <Words x={x + width / 2} y={y + height / 2} unit={unit} words={label} />
    </g>
  );
}

function Words(props: { x: number; y: number; unit: number; words: string }) {
  const { x, y, unit, words } = props;
  const size = LABEL.size * unit;
  return (
    <text className={styles['words']} x={x} y={y + size * 0.36} fontSize={size} fontWeight={LABEL.weight}>
      {words}
    </text>
  );
}

function Signs({ onCuts }: { readonly onCuts: readonly OnCut[] }) {
  const zoom = useCanvas((state) => state.zoom);
  const cut = useInSight(onCuts);
  return (
    <svg className={styles['signs']} data-testid="on-cuts" aria-hidden>
      {cut.map(({ id, box, at }) => {
        const shown = Math.min(1, (Math.min(box.width, box.height) * zoom) / SMALL) / zoom;
        const radius = SIGN * shown;
        return (
          <g key={`${id} ${box.x} ${box.y}`}>
            <circle className={styles['sign']} strokeWidth={1.5 * shown} cx={at.x} cy={at.y} r={radius} />
            <Scissors
              className={styles['scissors']}
              x={at.x - radius * 0.66}
              y={at.y - radius * 0.66}
              size={radius * 1.32}
              strokeWidth={2.5}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** Those that are near enough to be drawn and stand where they were. */
function useInSight(onCuts: readonly OnCut[]): readonly OnCut[] {
  const region = useCanvas((state) => state.region);
  const live = useCanvas(liveIds);
  return onCuts.filter(({ id, box }) => overlaps(box, region) && !live?.has(id));
}
