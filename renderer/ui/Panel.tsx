import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly label: string;
  readonly side: 'left' | 'right';
  /** In CSS px; the caller keeps it, so that it is remembered. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly resizeLabel: string;
  /** The name by which F6 finds it. */
  readonly region: string;
  readonly children: ReactNode;
}

/** A panel at the side whose width is drawn with the pointer or set with the arrow keys on its edge. */
export function Panel({
  label,
  side,
  width,
  onResize,
  min = 220,
  max = 520,
  resizeLabel,
  region,
  children,
}: PanelProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const outward = side === 'right' ? -1 : 1;
  const clamp = (next: number) => Math.round(Math.min(max, Math.max(min, next)));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current) onResize(clamp(from.current.width + (event.clientX - from.current.x) * outward));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowLeft' ? -16 : event.key === 'ArrowRight' ? 16 : 0;
    if (step === 0) return;
    event.preventDefault();
    onResize(clamp(width + step * outward));
  };
  return (
    <aside
      className={`${styles['panel']} ${styles[side]}`}
      style={{ width }}
      aria-label={label}
      data-region={region}
    >
      <div
        className={styles['edge']}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={resizeLabel}
        aria-valuenow={width}
        aria-valuemin={min}
        aria-valuemax={max}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (from.current = null)}
        onKeyDown={onKeyDown}
      />
      {children}
    </aside>
  );
}

/** A titled group within a panel. */
export function PanelSection({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['section']} aria-label={title}>
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{title}</h3>
        {actions}
      </header>
      {children}
    </section>
  );
}
