/** A shape of the palette. Click, then click on the map, or drag to the place; by key it goes where there is room. */
import { useSession, useText } from '../../state/session.tsx';
import { say, useCanvas } from '../canvasStore.ts';
import { add, addAnywhere, isPlacedByRule } from '../edits/add.ts';
import { placeDrag } from '../gestures/placeDrag.ts';
import { nameOfPlaceable, type Placeable } from '../placeables.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { Surface } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './overlays.module.css';

/** The list gives the focus back when it goes; only then the map can have it, and a name be typed. */
const whenClosed = (run: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(run));

/** Taken without a mouse a shape goes where there is room, or where its rule puts it. */
export function takeByKey(surface: Surface, what: Placeable, onTaken?: () => void): void {
  onTaken?.();
  const put = isPlacedByRule(surface, what)
    ? () => add(surface, what, { at: { x: 0, y: 0 } })
    : () => addAnywhere(surface, what);
  whenClosed(put);
}

interface ShapeProps {
  readonly what: Placeable;
  readonly isNamed?: boolean;
  readonly onTaken?: () => void;
}

export function ShapeButton({ what, isNamed = false, onTaken }: ShapeProps) {
  const text = useText();
  const session = useSession();
  const surface = useSurface();
  const isTaken = useCanvas((state) => state.placing === what);
  const label = nameOfPlaceable(what, text);
  const take = () => {
    onTaken?.();
    if (isPlacedByRule(surface, what)) whenClosed(() => add(surface, what, { at: { x: 0, y: 0 } }));
    else {
      surface.store.setState(({ placing }) => ({ placing: placing === what ? null : what }));
      // Escape and the other keys are for the map again.
      const focus = () => surface.element()?.focus({ preventScroll: true });
      if (isNamed) whenClosed(focus);
      else focus();
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
        if (event.button !== 0 || isPlacedByRule(surface, what)) return;
        event.currentTarget.releasePointerCapture(event.pointerId);
        surface.carry(event.nativeEvent, placeDrag(surface, what));
      }}
      onClick={(event) => {
        // A click by key has no mouse detail.
        if (event.detail === 0) takeByKey(surface, what, onTaken);
        else take();
      }}
    >
      <ShapeIcon what={what} />
      {isNamed && <span>{label}</span>}
    </button>
  );
  return isNamed ? (
    button
  ) : (
    <Tooltip text={label} placement="right">
      {button}
    </Tooltip>
  );
}
