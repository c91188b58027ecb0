import { useMemo } from 'react';
import { mapSketch } from '../../shared/diagram/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { useDocument } from '../state/session.tsx';
import styles from './landscape.module.css';

const MARGIN = 24;

/** The map so small that only its shape is seen. */
export function MapSketchView({ mapId }: { readonly mapId: string }) {
  const doc = useDocument((state) => state.doc);
  const sketch = useSketch(doc, mapId);
  if (!sketch) return <div className={styles['sketch']} />;
  const { x, y, width, height } = sketch.box;
  return (
    <svg
      className={styles['sketch']}
      viewBox={`${x - MARGIN} ${y - MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <path className={styles['sketchGround']} d={sketch.ground} />
      <path className={styles['sketchLines']} d={sketch.lines} />
      <path className={styles['sketchShapes']} d={sketch.shapes} />
    </svg>
  );
}

/** Made again only when a table that is drawn changed: typing a note or a figure costs nothing here. */
function useSketch(doc: Doc, mapId: string) {
  const { pool, lane, step, event, gateway, flow } = doc;
  return useMemo(
    () => mapSketch(doc, mapId),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the document only these tables are drawn
    [pool, lane, step, event, gateway, flow, mapId],
  );
}
