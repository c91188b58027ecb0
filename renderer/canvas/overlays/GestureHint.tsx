/**
 * Below the map while something is dragged: the keys that change the drag in hand. Told for a few drags of a kind; then the hand is taken
 * to know them, and the shortcuts window has them still.
 */
import { useEffect } from 'react';
import { useSession, useText, type Session } from '../../state/session.tsx';
import { useCanvas, type Gesture } from '../canvasStore.ts';
import styles from './overlays.module.css';

/** In the settings of this computer: how often each was told. */
const KEY = 'gestureHints';
const MOST = 5;

const told = ['move', 'marquee', 'connect', 'reconnect', 'resize', 'place'] as const;
type Told = (typeof told)[number];
const isTold = (type: Gesture['type'] | undefined): type is Told => told.some((each) => each === type);

export function GestureHint() {
  const type = useCanvas((state) => state.gesture?.type);
  return isTold(type) ? <Hint key={type} type={type} /> : null;
}

function Hint({ type }: { readonly type: Told }) {
  const text = useText();
  const session = useSession();
  // Counted when the drag is over, so that the words stay to its end.
  useEffect(() => () => count(session, type), [session, type]);
  if (timesTold(session, type) >= MOST) return null;
  return (
    <p className={styles['gestureHint']} aria-hidden>
      {text(`canvas.hint.${type}`)}
    </p>
  );
}

function timesTold({ frame }: Session, type: Told): number {
  const kept = frame.getState().settings[KEY];
  const times: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, type) : 0;
  return typeof times === 'number' ? times : 0;
}

function count(session: Session, type: Told): void {
  const times = timesTold(session, type);
  if (times >= MOST) return;
  const all = told.map((each) => [each, timesTold(session, each) + (each === type ? 1 : 0)]);
  session.frame.saveSettings({ [KEY]: Object.fromEntries(all) });
}
