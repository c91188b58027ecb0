import { useEffect, type ClipboardEvent, type KeyboardEvent } from 'react';
import { bindKeys, nothingPressed } from '../actions/bindKeys.ts';
import { offerCanvas } from '../actions/map/canvasPort.ts';
import { actions } from '../actions/registry.ts';
import { endGrowth } from './edits/add.ts';
import { branchNameOf, nameBranch } from './edits/branchName.ts';
import { copy, cut, paste } from './edits/clipboard.ts';
import { endAt } from './edits/connecting.ts';
import { canvasPort } from './edits/tasks.ts';
import { useView } from '../state/session.tsx';
import { aim } from './edits/walkFlow.ts';
import type { Side } from './geometry/freePlace.ts';
import { onlySelected, type Surface } from './surface.ts';

/** Copy and paste come as events of their own, which alone may reach the clipboard. */
const ofClipboard = new Set(['map.copy', 'map.cut', 'map.paste']);
const keyed = actions.filter(({ id, scope }) => scope === 'canvas' && !ofClipboard.has(id));
/** Before those of the map: arrows walk and digits choose while a map is read. */
export const readingKeys = actions.filter(({ scope }) => scope === 'reading');

/** The keys of the map while it has the focus, and the port through which menus reach it. */
export function useKeys(surface: Surface) {
  const isPresented = useView((state) => state.reading === 'presented');
  useEffect(() => offerCanvas(surface.session, canvasPort(surface)), [surface]);
  useEffect(() => {
    const element = surface.element();
    const onSequence = (sequence: string | null) => surface.store.setState({ sequence });
    const keys = isPresented ? readingKeys : [...readingKeys, ...keyed];
    const pressed = nothingPressed();
    const ends = [
      ...(element
        ? [bindKeys(element, keys, surface.session, { isMeant: isOnMap, onSequence, pressed })]
        : []),
      bindKeys(document.body, keys, surface.session, { isMeant: isOnNothing, onSequence, pressed }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [surface, isPresented]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Wherever the focus is by then: the box that had it may have gone out of sight as the map followed what grew.
    window.addEventListener(
      'keyup',
      ({ key }) => {
        if (key === 'Control' || key === 'Meta') endGrowth(surface);
      },
      { signal },
    );
    window.addEventListener('blur', () => endGrowth(surface), { signal });
    return () => stop.abort();
  }, [surface]);
  return {
    onKeyDownCapture: (event: KeyboardEvent) => special(surface, event),
    onFocus: () => surface.store.setState({ isLeaving: false }),
    onCopy: (event: ClipboardEvent) => {
      if (!isField(event) && copy(surface, event.clipboardData)) event.preventDefault();
    },
    onCut: (event: ClipboardEvent) => {
      if (!isField(event) && cut(surface, event.clipboardData)) event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      if (isField(event)) return;
      event.preventDefault();
      paste(surface, event.clipboardData);
    },
  };
}

const sideOf: { readonly [key: string]: Side } = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/** Keys that mean something else while a tool waits: arrows choose where a connection ends and Enter ends it, a digit names a way. */
function special(surface: Surface, event: KeyboardEvent): void {
  const { connectFromId, branchId, sequence } = surface.store.getState();
  if (isField(event) || sequence !== null) return;
  const id = onlySelected(surface);
  if (event.key === 'Enter' && connectFromId !== null) {
    if (id !== null && id !== connectFromId && surface.scene().boxById.has(id)) endAt(surface, id);
  } else if (connectFromId !== null && event.key in sideOf && !hasModifier(event))
    aim(surface, connectFromId, sideOf[event.key]!);
  else if (branchId !== null && /^[1-3]$/.test(event.key)) {
    const name = branchNameOf(surface, event.key);
    if (name === null) surface.session.view.setState({ selection: [branchId], renamingId: branchId });
    nameBranch(surface, name);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Nothing has the focus: the map is what the keys are for. Tab then still walks the window. */
const isOnNothing = ({ target, key }: globalThis.KeyboardEvent): boolean =>
  target === document.body && key !== 'Tab';

/** What is typed into a field on the map, with Ctrl too, is no key of the map. */
const isOnMap = (event: globalThis.KeyboardEvent): boolean => !isField(event);

const isField = ({ target }: { readonly target: EventTarget | null }): boolean =>
  target instanceof HTMLElement && /^(?:input|textarea|select)$/i.test(target.tagName);
