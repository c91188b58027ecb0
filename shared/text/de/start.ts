import type { In } from '../translate.ts';
import type { start as english } from '../en/start.ts';

/** The first place: what to map, which file, what the business is like. */
export const start: In<typeof english> = {
  'start.question': 'Was möchten Sie aufzeichnen?',
  'start.questionMore': 'Was möchten Sie bei {firm} als Nächstes aufzeichnen?',
  'start.subtitle':
    'Zeichnen Sie auf, wie die Arbeit wirklich läuft. Process Compass sagt Ihnen, was sich für welches Ziel zu automatisieren lohnt.',
  'start.blank': 'Leere Karte',
  'start.blankText': 'Startereignis, erster Schritt, und los geht es.',
  'start.list': 'Liste tippen',
  'start.listText': 'Ein Schritt je Zeile ergibt eine Karte.',
  'start.ready': 'Ein fertiger Prozess',
  'start.readyText': 'Webshop, Praxis, Werkstatt, Büro: ändern Sie, was anders ist.',
  'start.example': 'Durchgespieltes Beispiel',
  'start.exampleText': 'Eine kleine Bäckerei, von Bestellung bis Lieferung.',
  'start.exampleFailed': 'Das durchgespielte Beispiel ließ sich nicht öffnen',
  'start.bpmn': 'Modell oder Zeichnung öffnen',
  'start.bpmnText': 'BPMN, draw.io oder Visio; oder einfach hierher ziehen.',
  'start.open': 'Arbeitsmappe öffnen …',
  'start.recent': 'Zuletzt benutzt',
  'start.noRecent': 'Hier stehen Ihre zuletzt benutzten Dateien.',
  'start.missing': 'nicht gefunden',
  'start.locate': 'Suchen …',
  'start.locateTitle': 'Wo ist {name} jetzt?',
  'start.openedOn': 'geöffnet am {date}',

  'start.whose': 'Um welchen Betrieb geht es?',
  'start.firmName': 'Name des Betriebs',
  'start.whoseHint':
    'Die Datei wird sofort angelegt, in {folder}. Enter allein genügt; umbenennen können Sie später.',
  'start.defaultFirm': 'Mein Betrieb',
  'start.create': 'Beginnen',
  'start.createFailed': 'Die Datei ließ sich nicht anlegen',

  'start.listTitle': 'Karte aus einer Liste',
  'start.listName': 'Worum geht es?',
  'start.listNameExample': 'Von Bestellung bis Lieferung',
  'start.listSteps': 'Schritte, einer je Zeile',
  'start.listExample':
    'Bestellung annehmen\nAuf Lager?\n  wenn ja: Bestätigen\n  wenn nein: Mehl bestellen\nBacken\nBäcker | Verpacken | Waage\nLiefern',
  'start.listHint':
    'Eine Frage erhält ihre Wege durch Zeilen, die mit wenn, sonst oder zurück zu beginnen. Mit Strichen heißt es wer | was | mit | Daten | Arbeit | Warten | Notiz; Zellen einer Tabelle lassen sich einfügen.',
  'start.listMake': 'Karte erstellen',
  'start.listCount': { one: '{n} Schritt', other: '{n} Schritte' },

  'start.drop': 'Zum Öffnen oder Importieren loslassen',
  'start.dropText':
    'Aus einem Modell oder einer Zeichnung (BPMN, draw.io, Visio) werden neue Karten; eine Tabelle (CSV, Excel) sagt erst, was sie ändert; eine Arbeitsmappe wird geöffnet.',
  'start.dropWorkspace':
    'Eine hierher gezogene Datei sagt nicht, wo sie liegt. Wählen Sie {name} in ihrem Ordner aus.',
  'start.dropUnknown':
    'Hierher ziehen lassen sich nur Modelle, Zeichnungen, Tabellen und Arbeitsmappen, nicht {name}. Lesbar sind: {endings}.',
  'start.importing': '{name} wird gelesen',
  'start.importFailed': '{name} wurde nicht importiert',
  'start.importTitle': 'Modell, Zeichnung oder Tabelle importieren',
  'start.imported': {
    one: '{n} Karte aus {name} importiert.',
    other: '{n} Karten aus {name} importiert.',
  },
  'start.lossesAgain': 'Was der letzte Import vermutet oder weggelassen hat …',
  'start.lossesTitle': 'Importiert; manches ist vermutet oder weggelassen',
  'start.lossesText': {
    one: '{n} Angabe in {name} ist vermutet oder ließ sich nicht übernehmen:',
    other: '{n} Angaben in {name} sind vermutet oder ließen sich nicht übernehmen:',
  },

  'start.facts': 'Über den Betrieb',
  'start.factsText': 'Darauf beruht jede Zahl, die Sie nicht selbst angeben.',
  'start.currency': 'Währung',
  'start.hoursPerWeek': 'Stunden pro Woche',
  'start.hourlyCost': 'Eine Arbeitsstunde kostet',
  'start.hourlyCostNone': 'keine Angabe',
  'start.paper': 'Papier',
  'start.language': 'Sprache',
  'start.language.en': 'English',
  'start.language.de': 'Deutsch',
  'start.language.pseudo': 'Testsprache',
  'start.languageNext': 'Die Sprache wechselt beim nächsten Start.',
  'start.factsRight': 'Stimmt so',
  'start.factsChange': 'Ändern …',
  'start.notANumber': 'Das ist keine Zahl.',
};
