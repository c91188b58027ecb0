/** In which field something was typed since it has the focus: there Ctrl+Z takes back letters, in any other what was done last. */
const typedIn = new WeakSet<object>();

/** Listens on the window from its start. */
export function followTyping(window: Pick<Window, 'addEventListener'>): void {
  window.addEventListener('focusin', ({ target }) => void (target && typedIn.delete(target)), {
    capture: true,
  });
  window.addEventListener('input', ({ target }) => void (target && typedIn.add(target)), { capture: true });
}

export const isTypedIn = (field: object): boolean => typedIn.has(field);
