import { expect, it } from 'vitest';
import { sayShortcut } from '../../../renderer/ui/sayShortcut.ts';

it.each([
  ['$mod+Shift+p', 'Ctrl+Shift+P', '⌘⇧P'],
  ['Shift+?', '?', '?'],
  ['Shift+Digit1', 'Shift+1', '⇧1'],
  ['m b', 'M B', 'M B'],
  ['$mod++', 'Ctrl++', '⌘+'],
  ['Alt+ArrowRight', 'Alt+→', '⌥→'],
])('says %s as a person reads it', (shortcut, plain, mac) => {
  expect(sayShortcut(shortcut, false)).toBe(plain);
  expect(sayShortcut(shortcut, true)).toBe(mac);
});
