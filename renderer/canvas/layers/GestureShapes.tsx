/** What a running gesture shows: guides, the line a step would go into, the lane it would lie in, the pulled connection, the box of a selection. */
import { useCanvas, type Gesture } from '../canvasStore.ts';
import { centreOf, padded } from '../geometry/boxes.ts';
import type { Guide } from '../geometry/guides.ts';
import { drawnPlaceable, pathData, pullPath } from '../scene/draw.ts';
import { pathOf } from '../scene/paths.ts';
import { useLiveBox } from '../scene/liveBox.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { Primitives } from '../../fields/Primitives.tsx';
import { Outline } from './RingLayer.tsx';
import styles from './layers.module.css';

export function GestureShapes({ scene }: { readonly scene: Scene }) {
  const gesture = useCanvas((state) => state.gesture);
  const ghost = useCanvas((state) => state.ghost);
  const from = ghost ? scene.boxById.get(ghost.fromId) : undefined;
  return (
    <>
      {gesture && <Shapes gesture={gesture} scene={scene} />}
      {ghost && from && (
        <g className={styles['ghost']}>
          <path className={styles['pull']} d={pathData(pullPath(from.box, centreOf(ghost.box), ghost.box))} />
          <Primitives drawn={drawnPlaceable(ghost.what, ghost.box)} />
        </g>
      )}
    </>
  );
}

function Shapes({ gesture, scene }: { readonly gesture: Gesture; readonly scene: Scene }) {
  switch (gesture.type) {
    case 'marquee':
      return <rect className={styles['marquee']} {...gesture.box} />;
    case 'move':
      return (
        <>
          <Insertion scene={scene} id={gesture.insertIntoId} />
          <LaneLight scene={scene} id={gesture.laneId} />
          <Host scene={scene} id={gesture.hostId} />
          <Guides guides={gesture.guides} />
        </>
      );
    case 'arrange':
      return <Held gesture={gesture} />;
    case 'cut':
      // The frames show it.
      return null;
    case 'resize':
      return <Guides guides={gesture.guides} />;
    case 'connect':
      return <Pull scene={scene} {...gesture} />;
    case 'reconnect': {
      const line = scene.lineById.get(gesture.id);
      const fixedId = gesture.end === 'from' ? line?.record.toId : line?.record.fromId;
      return fixedId === undefined ? null : <Pull scene={scene} {...gesture} fromId={fixedId} />;
    }
    case 'place':
      return (
        <>
          <Insertion scene={scene} id={gesture.insertIntoId} />
          <LaneLight scene={scene} id={gesture.laneId} />
          <Host scene={scene} id={gesture.hostId} />
          <g className={styles['ghost']}>
            <Primitives drawn={drawnPlaceable(gesture.what, gesture.box)} />
          </g>
        </>
      );
    case 'space':
      return <CutLine {...gesture} />;
    case 'bend':
    case 'pan':
      return null;
  }
}

function Insertion({ scene, id }: { readonly scene: Scene; readonly id: string | null }) {
  const line = id === null ? undefined : scene.lineById.get(id);
  return line ? <path className={styles['insertLine']} d={pathData(pathOf(scene, line))} /> : null;
}

function LaneLight({ scene, id }: { readonly scene: Scene; readonly id: string | null }) {
  const lane = id === null ? undefined : scene.boxById.get(id);
  return lane ? <Light lane={lane} /> : null;
}
function Light({ lane }: { readonly lane: SceneBox }) {
  return <rect className={styles['lane']} {...useLiveBox(lane)} />;
}

/** The step on whose border an event would sit. */
function Host({ scene, id }: { readonly scene: Scene; readonly id: string | null }) {
  const host = id === null ? undefined : scene.boxById.get(id);
  return host ? <Outline item={host} box={padded(host.box, 4)} className={styles['ring']!} /> : null;
}

/** The lane that is held by its header. */
function Held({ gesture }: { readonly gesture: Extract<Gesture, { type: 'arrange' }> }) {
  const box = gesture.liftedId === null ? undefined : gesture.boxes.get(gesture.liftedId);
  if (!box) return null;
  const { x, y, width, height } = box;
  return <rect className={styles['lane']} x={x} y={y} width={width} height={height} />;
}

/** The cut, and the room that is made or taken away beyond it. */
function CutLine({ axis, at, by }: Extract<Gesture, { type: 'space' }>) {
  const region = useCanvas((state) => state.region);
  if (axis === null) return null;
  const [from, size] = [Math.min(at, at + by), Math.abs(by)];
  return axis === 'x' ? (
    <>
      <rect className={styles['room']} x={from} y={region.y} width={size} height={region.height} />
      <line className={styles['cut']} x1={at} x2={at} y1={region.y} y2={region.y + region.height} />
    </>
  ) : (
    <>
      <rect className={styles['room']} x={region.x} y={from} width={region.width} height={size} />
      <line className={styles['cut']} y1={at} y2={at} x1={region.x} x2={region.x + region.width} />
    </>
  );
}

function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  return guides.map((guide, index) =>
    guide.gaps ? (
      <path
        key={index}
        className={styles['guide']}
        d={guide.gaps.map((gap) => measure(guide, gap)).join('')}
      />
    ) : (
      <path key={index} className={styles['guide']} d={along(guide, guide.from - 20, guide.to + 20)} />
    ),
  );
}

/** A straight piece of a guide: `x` guides are upright, `y` guides level. */
const along = ({ axis, at }: Guide, from: number, to: number): string =>
  axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`;

/** A gap as a measure: a line with a stroke across each end. */
function measure(guide: Guide, [from, to]: readonly [number, number]): string {
  const tick = (end: number) =>
    guide.axis === 'x' ? `M${guide.at - 5} ${end}h10` : `M${end} ${guide.at - 5}v10`;
  return along(guide, from, to) + tick(from) + tick(to);
}

interface PullProps {
  readonly scene: Scene;
  readonly fromId: string;
  readonly to: { readonly x: number; readonly y: number };
  readonly targetId: string | null;
  readonly isAllowed: boolean;
  readonly fixedAt?: { readonly x: number; readonly y: number } | null;
}

/** The connection being pulled, and a ring around where it would end: red where it may not. */
function Pull({ scene, fromId, to, targetId, isAllowed, fixedAt }: PullProps) {
  const from = scene.boxById.get(fromId);
  const target = targetId === null ? undefined : scene.boxById.get(targetId);
  if (!from) return null;
  const refused = target && !isAllowed ? styles['refused'] : '';
  return (
    <>
      <path
        className={`${styles['pull']} ${refused}`}
        d={pathData(pullPath(from.box, fixedAt ?? to, fixedAt ? null : (target?.box ?? null)))}
      />
      {fixedAt && <circle className={styles['fixed']} cx={fixedAt.x} cy={fixedAt.y} r={4} />}
      {target && (
        <Outline item={target} box={padded(target.box, 4)} className={`${styles['ring']} ${refused}`} />
      )}
    </>
  );
}
