import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { Floating } from './Floating.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A second, quiet line. */
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Given: an entry with a tick or without. */
  readonly isChecked?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
  /** Given: opens a further menu. */
  readonly sections?: readonly MenuGroup[] | undefined;
  readonly run?: (() => void) | undefined;
}
export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuProps {
  readonly label: string;
  /** A function is asked when the menu opens. */
  readonly groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
}

/** The list of a menu, with groups, submenus, ticks and shortcuts. */
export function MenuList({
  label,
  groups,
  isFirstFocused = false,
}: MenuProps & { readonly isFirstFocused?: boolean }) {
  const shown = (typeof groups === 'function' ? groups() : groups).filter(
    (group) => group.entries.length > 0,
  );
  const hasSigns = shown.some((group) => group.entries.some(hasSign));
  return (
    <AriaMenu
      className={styles['list']!}
      aria-label={label}
      {...(isFirstFocused ? { autoFocus: 'first' as const } : {})}
    >
      {shown.flatMap((group, index) => [
        ...(index > 0 ? [<Separator key={`line ${group.id}`} className={styles['line']!} />] : []),
        <MenuSection key={group.id} id={group.id} aria-label={group.title ?? label}>
          {group.title && <Header className={styles['title']}>{group.title}</Header>}
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} hasSigns={hasSigns} />
          ))}
        </MenuSection>,
      ])}
    </AriaMenu>
  );
}

/** A menu that opens from the button given as child. */
export function MenuButton({
  children,
  placement = 'bottom start',
  ...menu
}: MenuProps & {
  readonly children: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top';
}) {
  return (
    <MenuTrigger>
      {children}
      <Floating className={styles['popover']!} placement={placement} offset={4}>
        <MenuList {...menu} />
      </Floating>
    </MenuTrigger>
  );
}

const hasSign = ({ icon, isChecked }: MenuEntry): boolean => icon !== undefined || isChecked !== undefined;

interface EntryProps {
  readonly entry: MenuEntry;
  /** Some entry of the menu has an icon or a tick: words begin behind it in all of them. */
  readonly hasSigns: boolean;
}

function Entry({ entry, hasSigns }: EntryProps) {
  const item = (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      className={`${styles['item']} ${entry.isDanger ? styles['danger'] : ''}`}
      {...(entry.run ? { onAction: entry.run } : {})}
    >
      <EntryContent entry={entry} hasSigns={hasSigns} />
    </MenuItem>
  );
  if (!entry.sections) return item;
  return (
    <SubmenuTrigger>
      {item}
      <Floating ref={passFocusOn} className={styles['popover']!} offset={-2}>
        <MenuList label={entry.label} groups={entry.sections} />
      </Floating>
    </SubmenuTrigger>
  );
}

/**
 * A submenu that opens because the pointer happens to lie over its entry takes the focus of the keys with its frame, in which no key does
 * anything: the menu in it takes it over.
 */
function passFocusOn(frame: HTMLElement | null) {
  const pass = ({ target }: FocusEvent) => {
    if (target === frame) frame?.querySelector<HTMLElement>('[role="menu"]')?.focus();
  };
  frame?.addEventListener('focus', pass);
  return () => frame?.removeEventListener('focus', pass);
}

function EntryContent({ entry, hasSigns }: EntryProps) {
  const Icon = entry.icon;
  return (
    <>
      {hasSigns && !Icon && (
        <span className={styles['tick']}>{entry.isChecked && <Check size={14} aria-hidden />}</span>
      )}
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span className={styles['label']}>
        {entry.label}
        {entry.description && <span className={styles['more']}>{entry.description}</span>}
      </span>
      {entry.shortcut && <ShortcutKeys shortcut={entry.shortcut} />}
      {entry.sections && <ChevronRight size={14} aria-hidden />}
    </>
  );
}
