import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { drawStream, type StreamRung, type ValueStream } from '../../shared/diagram/index.ts';
import { streamWords } from '../../shared/report/index.ts';
import { askWhy } from '../actions/askWhy.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { Primitives } from '../fields/Primitives.tsx';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { sayRung } from './sayRung.ts';
import styles from './stream.module.css';

const LEAST_WIDTH = 200;

/** The steps in a row over their timeline; arrows walk them, Enter shows one on the map, W asks why its figures are what they are. */
export function StreamPicture({ stream }: { readonly stream: ValueStream }) {
  const session = useSession();
  const { text } = session;
  const say = useSay();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const selectedId = useView((state) => state.selection[0] ?? null);
  const [width, setWidth] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(LEAST_WIDTH, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const words = useMemo(
    () =>
      streamWords({ ...speaker, doc, text }, ({ metrics }) =>
        metrics.withheldBecause ? say(metrics.withheldBecause) : '',
      ),
    [doc, text, speaker, say],
  );
  const drawing = useMemo(() => drawStream(stream, width || LEAST_WIDTH, words), [stream, width, words]);
  const rungs = useMemo(() => stream.parts.flatMap((part) => part.rungs), [stream]);
  const select = (id: string) => session.view.setState({ selection: [id] });
  const focus = (rung: StreamRung | undefined) => {
    if (!rung) return;
    select(rung.id);
    document.getElementById(optionId(rung.id))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rungs.findIndex(({ id }) => id === selectedId);
    const by = stepOf(event.key, drawing.columns);
    if (event.key === 'Enter' && at >= 0) jumpToElement(session, rungs[at]!.id);
    else if (event.key === 'w' && at >= 0) askWhy(session);
    else if (event.key === 'Home') focus(rungs[0]);
    else if (event.key === 'End') focus(rungs.at(-1));
    else if (by !== null) focus(rungs[Math.min(rungs.length - 1, Math.max(0, at + by))]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isSelectedHere = rungs.some(({ id }) => id === selectedId);
  return (
    <div ref={frame} className={styles['frame']}>
      {width > 0 && (
        <div className={styles['picture']} style={{ width, height: drawing.bounds.height }}>
          <svg width={width} height={drawing.bounds.height} aria-hidden className={styles['svg']}>
            {drawing.items.map((drawn) => (
              <Primitives key={drawn.id} drawn={drawn} />
            ))}
          </svg>
          <div
            className={styles['options']}
            role="listbox"
            aria-label={text('stream.steps')}
            onKeyDown={onKeyDown}
          >
            {rungs.map((rung, index) => {
              const box = drawing.boxById.get(rung.id)!;
              return (
                <div
                  key={rung.id}
                  id={optionId(rung.id)}
                  role="option"
                  aria-selected={rung.id === selectedId}
                  aria-label={sayRung(rung, index, words, text)}
                  tabIndex={rung.id === selectedId || (!isSelectedHere && index === 0) ? 0 : -1}
                  className={styles['option']}
                  data-selected={rung.id === selectedId || undefined}
                  style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
                  onClick={() => select(rung.id)}
                  onFocus={() => rung.id !== selectedId && select(rung.id)}
                  onDoubleClick={() => jumpToElement(session, rung.id)}
                />
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}

const optionId = (id: string) => `stream-${id}`;

/** How far a key goes along the row; null: none of ours. */
function stepOf(key: string, columns: number): number | null {
  const steps: { readonly [key: string]: number } = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  return steps[key] ?? null;
}
