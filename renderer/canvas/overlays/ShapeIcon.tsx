import { StickyNote } from 'lucide-react';
import { memo } from 'react';
import { Primitives } from '../../fields/Primitives.tsx';
import type { Placeable } from '../placeables.ts';
import styles from './overlays.module.css';
import { drawnPlaceable } from '../scene/draw.ts';

/** A shape of the palette, drawn small by the same drawing that the map uses. */
export const ShapeIcon = memo(function ShapeIcon({
  what,
  size = 22,
}: {
  readonly what: Placeable;
  readonly size?: number;
}) {
  if (what.kind === 'note') return <StickyNote size={size - 2} strokeWidth={1.5} aria-hidden />;
  const box =
    what.kind === 'step' || what.kind === 'lane' || what.kind === 'pool' || what.kind === 'group'
      ? { x: 0, y: 0, width: 60, height: what.kind === 'step' ? 42 : 40 }
      : { x: 0, y: 0, width: what.width, height: what.height };
  const edge = Math.max(box.width, box.height) + 4;
  const view = `${(box.width - edge) / 2} ${(box.height - edge) / 2} ${edge} ${edge}`;
  return (
    <svg className={styles['icon']} width={size} height={size} viewBox={view} aria-hidden>
      <Primitives drawn={drawnPlaceable(what, box)} />
    </svg>
  );
});
