/**
 * The lines of the map, all in one SVG below the steps. They are not React Flow edges: those follow handles and are culled by their end
 * boxes, while our lines are routed by `shared/diagram`, may end at another line, and keep what an imported file drew.
 */
import { memo } from 'react';
import type { LineFinish } from '../../../shared/diagram/index.ts';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps } from '../geometry/boxes.ts';
import { Adornments } from '../nodes/Adornments.tsx';
import { Primitives } from '../nodes/Primitives.tsx';
import { marksOn } from '../nodes/marksOn.ts';
import { drawnLine } from '../scene/draw.ts';
import { liveIds, useLivePath } from '../scene/liveBox.ts';
import { boundsOf, middleOf, pathOf, type Path } from '../scene/paths.ts';
import type { Scene, SceneLine } from '../scene/scene.ts';
import { sayLine } from '../speak.ts';
import styles from './layers.module.css';

/** When more boxes than this are moved at once, only the lines that were in sight follow. */
const MANY = 100;

export function LineLayer({ scene }: { readonly scene: Scene }) {
  const region = useCanvas((state) => state.region);
  const isFull = useCanvas((state) => state.detail === 'full');
  const live = useCanvas((state) => liveIds(state));
  const ownId = useCanvas(({ gesture }) =>
    gesture?.type === 'bend' || gesture?.type === 'reconnect' ? gesture.id : null,
  );
  if (!isFull) return null;
  const isSmall = live === null || live.size < MANY;
  return (
    <svg className={styles['lines']}>
      {scene.lines.map((line) => {
        const path = pathOf(scene, line);
        const isLive =
          line.id === ownId ||
          (live !== null && (live.has(line.record.fromId) || live.has(line.record.toId)));
        const bounds = boundsOf(path);
        const isSeen = bounds !== null && overlaps(bounds, region);
        if (isLive) return isSeen || isSmall ? <LiveLine key={line.id} scene={scene} line={line} /> : null;
        const finish = scene.finishes.get(line.id) ?? null;
        return isSeen ? <Line key={line.id} line={line} path={path} finish={finish} /> : null;
      })}
    </svg>
  );
}

interface LineProps {
  readonly line: SceneLine;
  readonly path: Path;
  readonly finish: LineFinish | null;
}

const Line = memo(function Line({ line, path, finish }: LineProps) {
  const isFaded = useView(({ lit }) => lit !== null && !isLit(lit.ids, line));
  const marks = useDocument(({ doc }) => marksOn(doc, line.id));
  const text = useText();
  const middle = middleOf(path);
  return (
    <g
      data-id={line.id}
      role="img"
      aria-label={sayLine(line, marks, text)}
      className={isFaded ? styles['faded'] : undefined}
    >
      <Primitives drawn={drawnLine(line, path, finish)} />
      {middle && marks.length > 0 && <Adornments id={line.id} on={{ ...middle, width: 0, height: 0 }} />}
    </g>
  );
});

/** A line whose end is being moved: routed anew in each frame. */
function LiveLine({ scene, line }: { readonly scene: Scene; readonly line: SceneLine }) {
  const path = useLivePath(scene, line);
  return path && <Primitives drawn={drawnLine(line, path)} />;
}

const isLit = (ids: ReadonlySet<string>, { id, record }: SceneLine): boolean =>
  ids.has(id) || (ids.has(record.fromId) && ids.has(record.toId));
