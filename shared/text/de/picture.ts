import type { In } from '../translate.ts';
import type { picture as english } from '../en/picture.ts';

/** Maps as pictures: files, and on the clipboard. */
export const picture: In<typeof english> = {
  'picture.map.svg': 'Bild der Karte (SVG) …',
  'picture.map.outlines': 'Bild der Karte (SVG, Schrift als Pfade) …',
  'picture.map.png': 'Bild der Karte (PNG) …',
  'picture.selection.svg': 'Bild der Auswahl (SVG) …',
  'picture.selection.outlines': 'Bild der Auswahl (SVG, Schrift als Pfade) …',
  'picture.selection.png': 'Bild der Auswahl (PNG) …',
  'picture.copy': 'Als Bild kopieren',
  'picture.copy.map': 'Karte als Bild kopieren',
  'picture.copy.selection': 'Auswahl als Bild kopieren',
  'picture.save.svg': 'Als Bild speichern (SVG)',
  'picture.save.png': 'Als Bild speichern (PNG)',
  'picture.files.svg': 'Bilder (SVG)',
  'picture.files.png': 'Bilder (PNG)',
  'picture.size': 'Wie groß?',
  'picture.width': 'Breite in Pixeln',
  'picture.widthHint':
    'Auf dem Bildschirm ist es bei 100 % {width} breit. Das Doppelte ist gut für einen Bildschirm, das Vierfache für Papier.',
  'picture.widthWrong': 'Geben Sie eine ganze Zahl von {least} bis {most} an.',
  'picture.go': 'Datei wählen …',
  'picture.copied.map': 'Die Karte liegt als Bild in der Zwischenablage.',
  'picture.copied.selection': 'Die Auswahl liegt als Bild in der Zwischenablage.',
  'picture.copyFailed': 'Das Bild wurde nicht kopiert',
};
