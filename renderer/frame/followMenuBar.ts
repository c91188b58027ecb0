/** The menu bar of a Mac, from the same actions as the ☰ menu. */
import type { NativeEntry, NativeMenu, Push, PushPayload } from '../../shared/ipc/index.ts';
import { menus } from '../actions/action.ts';
import { isTypedIn } from '../actions/typedIn.ts';
import type { Session } from '../state/session.tsx';
import type { MenuEntry, MenuGroup } from '../ui/Menu.tsx';
import { menuGroups } from './menuEntries.ts';

type OnPush = <P extends Push>(push: P, listener: (payload: PushPayload<P>) => void) => () => void;

/** While somebody types, these belong to the field and not to the map. */
const textRoles: { readonly [id: string]: NativeEntry['textRole'] } = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'map.cut': 'cut',
  'map.copy': 'copy',
  'map.paste': 'paste',
  'map.selectAll': 'selectAll',
};
/** Menus are told once a burst of changes is over. */
const QUIET_MS = 120;

/** Tells the menu bar what it holds whenever that changes, and does what is chosen there. Only where there is a menu bar. */
export function followMenuBar(session: Session, onPush: OnPush): void {
  const { windowSystem, platform } = session.start;
  if (windowSystem !== 'electron' || platform !== 'darwin') return;
  const runById = new Map<string, () => void>();
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    runById.clear();
    const bar = menuBar(session, { field: fieldNow(), runById });
    const now = JSON.stringify(bar);
    if (now === told) return;
    told = now;
    void session.client['app.setMenu']({ menus: bar });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  for (const store of [session.document.store, session.view, session.frame.store]) store.subscribe(soon);
  document.addEventListener('focusin', soon);
  document.addEventListener('input', soon);
  document.addEventListener('focusout', soon);
  onPush('menu.chosen', ({ id }) => runById.get(id)?.());
  tell();
}

/** The four menus as plain data; `runById` takes what each entry does. Nothing can be chosen while a dialog asks. */
export function menuBar(
  session: Session,
  { field, runById }: { readonly field: FieldNow; readonly runById: Map<string, () => void> },
): NativeMenu[] {
  const isAsking = session.frame.store.getState().dialogs.length > 0;
  const plain = (groups: readonly MenuGroup[]): NativeEntry[][] =>
    groups.map(({ entries }) => entries.map(entryOf));
  const entryOf = (entry: MenuEntry): NativeEntry => {
    const textRole = textRoleOf(entry.id, field);
    if (entry.run) runById.set(entry.id, entry.run);
    return {
      id: entry.id,
      label: entry.label,
      shortcut: entry.shortcut ?? null,
      isEnabled: textRole !== null || (!isAsking && !entry.isDisabled),
      isChecked: entry.isChecked ?? null,
      textRole,
      ...(entry.sections ? { groups: plain(entry.sections) } : {}),
    };
  };
  return menus.map((id) => ({
    id,
    label: session.text(`app.menu.${id}`),
    groups: plain(menuGroups(id, session)),
  }));
}

/** What undo and the clipboard are about: a field in which something was typed has letters to take back, another only words to copy. */
type FieldNow = 'none' | 'untouched' | 'typedIn';

function textRoleOf(id: string, field: FieldNow): NativeEntry['textRole'] {
  if (field === 'none' || (field === 'untouched' && /^edit\.(?:undo|redo)$/.test(id))) return null;
  return textRoles[id] ?? null;
}

function fieldNow(): FieldNow {
  const element = document.activeElement;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable);
  if (!isField) return 'none';
  return isTypedIn(element) ? 'typedIn' : 'untouched';
}
