/**
 * What floats at a control (a card, a menu, a list of choices), and what covers the window (a dialog). A dialog that is opened by key while
 * something floats closes it: it would stand above the dialog, out of reach, and keep the focus from coming back.
 */
import { useContext, useEffect, useEffectEvent, useLayoutEffect, type RefAttributes } from 'react';
import {
  ModalOverlay,
  OverlayTriggerStateContext,
  Popover,
  type ModalOverlayProps,
  type PopoverProps,
} from 'react-aria-components';

const COVERED = 'compass:covered';

/** What floats at the control around it. */
export function Floating(props: PopoverProps & RefAttributes<HTMLElement>) {
  const trigger = useContext(OverlayTriggerStateContext);
  const close = useEffectEvent(() => {
    // As React Aria reads it: who says that it is open is asked before the control at which it floats.
    if (props.isOpen !== undefined) props.onOpenChange?.(false);
    else trigger?.close();
  });
  useEffect(() => {
    document.addEventListener(COVERED, close);
    return () => document.removeEventListener(COVERED, close);
  }, []);
  return <Popover {...props} />;
}

/** What lies over the whole window while it is there. */
export function Covering(props: ModalOverlayProps) {
  // Before anything in it takes the focus and opens a list of its own.
  useLayoutEffect(() => void document.dispatchEvent(new Event(COVERED)), []);
  return <ModalOverlay isOpen {...props} />;
}
