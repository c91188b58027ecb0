/**
 * The lines of the map, all in one SVG below the steps. They are not React Flow edges: those follow handles and are culled by their end
 * boxes, while our lines are routed by `shared/diagram`, may end at another line, and keep what an imported file drew.
 */
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { shallow } from 'zustand/shallow';
import { figureId } from '../../../shared/commands/index.ts';
import type { LineFinish } from '../../../shared/diagram/index.ts';
import type { Box } from '../../../shared/model/index.ts';
import { useDocument, useSession, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps } from '../geometry/boxes.ts';
import { Adornments } from '../nodes/Adornments.tsx';
import { Primitives } from '../../fields/Primitives.tsx';
import { marksOn } from '../nodes/marksOn.ts';
import { drawnLine } from '../scene/draw.ts';
import { useLiveLines } from '../scene/liveLines.ts';
import { boundsOf, middleOf, type Path } from '../scene/paths.ts';
import type { Scene, SceneLine } from '../scene/scene.ts';
import { sayLine, sayLineDetail } from '../speak.ts';
import styles from './layers.module.css';

export function LineLayer({ scene }: { readonly scene: Scene }) {
  const isFull = useCanvas((state) => state.detail === 'full');
  return isFull ? <LinesInSight scene={scene} /> : null;
}

function LinesInSight({ scene }: { readonly scene: Scene }) {
  const region = useCanvas((state) => state.region);
  const ledId = useCanvas(({ gesture }) => (gesture?.type === 'reconnect' ? gesture.id : null));
  const { paths, finishes } = useLiveLines(scene);
  const seen = scene.lines.flatMap((line) => {
    const path = paths.get(line.id);
    // A line whose end is being led elsewhere is drawn by the gesture.
    return path && line.id !== ledId && isSeen(path, region) ? [{ line, path }] : [];
  });
  return (
    <svg className={styles['lines']}>
      {seen.map(({ line, path }) => (
        <Line key={line.id} line={line} path={path} finish={finishes.get(line.id) ?? null} />
      ))}
    </svg>
  );
}

function isSeen(path: Path, region: Box): boolean {
  const bounds = boundsOf(path);
  return bounds !== null && overlaps(bounds, region);
}

interface LineProps {
  readonly line: SceneLine;
  readonly path: Path;
  readonly finish: LineFinish | null;
}

const Line = memo(function Line({ line, path, finish }: LineProps) {
  const { isFaded, isChosen, isOnly } = useView(
    useShallow(({ lit, selection }) => ({
      isFaded: lit !== null && !isLit(lit.ids, line),
      isChosen: selection.includes(line.id),
      isOnly: selection.length === 1 && selection[0] === line.id,
    })),
  );
  const { marks, share } = useDocument(
    ({ doc }) => ({
      marks: marksOn(doc, line.id),
      share: isOnly ? doc.figure[figureId(line.id, 'share')] : undefined,
    }),
    shallow,
  );
  const { text, start } = useSession();
  const middle = middleOf(path);
  return (
    <g
      data-id={line.id}
      // Takes the focus when it is selected by keys, so that it is read.
      tabIndex={-1}
      role="img"
      aria-label={sayLine(line, marks, text)}
      aria-description={
        isOnly ? sayLineDetail(line.record, { share, locale: start.locale, text }) : undefined
      }
      className={`${isFaded ? styles['faded'] : ''} ${isChosen ? styles['chosen'] : ''}`}
    >
      <Primitives drawn={drawnLine(line, path, finish)} />
      {middle && marks.length > 0 && <Adornments id={line.id} on={{ ...middle, width: 0, height: 0 }} />}
    </g>
  );
});

const isLit = (ids: ReadonlySet<string>, { id, record }: SceneLine): boolean =>
  ids.has(id) || (ids.has(record.fromId) && ids.has(record.toId));
