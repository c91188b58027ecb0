import { FOCUSABLE } from '../actions/focusRegion.ts';

const FLOATING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Keys must never go nowhere: where what had the focus is taken away or disabled under it (a row that was deleted, the button for the next
 * page on the last one, a place that was left by key), the nearest thing that is still there gets it. Returns what ends the watch.
 */
export function keepFocus(): () => void {
  let around: readonly Element[] = [];
  /** What had it last in the window itself: a dialog that was opened by another one gives it back to that. */
  let outside: HTMLElement | null = null;
  /** What had it last of all. */
  let last: Element | null = null;
  let isAsked = false;
  const stop = new AbortController();
  const { signal } = stop;
  const remember = ({ target }: Event) => {
    if (target instanceof Element) last = target;
    if (!(target instanceof HTMLElement)) return;
    around = ancestorsOf(target);
    if (target.closest(FLOATING) === null) outside = target;
  };
  // A press beside everything takes the focus away on purpose. What had it is still there then: where it is gone, the press or a key after
  // it took it away.
  const forget = () => {
    requestAnimationFrame(() => {
      if (!isNowhere() || last === null || !last.isConnected || last.matches(':disabled')) return;
      around = [];
      outside = null;
    });
  };
  const find = () => {
    isAsked = false;
    if (!isNowhere() || (around.length === 0 && outside === null)) return;
    if (around.some((element) => element.closest(FLOATING) !== null && focusWithin(element))) return;
    if (outside?.isConnected) outside.focus({ preventScroll: true });
    if (!isNowhere()) return;
    const places = document.querySelectorAll('[data-region="place"], [data-region="map"]');
    [...around, ...(outside ? ancestorsOf(outside) : []), ...places].some(focusWithin);
  };
  const observer = new MutationObserver(() => {
    if (isAsked || !isNowhere()) return;
    isAsked = true;
    // Dialogs, menus and the map put the focus back by themselves within two frames.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(find)));
  });
  document.addEventListener('focusin', remember, { signal });
  document.addEventListener('pointerup', forget, { signal, capture: true });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}

const isNowhere = () => document.activeElement === document.body || document.activeElement === null;

/** Inside the part of the window in which it is; a step further out would be anywhere. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.id === 'root') break;
    found.push(at);
    if (at.hasAttribute('data-region') || /^(?:alert)?dialog$/.test(at.role ?? '')) break;
  }
  return found;
}

/** Not a field to type in: keys such as undo would be its own. */
const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** True when something in it took the focus. */
function focusWithin(element: Element): boolean {
  if (!element.isConnected) return false;
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].some((each) => {
    if (each.matches(TYPED_IN)) return false;
    each.focus();
    return document.activeElement === each;
  });
}
