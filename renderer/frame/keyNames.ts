import type { Text } from '../../shared/text/index.ts';
import type { KeyNames } from '../ui/sayShortcut.ts';

/** The keys that bear a word, in the language of the window. */
export const keyNames = (text: Text): KeyNames => ({
  $mod: text('app.key.control'),
  Control: text('app.key.control'),
  Shift: text('app.key.shift'),
  Delete: text('app.key.delete'),
  PageUp: text('app.key.pageUp'),
  PageDown: text('app.key.pageDown'),
  Home: text('app.key.home'),
  End: text('app.key.end'),
  ' ': text('app.key.space'),
});
