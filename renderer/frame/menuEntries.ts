import { runAction, submenus, type Action, type MenuName, type SubmenuName } from '../actions/action.ts';
import { nameOfPath } from '../actions/files/fileNames.ts';
import { openPath } from '../actions/files/workspaces.ts';
import { actions } from '../actions/registry.ts';
import type { Session } from '../state/session.tsx';
import type { MenuEntry, MenuGroup } from '../ui/Menu.tsx';

/** An action as an entry of a menu, as it stands now. */
export function menuEntry(action: Action, session: Session): MenuEntry {
  return {
    id: action.id,
    label: action.say?.(session) ?? session.text(action.label),
    icon: action.isChecked ? undefined : action.icon,
    shortcut: action.shortcut,
    isDisabled: !action.enabled(session),
    isChecked: action.isChecked?.(session),
    run: () => runAction(action, session),
  };
}

/** One menu of the ☰ menu: the registered actions by group, then the menus within it; File also lists recent files. */
export function menuGroups(name: MenuName, session: Session): MenuGroup[] {
  const own = actions.filter((action) => action.menu?.name === name);
  const within = (Object.keys(submenus) as SubmenuName[]).filter((each) => submenus[each].within === name);
  const groups = [...own.map((action) => action.menu!.group), ...within.map((each) => submenus[each].group)];
  const numbers = [...new Set(groups)].toSorted((a, b) => a - b);
  return numbers.map((number) => ({
    id: `${name} ${number}`,
    entries: [
      ...own.filter((action) => action.menu?.group === number).map((action) => menuEntry(action, session)),
      ...(name === 'file' && number === 1 ? [recentEntry(session)] : []),
      ...within.filter((each) => submenus[each].group === number).map((each) => submenuEntry(each, session)),
    ],
  }));
}

const submenuEntry = (name: SubmenuName, session: Session): MenuEntry => ({
  id: name,
  label: session.text(`app.menu.${name}`),
  sections: menuGroups(name, session),
});

function recentEntry(session: Session): MenuEntry {
  const recent = session.start.recent.filter((file) => !file.isMissing).slice(0, 8);
  return {
    id: 'file.recent',
    label: session.text('app.recent'),
    isDisabled: recent.length === 0,
    sections: [
      {
        id: 'recent',
        entries: recent.map((file) => ({
          id: file.path,
          label: file.name,
          description: nameOfPath(file.path),
          run: () => void openPath(session, file.path),
        })),
      },
    ],
  };
}
