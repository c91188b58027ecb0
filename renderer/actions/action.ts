import type { LucideIcon } from 'lucide-react';
import type { TextKey } from '../../shared/text/index.ts';
import type { Session } from '../state/session.tsx';

export const menus = ['file', 'edit', 'view', 'help'] as const;
/** Menus within a menu: whose, and at the end of which of its groups. */
export const submenus = {
  export: { within: 'file', group: 4 },
  arrange: { within: 'edit', group: 4 },
  inside: { within: 'edit', group: 4 },
  maps: { within: 'edit', group: 4 },
  zoom: { within: 'view', group: 2 },
  layers: { within: 'view', group: 2 },
} as const;
export type SubmenuName = keyof typeof submenus;
export type MenuName = (typeof menus)[number] | SubmenuName;
/** Under which of the four menus it is found; undefined for what stands in none. */
export const menuOf = ({ menu }: Action): (typeof menus)[number] | undefined =>
  menu && (isSubmenu(menu.name) ? submenus[menu.name].within : menu.name);
const isSubmenu = (name: MenuName): name is SubmenuName => name in submenus;

/** One thing a user can do, named once: menus, palette, keys and the list of shortcuts all read the same object. */
export interface Action {
  /** `area.verb`, unique. */
  readonly id: string;
  readonly label: TextKey;
  /** A fuller label where it depends on what would happen ("Undo: rename step"). */
  readonly say?: (session: Session) => string;
  readonly icon?: LucideIcon;
  /** In the way tinykeys writes it: "$mod+Shift+p", "Shift+?", "g m". Unique within its scope. */
  readonly shortcut?: string;
  /** For a sequence ("m b"): what its first key stands for, and the word beside the next one in the list that then opens. */
  readonly hint?: {
    readonly group: TextKey;
    readonly word: TextKey;
    /** The colour of its sign: the name of a `--…` token. */
    readonly tone?: string;
  };
  /** Other keys for the same, as habits of other programs. */
  readonly otherShortcuts?: readonly string[];
  /**
   * `canvas`: the keys count only while the canvas has the focus, and the canvas listens for them; `reading`: there, while a map is read,
   * and before those of the canvas. Default: anywhere.
   */
  readonly scope?: 'window' | 'canvas' | 'reading';
  /** Where it stands in the ☰ menu; groups are parted by lines. Without: only palette, keys and buttons. */
  readonly menu?: { readonly name: MenuName; readonly group: number };
  /** Given: an entry with a tick. */
  readonly isChecked?: (session: Session) => boolean;
  readonly enabled: (session: Session) => boolean;
  readonly run: (session: Session) => void | Promise<void>;
}

/** True for an action whose keys count everywhere in the window. */
export const isOfWindow = ({ scope }: Action): boolean => scope === undefined || scope === 'window';

/** For actions that can always be done. */
export const always = (): boolean => true;
/** For actions that need an open workspace. */
export const hasWorkspace = ({ document }: Session): boolean => document.getState().file !== null;
/** For actions that change the workspace. */
export const mayWrite = ({ document }: Session): boolean =>
  document.getState().file !== null && document.getState().file?.readOnlyBecause === null;
/** For actions on the map that is shown. */
export const hasMap = ({ document, view }: Session): boolean => {
  const { mapId } = view.getState();
  return mapId !== null && document.getState().doc.map[mapId] !== undefined;
};

/** Does it if it can be done now. */
export function runAction(action: Action, session: Session): void {
  if (action.enabled(session)) void action.run(session);
}
