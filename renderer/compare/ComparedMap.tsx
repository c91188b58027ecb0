import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { ElementDifference } from '../../shared/changes/index.ts';
import { tag } from '../../shared/diagram/index.ts';
import type { Box, Point } from '../../shared/model/index.ts';
import { differenceSigns } from '../../shared/report/index.ts';
import { Primitives } from '../fields/Primitives.tsx';
import { MarkupView } from '../reports/MarkupView.tsx';
import { useText } from '../state/session.tsx';
import type { ComparedDrawing } from './comparedStates.ts';
import { moved, NEARER, onMap, scaleOf, zoomed } from './linkedView.ts';
import styles from './SideBySide.module.css';

export interface ComparedMapProps {
  readonly title: string;
  /** Null: the map is not in this state. */
  readonly drawing: ComparedDrawing | null;
  readonly differences: readonly ElementDifference[];
  readonly view: Box;
  readonly whole: Box;
  readonly onView: (view: Box) => void;
  readonly selectedId: string | null;
}

/** From this width of the view on (px at 100 %) signs grow with it, so that they stay readable. */
const SIGNS_GROW_FROM = 800;
const SIGN_RADIUS = 11;
const ARROW_SHARE = 0.1;

/** One state of a map; moved and zoomed together with the other one. */
export function ComparedMap(props: ComparedMapProps) {
  const { title, drawing, differences, view, whole, onView, selectedId } = props;
  const text = useText();
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ readonly from: Point; readonly view: Box } | null>(null);
  const unit = Math.max(1, view.width / SIGNS_GROW_FROM);
  const signs = useMemo(
    () =>
      drawing
        ? differenceSigns(drawing, differences, {
            unit,
            radius: SIGN_RADIUS,
            stroke: 'currentColor',
            ground: 'var(--surface)',
            classOf: ({ id, fate }) =>
              [styles[fate], ...(id === selectedId ? [styles['isSelected']] : [])].join(' '),
          })
        : [],
    [drawing, differences, unit, selectedId],
  );

  // React hears the wheel passively: the page behind would scroll along.
  useEffect(() => {
    const node = svg.current;
    if (!node) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const frame = node.getBoundingClientRect();
      const at = onMap(view, frame, { x: event.clientX - frame.left, y: event.clientY - frame.top });
      onView(zoomed(view, whole, event.deltaY > 0 ? 1 / NEARER : NEARER, at));
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
      '+': () => zoomed(view, whole, NEARER),
      '=': () => zoomed(view, whole, NEARER),
      '-': () => zoomed(view, whole, 1 / NEARER),
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
      {drawing ? (
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
          {drawing.items.map((item) => (
            <Primitives key={item.id} drawn={item} />
          ))}
          <MarkupView markup={tag('g', {}, signs)} />
        </svg>
      ) : (
        <p className={styles['missing']}>{text('compare.noMap')}</p>
      )}
    </figure>
  );
}
