/** Six shapes at first sight, the others behind one click. Click, then click on the map, or drag to the place. */
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useDocument, useSession, useText } from '../../state/session.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { say, useCanvas } from '../canvasStore.ts';
import { add, addAnywhere } from '../edits/add.ts';
import { placeDrag } from '../gestures/placeDrag.ts';
import { placeables, type Placeable } from '../placeables.ts';
import { useSurface } from '../surfaceContext.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './overlays.module.css';

const first = placeables.filter((what) => what.isFirst);
const others = placeables.filter((what) => !what.isFirst);

export function Palette() {
  const text = useText();
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  const [isOpen, setOpen] = useState(false);
  if (isReadOnly) return null;
  return (
    <div
      className={styles['palette']}
      role="toolbar"
      aria-label={text('canvas.palette')}
      aria-orientation="vertical"
    >
      {first.map((what) => (
        <ShapeButton key={what.id} what={what} />
      ))}
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Tooltip text={text('canvas.palette.more')} placement="right">
          <Button className={styles['shape']!} aria-label={text('canvas.palette.more')}>
            <ChevronRight size={16} aria-hidden />
          </Button>
        </Tooltip>
        <Popover className={styles['more']!} placement="right top" offset={8}>
          <Dialog className={styles['moreShapes']!} aria-label={text('canvas.palette.more')}>
            {others.map((what) => (
              <ShapeButton key={what.id} what={what} isNamed onTaken={() => setOpen(false)} />
            ))}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

interface ShapeProps {
  readonly what: Placeable;
  readonly isNamed?: boolean;
  readonly onTaken?: () => void;
}

function ShapeButton({ what, isNamed = false, onTaken }: ShapeProps) {
  const text = useText();
  const session = useSession();
  const surface = useSurface();
  const isTaken = useCanvas((state) => state.placing === what);
  const label = text(what.label);
  const take = () => {
    onTaken?.();
    // A lane has its place by rule; without a mouse so has everything.
    if (what.kind === 'lane') add(surface, what, { at: { x: 0, y: 0 } });
    else {
      surface.store.setState(({ placing }) => ({ placing: placing === what ? null : what }));
      say(surface.store, session.text('canvas.say.placeHint', { what: label }), true);
    }
  };
  const button = (
    <button
      type="button"
      className={`${styles['shape']} ${isNamed ? styles['named'] : ''} ${isTaken ? styles['taken'] : ''}`}
      aria-label={label}
      aria-pressed={isTaken}
      onPointerDown={(event) => {
        if (event.button !== 0 || what.kind === 'lane') return;
        event.currentTarget.releasePointerCapture(event.pointerId);
        surface.carry(event.nativeEvent, placeDrag(surface, what));
      }}
      onClick={(event) => {
        // A click by key (no mouse detail) puts the shape where there is room.
        if (event.detail === 0 && what.kind !== 'lane') {
          onTaken?.();
          addAnywhere(surface, what);
        } else take();
      }}
    >
      <ShapeIcon what={what} />
      {isNamed && <span>{label}</span>}
    </button>
  );
  return isNamed ? (
    button
  ) : (
    <span title={label} className={styles['holder']}>
      {button}
    </span>
  );
}
