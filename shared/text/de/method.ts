import type { In } from '../translate.ts';
import type { method as english } from '../en/method.ts';
import { methodFigureTexts } from './methodFigures.ts';

/** The method: what the engine assumes, seen and changed. */
export const method: In<typeof english> = {
  ...methodFigureTexts,
  'method.menu': 'Methode: Gewichte und Annahmen …',
  'method.title': 'Methode',
  'method.intro':
    'Worauf die Rangfolge beruht. Wo keine Quelle genannt ist, sind es unsere eigenen Einschätzungen: Ändern Sie, was Sie besser wissen. Version {version}, auf jedem Bericht vermerkt.',
  'method.search': 'In der Methode suchen',
  'method.searchClear': 'Suche leeren',
  'method.tabs': 'Teile der Methode',
  'method.tab.weights': 'Gewichte',
  'method.tab.assumptions': 'Annahmen',
  'method.tab.scores': 'Punkte',
  'method.tab.limits': 'Grenzen',
  'method.tab.plan': 'Plan',
  'method.tab.catalogue': 'Katalog',
  'method.tab.words': 'Wörter',
  'method.tab.changed': 'Geändert',
  'method.changedText':
    'Worin dieser Betrieb von der Methode des Programms abweicht. Eine Entscheidung behält die Methode, nach der sie fiel, ebenso ein gedruckter Bericht.',
  'method.language': 'Sprache der Karten',
  'method.wordsText':
    'Wortanfänge, durch Kommas getrennt, an denen Schritte und Ziele erkannt werden. „$“ am Ende heißt: nur das ganze Wort.',
  'method.outside': 'Eine Zahl von {min} bis {max}.',
  'method.outOfOrder': '„{below}“ darf nicht größer sein als „{above}“.',
  'method.noWords': 'Mindestens ein Wort, durch Kommas getrennt; keines länger als 60 Buchstaben.',
  'method.export': 'In Datei speichern …',
  'method.import': 'Aus Datei übernehmen …',
  'method.files': 'Methodendateien',
  'method.fileName': '{firm} – Methode',
  'method.exported': 'Die Methode ist in {name} gespeichert.',
  'method.exportFailed': 'Die Methode ließ sich nicht speichern',
  'method.importFailed': 'Die Methode aus {name} wurde nicht übernommen',
  'method.imported': 'Die Methode aus {name} gilt jetzt.',
  'method.importSame': '{name} sagt dasselbe wie die geltende Methode. Nichts hat sich geändert.',
  'method.takeTitle': 'Diese Methode übernehmen?',
  'method.takeText': {
    one: '{name} weicht in einem Wert von der Methode des Programms ab. Sie ersetzt die geltende; „Rückgängig“ holt diese zurück.',
    other:
      '{name} weicht in {n} Werten von der Methode des Programms ab. Sie ersetzt die geltende; „Rückgängig“ holt diese zurück.',
  },
  'method.takeDefault':
    '{name} ist die Methode des Programms selbst. Sie ersetzt die geltende; „Rückgängig“ holt diese zurück.',
  'method.take': 'Übernehmen',
  'method.takeMore': { one: '… und eine weitere', other: '… und {n} weitere' },
  'method.fault.notJson':
    'Das ist keine JSON-Datei. Wählen Sie eine, die hier unter „Methode“ gespeichert wurde. Nichts hat sich geändert.',
  'method.fault.notMethod':
    'Das ist keine Methode dieses Programms. Wählen Sie eine, die hier unter „Methode“ gespeichert wurde. Nichts hat sich geändert.',
  'method.fault.newer': 'Sie stammt aus einer neueren Version des Programms. Nichts hat sich geändert.',
  'method.fault.unknown':
    'Sie sagt etwas über „{at}“, das diese Version nicht kennt. Nichts hat sich geändert.',
  'method.fault.range':
    '„{at}“ hat einen Wert, der nicht möglich ist. Berichtigen Sie ihn in der Datei und übernehmen Sie sie dann erneut. Nichts hat sich geändert.',
  'method.fault.order':
    'In „{at}“ ist das Erste größer als das Zweite. Berichtigen Sie es in der Datei. Nichts hat sich geändert.',
  'method.fault.weights':
    'Die Gewichte von „{at}“ sind unvollständig oder alle 0. Berichtigen Sie sie in der Datei. Nichts hat sich geändert.',
  'method.fault.words':
    'Unter den Wörtern von „{at}“ ist eines ohne Buchstaben. Berichtigen Sie es in der Datei. Nichts hat sich geändert.',
  'method.difference.weight': '{name} zählt {value} statt {initial}.',
  'method.difference.figure': '{name}: {value} statt {initial}.',
  'method.difference.pattern': '„{name}“ wird nie vorgeschlagen.',
  'method.difference.contact.yes': 'Bei „{name}“ begegnen Kunden einer Maschine statt einem Menschen.',
  'method.difference.contact.no': 'Bei „{name}“ begegnen Kunden weiterhin einem Menschen.',
  'method.difference.offer.yes': '„{name}“ verändert, was Kunden angeboten wird.',
  'method.difference.offer.no': '„{name}“ verändert nicht, was Kunden angeboten wird.',
  'method.difference.words': '{language}, „{name}“: {changes}.',
  'method.difference.added': 'mit {words}',
  'method.difference.removed': 'ohne {words}',
  'method.difference.order': 'in anderer Reihenfolge',
  'method.kept': 'Methode {version}',
  'method.keptOwn': {
    one: 'Methode {version} mit einem eigenen Wert',
    other: 'Methode {version} mit {n} eigenen Werten',
  },
  'method.none': 'Nichts in der Methode heißt so.',
  'method.changedCount': { one: '{n} Wert ist geändert', other: '{n} Werte sind geändert' },
  'method.unchanged': 'Nichts ist geändert.',
  'method.resetAll': 'Alles auf Vorgabe',
  'method.reset': 'Auf Vorgabe',
  'method.resetNamed': 'Auf Vorgabe zurücksetzen: {name}',
  'method.changed': 'geändert',
  'method.changedHere': { one: '{n} geändert', other: '{n} geändert' },
  'method.default': 'Vorgabe {value}',
  'method.more': 'zählt {value}, mehr als die Vorgabe {default}',
  'method.less': 'zählt {value}, weniger als die Vorgabe {default}',
  'method.badWeight':
    'Eine Zahl von 0 bis 1.000: wie viel dies neben den anderen zählt. Nicht alle dürfen 0 sein.',
  'method.group.priority': 'Die drei Punktzahlen in der Priorität',
  'method.group.impact': 'Woraus die Wirkung besteht',
  'method.group.feasibility': 'Woraus die Machbarkeit besteht',
  'method.group.weightsText':
    'Geben Sie ein, wie viel jedes neben den anderen zählt; nur das Verhältnis ist wichtig. Quelle: unsere eigene Einschätzung.',
  'method.group.catalogue': 'Was vorgeschlagen werden darf',
  'method.group.catalogueText':
    'Was nicht angekreuzt ist, wird nie vorgeschlagen; Ihre eigenen Ideen lassen sich trotzdem danach bewerten. Quelle: unsere eigene Liste, aus der Praxis und aus veröffentlichten Fällen.',
  'method.group.contact': 'Wo Kunden einer Maschine begegnen',
  'method.group.contactText':
    'Angekreuzt: Eine Maschine tritt an die Stelle eines Menschen. Am Telefon, im Chat oder vor Ort ist das für Kunden weniger persönlich, und der Vorschlag sagt es. Quelle: unser eigenes Urteil.',
  'method.group.offer': 'Was das Angebot für Kunden verändert',
  'method.group.offerText':
    'Angekreuzt: Kunden helfen sich selbst oder werden auf eine Weise bedient, die es vorher nicht gab. Das spricht für strategisch statt taktisch. Quelle: unser eigenes Urteil.',
  'method.weight.priority.impact': 'Wirkung',
  'method.weight.priority.feasibility': 'Machbarkeit',
  'method.weight.priority.alignment': 'Ausrichtung',
  'method.weight.impact.time': 'Gesparte Stunden',
  'method.weight.impact.quality': 'Vermiedene Fehler',
  'method.weight.impact.flow': 'Schneller für den Fall',
  'method.weight.impact.customer': 'Wirkung auf Kunden',
  'method.weight.impact.risk': 'Weniger finanzielles oder rechtliches Risiko',
  'method.weight.feasibility.suitability': 'Eignung: Regeln, Daten, wenige Ausnahmen',
  'method.weight.feasibility.readiness': 'Reife: stabil und dokumentiert',
  'method.weight.feasibility.ease': 'Leichtigkeit: wenige Systeme, gut zugänglich',
};
