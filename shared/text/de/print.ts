import type { In } from '../translate.ts';
import type { print as english } from '../en/print.ts';

/** The print dialog: paper, scale, what goes on it, where the file goes. */
export const print: In<typeof english> = {
  'print.title': '{name} drucken',
  'print.titleAll': 'Alle Karten drucken',
  'print.scope': 'Drucken',
  'print.scope.this': 'Diese Karte',
  'print.scope.all': 'Alle Karten',
  'print.preview': 'Vorschau',
  'print.pageBefore': 'Vorige Seite',
  'print.pageAfter': 'Nächste Seite',
  'print.pageOf': 'Seite {page} von {pages}',
  // Not "Ausrichtung": that is how far something serves the objectives.
  'print.orientation': 'Format',
  'print.orientation.auto': 'Passend',
  'print.orientation.portrait': 'Hoch',
  'print.orientation.landscape': 'Quer',
  'print.paper.custom': 'Eigene Größe',
  'print.paper.fit': 'Eine Seite, so groß wie die Karte',
  'print.listsOn': 'Listen werden auf {paper} gedruckt.',
  'print.as': 'Jede Karte als',
  'print.as.sheet': 'Eine Seite',
  'print.as.poster': 'Poster',
  'print.posterSize': 'Postergröße',
  'print.posterSize.custom': 'Eigene Größe',
  'print.posterSize.scale': 'Nach Maßstab',
  'print.posterSides': 'Poster, Breite × Höhe',
  'print.overlap': 'Überlappung der Blätter',
  'print.badOverlap': 'Blätter überlappen sich um {least} bis {most} mm.',
  'print.posterIs': {
    one: 'Das Poster misst {width} × {height} cm auf {n} Blatt.',
    other:
      'Das Poster misst {width} × {height} cm auf {n} Blättern: {columns} nebeneinander, {rows} untereinander.',
  },
  'print.posterClear': 'Keine Schnittlinie geht durch eine Form oder ein Wort.',
  'print.posterCut': {
    one: '{n} Schnittlinie geht durch eine Form oder ein Wort, weil keine Stelle in der Nähe frei ist. Anderes Papier, anderes Format oder eine andere Größe kann helfen.',
    other:
      '{n} Schnittlinien gehen durch eine Form oder ein Wort, weil keine Stelle in der Nähe frei ist. Anderes Papier, anderes Format oder eine andere Größe kann helfen.',
  },
  'print.posterMoved': 'Geschnitten wird dort, wohin Sie die Schnittlinien auf der Karte gelegt haben.',
  'print.posterCutMoved': {
    one: '{n} Schnittlinie geht durch eine Form oder ein Wort.',
    other: '{n} Schnittlinien gehen durch eine Form oder ein Wort.',
  },
  'print.ink': 'Druckfarbe',
  'print.ink.colour': 'Farbe',
  'print.ink.black': 'Nur Schwarz',
  'print.posterTooLarge':
    'Das wären {n} Blätter, mehr als irgendwer zusammenklebt (150). Wählen Sie größeres Papier, ein kleineres Poster oder einen kleineren Maßstab.',
  'print.size': 'Breite × Höhe',
  'print.sizeValue': '{width} × {height} mm',
  'print.badSize':
    'Breite und Höhe liegen zwischen {least} und {most} mm. Schreiben Sie beide als 300 × 500 mm oder 11 × 17 in.',
  'print.margin': 'Ränder',
  'print.mm': '{n} mm',
  'print.badMargin': 'Auf diesem Papier gehen Ränder von 0 bis {most} mm.',
  'print.scaleLabel': 'Maßstab',
  'print.badScale': 'Der Maßstab geht von {least} bis {most}; leer heißt: so groß, wie es passt.',
  'print.scaleHeld':
    'Bei {wanted} ist die Karte größer als die Seite: Sie wird mit {scale} gedruckt, mehr passt nicht.',
  'print.scale': 'Die Karte wird mit {scale} gedruckt.',
  'print.scaleParts': {
    one: 'Auf einer Seite kommt die Karte mit {scale} heraus: Die Schrift ist {points} pt hoch, zu klein zum Lesen. Seite {first} zeigt sie mit {larger}.',
    other:
      'Auf einer Seite kommt die Karte mit {scale} heraus: Die Schrift ist {points} pt hoch, zu klein zum Lesen. Die Seiten {first} bis {last} zeigen sie mit {larger}.',
  },
  'print.scaleSmall':
    'Die Karte kommt mit {scale} heraus: Die Schrift ist {points} pt hoch, zu klein zum Lesen. Größeres Papier oder mehr Seiten helfen.',
  'print.withParts': 'Weitere Seiten, in lesbarer Größe',
  'print.what': 'Außer der Karte',
  'print.onMap': 'Auf der Karte',
  'print.withMarks': 'Markierungen mit Liste',
  'print.withReasons': 'Wie jede Zahl zustande kommt',
  'print.whatPlan': 'Auf dem Papier',
  'print.withSteps': 'Die Schritte in Worten',
  'print.openFile': 'Öffnen',
  'print.withCandidates': 'Kandidaten mit Gründen',
  'print.where': 'Wohin mit dem PDF',
  'print.otherFolder': 'Anderer Ordner …',
  'print.make': 'PDF erstellen',
  'print.waiting': 'Die Seiten entstehen …',
  'print.noPreview':
    'Die Seiten ließen sich nicht zeigen. Ihre Arbeit ist sicher; schließen Sie das Fenster und versuchen Sie es noch einmal.',
  'print.making': 'Das PDF entsteht …',
  'print.makingFile': '{name} entsteht …',
  'print.made': { one: '{name} erstellt, {n} Seite.', other: '{name} erstellt, {n} Seiten.' },
};
