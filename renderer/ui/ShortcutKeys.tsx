import { useContext } from 'react';
import { KeyNamesContext } from './keyNames.ts';
import styles from './ShortcutKeys.module.css';
import { sayShortcut } from './sayShortcut.ts';

/** A shortcut as a person reads it: "Ctrl+Shift+P", on a Mac "⇧⌘P". */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }) {
  return <kbd className={styles['keys']}>{sayShortcut(shortcut, useContext(KeyNamesContext))}</kbd>;
}
