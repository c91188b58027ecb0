import type { In } from '../translate.ts';
import type { taken as english } from '../en/taken.ts';

/** What comes back in a table: what it changes, where something is not read, and why. */
export const taken: In<typeof english> = {
  'taken.title': 'Was {name} ändert',
  'taken.summary': {
    one: 'Diese Tabelle hat {n} Wert, der von der Arbeitsmappe abweicht. Nichts ändert sich, bevor Sie zustimmen; es lässt sich in einem Zug rückgängig machen.',
    other:
      'Diese Tabelle hat {n} Werte, die von der Arbeitsmappe abweichen. Nichts ändert sich, bevor Sie zustimmen; alles lässt sich in einem Zug rückgängig machen.',
  },
  'taken.nothing': 'Was sich in dieser Tabelle lesen ließ, steht schon so in der Arbeitsmappe.',
  'taken.list': 'Was sich ändert',
  'taken.ofMap': '{name}: {n}',
  'taken.take': '{what}: {field} übernehmen',
  'taken.all': '{name}: alles übernehmen',
  'taken.what': 'Schritt oder Datum',
  'taken.field': 'Spalte',
  'taken.before': 'Jetzt',
  'taken.after': 'Dann',
  'taken.notRead': { one: '{n} Stelle wird nicht gelesen', other: '{n} Stellen werden nicht gelesen' },
  'taken.below': {
    one: '{n} Stelle wird nicht gelesen und steht unten.',
    other: '{n} Stellen werden nicht gelesen und stehen unten.',
  },
  'taken.more': { one: 'und {n} weitere', other: 'und {n} weitere' },
  'taken.apply': { one: '{n} Wert ändern', other: '{n} Werte ändern' },
  'taken.done': { one: '{n} Wert aus {name} geändert.', other: '{n} Werte aus {name} geändert.' },
  'taken.same': 'Was {name} sagt, steht schon so in der Arbeitsmappe.',
  'taken.noWorkspace':
    'Eine Tabelle ändert die Karten und Kennzahlen einer Arbeitsmappe. Es wurde nichts geändert; öffnen Sie zuerst die Arbeitsmappe und importieren Sie die Tabelle dann noch einmal.',

  'taken.row': 'Zeile {row}',
  'taken.rowOf': '{sheet}, Zeile {row}',
  'taken.cell': '{place}, „{head}“',
  'taken.column': 'Spalte „{head}“',
  'taken.columnOf': '{sheet}, Spalte „{head}“',
  'taken.sheets': { one: 'Blatt {names}', other: 'Blätter {names}' },
  'taken.assumed': '{value} (angenommen)',
  'taken.newRole': '{name} (neue Rolle)',
  'taken.newSystem': '{name} (neues System)',
  'taken.noTable':
    'sie enthält keine Tabelle mit Schritten (mit einer Spalte „{step}“ und weiteren von uns) und keine mit Messwerten (mit den Spalten „{kpi}“, „{date}“ und „{value}“); exportieren Sie eine, um die Überschriften zu sehen',

  // The place stands before each of these: "Zeile 3, „Wer“ …".
  'taken.why.noStep': 'kein Schritt dieser Arbeitsmappe heißt „{name}“',
  'taken.why.noStepOf': 'kein Schritt auf einer Karte „{map}“ dieser Arbeitsmappe heißt „{name}“',
  'taken.why.several':
    'mehrere Schritte heißen „{name}“; die Spalte „ID“ einer exportierten Tabelle unterscheidet sie',
  'taken.why.noId': 'diese Arbeitsmappe hat nichts mit der ID „{id}“, und die Zeile nennt keinen Schritt',
  'taken.why.copied': 'meint denselben Schritt wie Zeile {row}; neue Schritte zeichnen Sie auf der Karte',
  'taken.why.double':
    'meint denselben Schritt wie Zeile {row}, und keine von ihnen allein trägt noch seinen Namen',
  'taken.why.noFigures': 'nur Schritte haben Zahlen',
  'taken.why.noOwnFigures': 'dieser Schritt hat keine eigenen Zahlen: Es zählt, was in ihm liegt',
  'taken.why.noPerformer': 'nur Schritte werden von jemandem erledigt',
  'taken.why.noSystems': 'nur Schritte werden mit Systemen erledigt',
  'taken.why.tooLong': 'ist länger als {limit} Zeichen',
  'taken.why.noNumber': '„{value}“ lässt sich nicht als Zahl lesen',
  'taken.why.twoNumbers':
    '„{value}“ lässt sich auf zwei Arten lesen; schreiben Sie es ohne Zeichen zwischen den Tausendern oder mit einer Nachkommastelle mehr',
  'taken.why.said': '„{value}“: {why}',
  'taken.why.formula':
    'eine Formel ohne Ergebnis; öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie',
  'taken.why.cellFault': 'das Tabellenprogramm zeigt dort „{value}“',
  'taken.why.namesNoKpi': 'die Zeile nennt keine Kennzahl',
  'taken.why.noKpi': 'keine Kennzahl dieser Arbeitsmappe heißt „{kpi}“',
  'taken.why.noKpiOf': 'keine Kennzahl unter einem Ziel „{objective}“ dieser Arbeitsmappe heißt „{kpi}“',
  'taken.why.severalKpis':
    'mehrere Kennzahlen heißen „{kpi}“; die Spalte „Kennzahl-ID“ einer exportierten Tabelle unterscheidet sie',
  'taken.why.otherKpi': 'die Zeile nennt die Kennzahl „{kpi}“, trägt aber die ID einer anderen',
  'taken.why.noDate': '„{value}“ lässt sich nicht als Datum lesen; schreiben Sie es als 2026-12-31',
  'taken.why.twoDates': '„{value}“ lässt sich auf zwei Arten lesen; schreiben Sie es als 2026-12-31',
  'taken.why.future': '„{value}“ liegt in der Zukunft; ein Messwert ist von heute oder früher',
  'taken.why.noValue': 'ein neues Datum ohne Wert',
  'taken.why.sameDay':
    'dieser Tag von „{kpi}“ steht in der Tabelle öfter oder seltener als in der Arbeitsmappe',
  'taken.why.doubleColumn': 'steht ein zweites Mal da; gelesen wird die erste',
  'taken.why.unknownColumn': 'ist keine Spalte von uns und wird nicht gelesen',
  'taken.why.columnStays': {
    one: 'weicht in {n} Zeile ab; diese Spalte wird nicht zurückgelesen: Das Programm errechnet sie oder führt sie anderswo',
    other:
      'weicht in {n} Zeilen ab; diese Spalte wird nicht zurückgelesen: Das Programm errechnet sie oder führt sie anderswo',
  },
  'taken.why.otherSheet': 'keine Tabelle, die zurückgelesen wird',
};
