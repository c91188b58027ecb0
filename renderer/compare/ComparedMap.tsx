import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { ElementDifference, Fate } from '../../shared/changes/index.ts';
import { drawMap, paintVariable, svgMarkup, type Markup } from '../../shared/diagram/index.ts';
import type { Box, Doc, Point } from '../../shared/model/index.ts';
import { fateSigns } from '../../shared/report/index.ts';
import { MarkupView } from '../reports/MarkupView.tsx';
import { moved, onMap, scaleOf, zoomed } from './linkedView.ts';
import styles from './SideBySide.module.css';

export interface ComparedMapProps {
  readonly title: string;
  readonly doc: Doc;
  readonly mapId: string;
  /** What is said where the map is not in this state. */
  readonly missing: string;
  readonly differences: readonly ElementDifference[];
  readonly view: Box;
  readonly whole: Box;
  readonly onView: (view: Box) => void;
  readonly selectedId: string | null;
}

const STEP = 0.8;
/** From this width of the view on (px at 100 %). */
const SIGNS_GROW_FROM = 800;
const ARROW_SHARE = 0.1;

/** One state of a map; moved and zoomed together with the other one. */
export function ComparedMap(props: ComparedMapProps) {
  const { title, doc, mapId, missing, differences, view, whole, onView, selectedId } = props;
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ readonly from: Point; readonly view: Box } | null>(null);
  const isThere = doc.map[mapId] !== undefined;
  const drawing = useMemo(() => (isThere ? drawMap(doc, mapId) : null), [doc, mapId, isThere]);
  const markup = useMemo((): Markup | null => {
    if (!drawing) return null;
    const { children } = svgMarkup(drawing.items, drawing.bounds, {
      paint: (paint) => `var(${paintVariable(paint)})`,
    });
    return { tag: 'g', attrs: {}, children };
  }, [drawing]);
  // Signs stay readable however far away the map is.
  const unit = Math.max(1, view.width / SIGNS_GROW_FROM);
  const boxes = useMemo(() => new Map(drawing?.items.map(({ id, bounds }) => [id, bounds]) ?? []), [drawing]);

  // React hears the wheel passively: the page behind would scroll along.
  useEffect(() => {
    const node = svg.current;
    if (!node) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const frame = node.getBoundingClientRect();
      const at = onMap(view, frame, { x: event.clientX - frame.left, y: event.clientY - frame.top });
      onView(zoomed(view, whole, event.deltaY > 0 ? 1 / STEP : STEP, at));
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => node.removeEventListener('wheel', onWheel);
  }, [view, whole, onView]);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: { x: event.clientX, y: event.clientY }, view };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!drag.current) return;
    const { from, view: start } = drag.current;
    const scale = scaleOf(start, event.currentTarget.getBoundingClientRect());
    onView(moved(start, { x: (from.x - event.clientX) * scale, y: (from.y - event.clientY) * scale }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { x: view.width * ARROW_SHARE, y: view.height * ARROW_SHARE };
    const keys: { readonly [key: string]: () => Box } = {
      ArrowLeft: () => moved(view, { x: -by.x, y: 0 }),
      ArrowRight: () => moved(view, { x: by.x, y: 0 }),
      ArrowUp: () => moved(view, { x: 0, y: -by.y }),
      ArrowDown: () => moved(view, { x: 0, y: by.y }),
      '+': () => zoomed(view, whole, STEP),
      '=': () => zoomed(view, whole, STEP),
      '-': () => zoomed(view, whole, 1 / STEP),
      '0': () => whole,
    };
    const next = keys[event.key];
    if (!next) return;
    event.preventDefault();
    onView(next());
  };

  return (
    <figure className={styles['state']}>
      <figcaption className={styles['stateTitle']}>{title}</figcaption>
      {isThere ? (
        <svg
          ref={svg}
          className={styles['picture']}
          role="img"
          aria-label={title}
          tabIndex={0}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => (drag.current = null)}
          onPointerCancel={() => (drag.current = null)}
          onKeyDown={onKeyDown}
        >
          {markup && <MarkupView markup={markup} />}
          {differences.map(({ id, fate }) => {
            const box = boxes.get(id);
            return (
              box && <Outline key={id} box={box} fate={fate} unit={unit} isSelected={id === selectedId} />
            );
          })}
        </svg>
      ) : (
        <p className={styles['missing']}>{missing}</p>
      )}
    </figure>
  );
}

const ROOM = 5;
const SIGN = 11;
const LETTER = 13;

function Outline({
  box,
  fate,
  unit,
  isSelected,
}: {
  readonly box: Box;
  readonly fate: Fate;
  readonly unit: number;
  readonly isSelected: boolean;
}) {
  const at = { x: box.x + box.width + ROOM, y: box.y - ROOM };
  return (
    <g className={`${styles['outline']} ${styles[fate]} ${isSelected ? styles['isSelected'] : ''}`}>
      <rect
        x={box.x - ROOM}
        y={box.y - ROOM}
        width={box.width + 2 * ROOM}
        height={box.height + 2 * ROOM}
        rx={8}
      />
      <circle cx={at.x} cy={at.y} r={SIGN * unit} />
      <text x={at.x} y={at.y} fontSize={LETTER * unit} textAnchor="middle" dominantBaseline="central">
        {fateSigns[fate]}
      </text>
    </g>
  );
}
