/** Around a finger that rests: a ring that fills, then what letting go or moving on will do. */
import { useText } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { HOLD_MS } from '../gestures/hold.ts';
import styles from './overlays.module.css';

/** Large enough to be seen around a fingertip. */
const RADIUS = 30;
/** The words need this much above the finger; else they stand below it. */
const ROOM = 90;

export function HoldRing() {
  const text = useText();
  const hold = useCanvas((state) => state.hold);
  if (!hold) return null;
  return (
    <div className={styles['hold']} style={{ left: hold.screen.x, top: hold.screen.y }}>
      <svg width={2 * RADIUS + 6} height={2 * RADIUS + 6} viewBox={`-33 -33 66 66`} aria-hidden>
        <circle
          r={RADIUS}
          className={styles['holdRing']}
          data-held={hold.isHeld || undefined}
          pathLength={1}
          strokeDasharray={1}
          style={{ animationDuration: `${HOLD_MS}ms` }}
        />
      </svg>
      {hold.isHeld && (
        <span className={styles['holdWords']} data-below={hold.screen.y < ROOM || undefined}>
          {text(`canvas.hold.${hold.on}`)}
        </span>
      )}
    </div>
  );
}
