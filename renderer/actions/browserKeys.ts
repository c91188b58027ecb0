/**
 * Keys that mean something to a browser: in a window of Chromium they would load the page anew, open another window or the tools of
 * developers. They are kept from it before anybody hears them; what the program itself does with one of them it still does (`bindKeys`).
 */

/** With Ctrl, and Shift or not: reload, new windows and tabs, close, source, history, downloads, bookmarks, find again, save, back, on. */
const withCtrl: ReadonlySet<string> = new Set('r n t w u h j d g s i b [ ]'.split(' '));
/** With Ctrl and Shift: the tools of developers, bookmarks, the last session. */
const withCtrlShift: ReadonlySet<string> = new Set(['c', 'o', 'k', 'm', 'delete']);
/** With Alt: back, on, the first page. */
const withAlt: ReadonlySet<string> = new Set(['arrowleft', 'arrowright', 'home']);
/** Help, find again, reload, caret browsing, the tools of developers; with any other key. */
const alone: ReadonlySet<string> = new Set(['f1', 'f3', 'f5', 'f7', 'f12']);

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function isBrowserKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): boolean {
  // A browser goes by the letter or, where the layout has none of ours, by its place.
  const names = [key.toLowerCase(), code.replace(/^Key/, '').toLowerCase()];
  const isIn = (keys: ReadonlySet<string>) => names.some((name) => keys.has(name));
  if (isIn(alone)) return true;
  if (altKey && !ctrlKey && !metaKey && isIn(withAlt)) return true;
  return (ctrlKey || metaKey) && !altKey && (isIn(withCtrl) || (shiftKey && isIn(withCtrlShift)));
}

/** Ctrl+A, which a browser takes for the words of everything where no field has the focus. */
export const isSelectAll = ({ key, ctrlKey, metaKey }: Press): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'a';

/** Buttons at the side of a mouse: a page back, a page on. */
const SIDE_BUTTONS: ReadonlySet<number> = new Set([3, 4]);

/**
 * From now on a browser around this window does nothing by these keys and buttons, and shows no menu of its own but over words. Nor does it
 * select the words of all buttons and headings, where no field has the focus.
 */
export function keepFromBrowser(window: Window, { isMac }: { readonly isMac: boolean }): void {
  const keep = (event: KeyboardEvent) => {
    // On a Mac the cursor goes by words with Alt and an arrow.
    const isCursor = isMac && event.altKey && isField(event.target);
    if ((isBrowserKey(event) && !isCursor) || (isSelectAll(event) && !isField(event.target)))
      event.preventDefault();
  };
  window.addEventListener('keydown', keep, { capture: true });
  window.addEventListener('mouseup', (event) => SIDE_BUTTONS.has(event.button) && event.preventDefault(), {
    capture: true,
  });
  window.addEventListener('contextmenu', (event) => isOverWords(event.target) || event.preventDefault());
}

/** Where words are typed, or some are selected, the browser's menu copies and pastes them. */
const isOverWords = (target: EventTarget | null): boolean =>
  isField(target) || getSelection()?.isCollapsed === false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
