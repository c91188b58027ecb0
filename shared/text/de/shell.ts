import type { In } from '../translate.ts';
import type { shell as english } from '../en/shell.ts';

/** Words of the window system: dialogs and folders. */
export const shell: In<typeof english> = {
  'shell.place-documents': 'Process-Compass-Dateien',
  'shell.place-home': 'Persönlicher Ordner',
  'shell.my-business': 'Mein Betrieb',
  'shell.example-name': 'Bäckerei Sonnenaufgang (durchgespieltes Beispiel)',
  'shell.not-a-file': '{path} ist keine Datei',
  'shell.too-large': '{path} hat {megabytes} MB, höchstens {limit} MB sind möglich',
};
