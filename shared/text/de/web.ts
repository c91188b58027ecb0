import type { In } from '../translate.ts';
import type { web as english } from '../en/web.ts';

/** The page for a browser that leaves the program. */
export const web: In<typeof english> = {
  'web.menu': 'Als Webseite exportieren …',
  'web.save': 'Als Webseite exportieren',
  'web.files': 'Webseiten',
  'web.larger': 'Größer',
  'web.smaller': 'Kleiner',
  'web.whole': 'Ganze Karte',
  'web.find': 'Schritt suchen: nach Namen oder dem, was dazu gesagt wird',
  'web.none': 'Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.',
  'web.steps': 'Um welche Schritte es geht',
  'web.close': 'Schließen',
};
