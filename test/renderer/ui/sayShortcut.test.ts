import { expect, it } from 'vitest';
import { keyNames } from '../../../renderer/frame/keyNames.ts';
import { sayShortcut } from '../../../renderer/ui/sayShortcut.ts';
import { createText } from '../../../shared/text/index.ts';

it.each([
  ['$mod+Shift+p', 'Ctrl+Shift+P', 'Strg+Umschalt+P', '⌘⇧P'],
  ['Shift+?', '?', '?', '?'],
  ['Shift+Digit1', 'Shift+1', 'Umschalt+1', '⇧1'],
  ['m b', 'M B', 'M B', 'M B'],
  ['$mod++', 'Ctrl++', 'Strg++', '⌘+'],
  ['Alt+ArrowRight', 'Alt+→', 'Alt+→', '⌥→'],
  ['Delete', 'Del', 'Entf', 'Del'],
])('says %s as a person reads it on the keyboard', (shortcut, plain, german, mac) => {
  expect(sayShortcut(shortcut, keyNames(createText('en')), false)).toBe(plain);
  expect(sayShortcut(shortcut, keyNames(createText('de')), false)).toBe(german);
  expect(sayShortcut(shortcut, keyNames(createText('en')), true)).toBe(mac);
});
