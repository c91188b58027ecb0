import type { PatternWords } from '../../patternTexts.ts';

/** From the quote to the parcel, and back. */
export const orders = {
  P14: [
    'Bestellungen aus dem Onlineshop übernehmen',
    'Bestellungen kommen ohne Abtippen in die Bestellliste.',
    'Auf beiden Seiten dieselben Artikelnummern.',
    'Bestellungen können doppelt ankommen.',
    'Onlinebestellungen direkt in der Bestellliste',
  ],
  P15: [
    'Bestellungen aus E-Mail oder PDF auslesen',
    'Die Positionen werden aus dem Dokument gelesen; im Zweifel bestätigt ein Mensch.',
    'Eine Probe von mindestens 200 Bestellungen.',
    'Es kann der falsche Artikel gelesen werden.',
    'Großhandelsbestellungen per E-Mail',
  ],
  P16: [
    'Bestand im Laden und online gleich halten',
    'Eine Artikelliste; jeder Verkauf senkt beide Bestände.',
    'Eine gemeinsame Artikelliste.',
    'Kommt eine Meldung zu spät, wird verkauft, was nicht mehr da ist.',
    'ein Laden mit Onlineshop',
  ],
  P17: [
    'Nachbestellungen vorschlagen',
    'Ein Vorschlag, sobald der Bestand unter das Minimum fällt.',
    'Daten aus zwölf Monaten und Mindestbestände.',
    'Es kann zu viel bestellt werden.',
    'Mehl für die Bäckerei',
  ],
  P18: [
    'Versandetiketten und Sendungsmails erstellen',
    'Adresse und Sendungsnummer kommen aus der Bestellung.',
    'Eine Anbindung an den Paketdienst.',
    'Eine falsche Adresse geht schnell hinaus.',
    'Etikett und Sendungsmail beim Versand',
  ],
  P19: [
    'Lieferrouten planen',
    'Ein Routenplaner bringt die Stopps in die richtige Reihenfolge.',
    'Saubere Adressen.',
    'Die Fahrer halten sich vielleicht nicht daran.',
    'die Morgentour einer Bäckerei',
  ],
  P28: [
    'Angebote aus einer Preisliste erstellen',
    'Ein Angebot aus Bausteinen und Preisregeln.',
    'Eine Preisliste.',
    'Ein falscher Rabatt geht hinaus.',
    'Standardangebote',
  ],
  P29: [
    'Verträge online unterschreiben',
    'Am Bildschirm unterschreiben statt drucken, unterschreiben, scannen.',
    'Eine rechtliche Prüfung der Form.',
    'Die Form gilt vielleicht nicht überall.',
    'ein Mietvertrag, von zu Hause unterschrieben',
  ],
  P43: [
    'Exportpapiere aus der Bestellung ausfüllen',
    'Zollpapiere aus Bestellung und Artikelliste.',
    'Zolltarifnummern und Angaben zum Empfänger.',
    'Eine falsche Nummer hält das Paket auf.',
    'Pakete in ein neues Land',
  ],
  P44: [
    'Stammkunden selbst nachbestellen lassen',
    'Dauerbestellungen, die Kunden online ändern.',
    'Preisliste, Bestandsdaten und Einwilligung.',
    'Falsche Dauerbestellungen wiederholen sich.',
    'die Wochenbestellung eines Cafés',
  ],
  P40: [
    'Durch Rückgabe und Erstattung führen',
    'Etikett, Status und Erstattung in einem Ablauf.',
    'Rückgaberegeln.',
    'Das kann missbraucht werden.',
    'ein Etikett und eine Statusseite',
  ],
} as const satisfies PatternWords;
