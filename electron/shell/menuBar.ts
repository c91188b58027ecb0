/** The menu bar of a Mac, as Electron's template: the program's own menus between those that macOS gives every program. */
import type { NativeEntry, NativeMenu } from '../../shared/ipc/index.ts';

type Choose = (id: string) => void;

/** As much of Electron's template as is used here, so that this file knows no window system. */
export interface MenuItem {
  readonly role?: 'appMenu' | 'windowMenu' | 'help' | NonNullable<NativeEntry['textRole']>;
  readonly type?: 'separator' | 'checkbox';
  readonly label?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly submenu?: MenuItem[];
  readonly click?: () => void;
}

export function menuTemplate(menus: readonly NativeMenu[], choose: Choose): MenuItem[] {
  const own = menus.map(({ id, label, groups }): MenuItem => ({
    label,
    submenu: itemsOf(groups, choose),
    ...(id === 'help' ? { role: 'help' } : {}),
  }));
  const [help, others] = [
    own.filter(({ role }) => role === 'help'),
    own.filter(({ role }) => role !== 'help'),
  ];
  return [{ role: 'appMenu' }, ...others, { role: 'windowMenu' }, ...help];
}

function itemsOf(groups: NativeMenu['groups'], choose: Choose): MenuItem[] {
  return groups
    .filter((entries) => entries.length > 0)
    .flatMap((entries, index) => [
      ...(index > 0 ? [{ type: 'separator' as const }] : []),
      ...entries.map((entry) => itemOf(entry, choose)),
    ]);
}

function itemOf(entry: NativeEntry, choose: Choose): MenuItem {
  const accelerator = entry.shortcut === null ? null : acceleratorOf(entry.shortcut);
  return {
    label: entry.label,
    enabled: entry.isEnabled,
    ...(accelerator === null ? {} : { accelerator }),
    ...(entry.groups ? { submenu: itemsOf(entry.groups, choose) } : {}),
    ...(entry.isChecked === null ? {} : { type: 'checkbox' as const, checked: entry.isChecked }),
    ...(entry.textRole === null ? { click: () => choose(entry.id) } : { role: entry.textRole }),
  };
}

const keyNames: { readonly [key: string]: string } = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** A shortcut as Electron writes it; null for bare keys and sequences, which would take letters from whoever types. */
export function acceleratorOf(shortcut: string): string | null {
  const press = shortcut.endsWith('++') ? `${shortcut.slice(0, -1)}Plus` : shortcut;
  const parts = press.split('+');
  if (!parts.includes('$mod') || press.includes(' ')) return null;
  const key = parts.at(-1)!.replace(/^(?:Key|Digit)(?=.$)/, '');
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return ['CmdOrCtrl', ...parts.slice(0, -1).filter((part) => part !== '$mod'), name].join('+');
}
