import { useEffect, useState } from 'react';
import { useCanvas } from '../canvasStore.ts';
import styles from './overlays.module.css';

const SHOWN_MS = 4000;

/** Says what happened to who listens; what matters to who looks as well is shown for a moment. */
export function LiveRegion() {
  const { serial, text, isShown } = useCanvas((state) => state.message);
  const [goneSerial, setGone] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGone(serial), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [serial]);
  const isVisible = isShown && goneSerial !== serial;
  return (
    <div className={isVisible ? styles['toast'] : styles['unseen']} role="status" aria-live="polite">
      {/* A no-break space more every other time: the same words twice are said twice. */}
      {text + (serial % 2 === 1 ? '\u00a0' : '')}
    </div>
  );
}
