import { useEffect, useState } from 'react';
import { useCanvas } from '../canvasStore.ts';
import styles from './overlays.module.css';

const SHORTEST_MS = 4000;
/** So long as it takes to read it. */
const MS_PER_LETTER = 60;

/** Says what happened to who listens; what matters to who looks as well is shown for a moment. */
export function LiveRegion() {
  const { serial, text, isShown } = useCanvas((state) => state.message);
  const [goneSerial, setGone] = useState(0);
  useEffect(() => {
    const shownMs = Math.max(SHORTEST_MS, text.length * MS_PER_LETTER);
    const timer = setTimeout(() => setGone(serial), shownMs);
    return () => clearTimeout(timer);
  }, [serial, text]);
  const isVisible = isShown && goneSerial !== serial;
  return (
    <div className={isVisible ? styles['toast'] : styles['unseen']} role="status" aria-live="polite">
      {/* A no-break space more every other time: the same words twice are said twice. */}
      {text + (serial % 2 === 1 ? '\u00a0' : '')}
    </div>
  );
}
