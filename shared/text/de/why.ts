import type { In } from '../translate.ts';
import type { why as english } from '../en/why.ts';

/** How each number of a business case comes about. The formulas are read with the names that stand in the card. */
export const why: In<typeof english> = {
  'why.ask': 'Warum {value}? {name}',
  'why.askShort': 'Warum {value}?',
  'why.action': 'Warum diese Zahl?',
  'why.formula': 'So wird gerechnet',
  'why.inputs': 'Besteht aus',
  'why.changes': 'Was es ändern würde',
  'why.source': 'Woher die Formel stammt',
  'why.none': 'keine Zahl',
  'why.named': '„{name}“',
  'why.sum': 'Summe der Zeilen',
  'why.product': 'Produkt der Zeilen',
  'why.largest': 'die größte der Zeilen',
  'why.printed': 'Wie diese Zahlen zustande kommen',
  'why.unknown': 'Für diese Zahl ist noch nicht genug bekannt.',
  'why.workedOut': 'berechnet',
  'why.range': '{low} bis {high}',
  'why.mover': '„{name}“ ändert es am meisten: {low} am unteren Ende, {high} am oberen Ende.',
  'why.noMover': 'Hier ist nichts unsicher, was es ändern würde.',
  'why.ofItsParts': 'Alles, was einen seiner Teile ändert.',
  'why.between':
    'Zwischen {low} und {high}, wenn allein eine unsichere Zahl anderswo in ihrer Bandbreite liegt.',
  'why.formula.once':
    '(Bautage × Tagessatz + Anbindung + Bereinigung + Sonstiges + Schulungsstunden × Kosten pro Stunde + Umstellung × Bautage × Tagessatz) × (1 + Reserve)',
  'why.formula.yearly':
    'Lizenzen + Pflege × Bautage × Tagessatz + Prüfstunden × Kosten pro Stunde + Sonstiges',
  'why.formula.benefit':
    'gewonnene Stunden × Kosten pro Stunde × zahlungswirksamer Anteil + andere Wirkungen',
  'why.formula.capacity': 'gewonnene Stunden × (1 − zahlungswirksamer Anteil)',
  'why.formula.npv':
    'Für jeden Monat bis zum Ende: (Nutzen eines Jahres × sein Anteil − Kosten eines Jahres) ÷ 12 ÷ (1 + Zinssatz)^(Monat ÷ 12), ab dem Monat, in dem es läuft; im Anlauf gilt dessen Anteil, danach 1. Alles zusammengezählt, abzüglich der einmaligen Ausgaben.',
  'why.formula.roi': 'übrig ÷ ausgegeben',
  'why.formula.payback': '(letzter Monat unter null + Fehlbetrag dann ÷ Saldo des Monats danach) ÷ 12',
  'why.formula.paybackDiscounted':
    'Dasselbe, nur ist jeder Monat weniger wert, je später er kommt: (letzter Monat unter null + Fehlbetrag dann ÷ Saldo des Monats danach) ÷ 12',
  'why.formula.irr': 'Der Zinssatz im Jahr, bei dem der Kapitalwert null ist',
  'why.formula.mirr': '(Einnahmen, bis zum Ende angelegt ÷ Ausgaben, auf heute gerechnet)^(12 ÷ Monate) − 1',
  'why.formula.pi': '(Kapitalwert + einmalige Ausgaben) ÷ einmalige Ausgaben',
  'why.formula.firstYear': 'einmalige Ausgaben + Kosten eines Jahres',
  'why.formula.mustBeWorth': '− Kapitalwert ÷ was 1 im Jahr heute wert ist',
  'why.formula.annuity': '(1 − 1 ÷ (1 + {discountRate})^{lifeYears}) ÷ {discountRate}',
  'why.source.annuity': 'Rentenbarwertfaktor: Brealey, Myers und Allen, Principles of Corporate Finance.',
  'why.formula.range':
    '20.000-mal wird jede Annahme zwischen ihren Enden gezogen, am häufigsten nahe dem wahrscheinlichen Wert (Dreiecksverteilung), und der Kapitalwert neu berechnet. Der Größe nach sortiert, liegt ein Zehntel unter dem unteren Wert, die Hälfte unter diesem, neun Zehntel unter dem oberen.',
  'why.source.range':
    'Monte-Carlo-Verfahren mit festen Ziehungen: Dieselbe Rechnung gibt zweimal dieselbe Antwort.',
  'why.part.once': 'Einmalige Ausgaben',
  'why.part.yearly': 'Kosten eines Jahres',
  'why.part.benefit': 'Nutzen eines Jahres, in Geld',
  'why.part.npv': 'Kapitalwert',
  'why.part.effects': 'Andere Wirkungen im Jahr',
  'why.part.gained': 'Übrig in allen Monaten zusammen',
  'why.part.spent': 'Ausgegeben: heute und in Monaten, die mehr kosten als bringen',
  'why.part.monthsBefore': 'Letzter Monat unter null',
  'why.part.lacking': 'Fehlbetrag dann',
  'why.part.nextNet': 'Saldo des Monats danach',
  'why.part.futureValue': 'Einnahmen, zum Zinssatz bis zum Ende angelegt',
  'why.part.outlays': 'Ausgaben, auf heute gerechnet',
  'why.part.months': 'Betrachtete Monate',
  'why.part.annuity': 'Was 1 im Jahr für diese Zeit heute wert ist',
  'why.source.once':
    'Tage und Preise nach Ihren Angaben; die Anteile sind unsere eigenen Vorgaben, die Sie ändern können.',
  'why.source.yearly':
    'Tage und Preise nach Ihren Angaben; der Anteil für die Pflege ist unsere eigene Vorgabe, die Sie ändern können.',
  'why.source.benefit': 'Stunden aus den Kandidaten; was davon zu Geld wird, beurteilen Sie.',
  'why.source.capacity': 'Was nicht zu Geld wird, bleibt Zeit für andere Arbeit.',
  'why.source.npv': 'Kapitalwert: Brealey, Myers und Allen, Principles of Corporate Finance.',
  'why.source.roi': 'Rendite des eingesetzten Geldes (ROI), nicht abgezinst, über die betrachtete Zeit.',
  'why.source.payback':
    'Amortisationsdauer, zwischen zwei Monaten linear; danach darf der Stand nicht wieder unter null fallen.',
  'why.source.paybackDiscounted':
    'Dynamische Amortisationsdauer, zwischen zwei Monaten linear; danach darf der Stand nicht wieder unter null fallen.',
  'why.source.irr': 'Interner Zinsfuß: Brealey, Myers und Allen, Principles of Corporate Finance.',
  'why.source.mirr':
    'Modifizierter interner Zinsfuß: Lin, 1976; wie QIKV (MIRR) in Tabellenprogrammen, monatsweise.',
  'why.source.pi': 'Rentabilitätsindex: Über 1 lohnt es sich.',
  'why.source.firstYear': 'Was im ersten Jahr aufzubringen ist, bevor etwas zurückkommt.',
  'why.source.mustBeWorth': 'Barwert einer jährlichen Zahlung (Rente), umgekehrt gerechnet.',
};
