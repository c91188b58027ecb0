import type { In } from '../translate.ts';
import type { findings as english } from '../en/findings.ts';

/** What each rule says when it finds something, and why that matters. */
export const findings: In<typeof english> = {
  'finding.rule-failed.title': 'Eine Prüfung konnte nicht laufen',
  'finding.rule-failed.why': 'Die Prüfung „{rule}“ ist an diesen Daten gescheitert; alle anderen liefen.',
  'finding.manual-reentry.title': {
    one: '„{step}“ tippt in „{toSystem}“ ein, was „{fromSystem}“ schon hat',
    other:
      '{n} Schritte tippen, was ein System schon hat, am meisten „{step}“ (aus „{fromSystem}“ in „{toSystem}“)',
  },
  'finding.manual-reentry.why':
    'Die Daten sind schon da. Sie noch einmal zu tippen kostet etwa {yearHours} im Jahr und bringt Fehler hinein.',
  'finding.long-wait.title': 'Fälle warten {waitMinutes} vor „{step}“',
  'finding.long-wait.why':
    'Das sind {ofCaseShare} der Zeit, die ein Fall braucht; währenddessen geschieht kaum etwas.',
  'finding.approval-wait.title': '„{step}“ dauert {touchMinutes}, aber Fälle warten darauf {waitMinutes}',
  'finding.approval-wait.why': 'Eine kurze Entscheidung hält alles Weitere auf.',
  'finding.rework-loop.title': '{repeatShare} der Fälle kommen zu „{step}“ zurück',
  'finding.rework-loop.why': {
    one: 'Die Arbeit wird jedes Mal noch einmal gemacht.',
    other: 'Die Arbeit von {n} Schritten wird jedes Mal noch einmal gemacht.',
  },
  'finding.error-prone.title': {
    one: '„{step}“ muss in {errorShare} der Fälle korrigiert werden',
    other: '{n} Schritte müssen oft korrigiert werden, am teuersten ist „{step}“ ({errorShare})',
  },
  'finding.error-prone.why': 'Korrekturen kosten etwa {yearHours} im Jahr.',
  'finding.many-handoffs.title': 'Ein Fall auf „{map}“ wechselt {handoffs} Mal die Abteilung',
  'finding.many-handoffs.why': 'Bei jedem Wechsel wartet er, und etwas kann verloren gehen.',
  'finding.ping-pong.title': {
    one: '„{step}“ geht von „{from}“ zu „{to}“ und zurück',
    other: '{n} Schritte gehen in andere Hände und zurück, am häufigsten „{step}“ von „{from}“ zu „{to}“',
  },
  'finding.ping-pong.why':
    'Zwei Übergaben für einen Schritt dazwischen; alle drei könnten in einer Hand liegen.',
  'finding.single-knowledge.title': {
    one: 'Nur eine Person ({role}) weiß, wie „{step}“ geht',
    other: 'Nur eine Person ({role}) weiß, wie {n} Schritte gehen',
  },
  'finding.single-knowledge.why': 'Es ist kaum dokumentiert: Fehlt diese Person, steht die Arbeit still.',
  'finding.searching.title': {
    one: 'Bei „{step}“ geht Zeit für Suchen oder Ablegen drauf',
    other: 'Bei {n} Schritten geht Zeit für Suchen oder Ablegen drauf, am meisten bei „{step}“',
  },
  'finding.searching.why': 'Das kostet etwa {yearHours} im Jahr und bringt dem Kunden nichts.',
  'finding.many-systems.title': {
    one: '„{step}“ nutzt {n} System',
    other: '„{step}“ nutzt {n} Systeme zugleich',
  },
  'finding.many-systems.why': 'Der Wechsel zwischen {systems} kostet Zeit und Aufmerksamkeit.',
  'finding.expert-clerical.title': {
    one: '„{step}“ folgt einfachen Regeln und liegt bei „{role}“',
    other: '{n} Schritte nach einfachen Regeln kosten teure Zeit, zum Beispiel „{step}“ ({role})',
  },
  'finding.expert-clerical.why': 'Das kostet etwa {yearHours} Fachzeit im Jahr.',
  'finding.unread-output.title': {
    one: 'Niemand liest, was „{step}“ schreibt ({object})',
    other: 'Niemand liest, was {n} Schritte schreiben, zum Beispiel „{step}“ ({object})',
  },
  'finding.unread-output.why': 'Auf keiner Karte nutzt es ein Schritt.',
  'finding.many-receivers.title': {
    one: '„{step}“ geht an {n} Person',
    other: '„{step}“ geht an {n} Personen',
  },
  'finding.many-receivers.why': 'Eine Tafel, auf die sie bei Bedarf schauen, leistet dasselbe.',
  'finding.piling-up.title': {
    one: 'Vor „{step}“ liegen ständig etwa {cases} Fälle',
    other: 'Vor {n} Schritten stauen sich Fälle, etwa {cases} vor „{step}“',
  },
  'finding.piling-up.why': 'Was dort liegt, ist Kunden versprochen und bindet Geld und Aufmerksamkeit.',
  'finding.double-check.title': '„{step}“ und „{other}“ sind zwei Prüfungen durch dieselben Hände',
  'finding.double-check.why': 'Eine gute Prüfung kostet weniger als zwei.',
  'finding.marks-together.title': {
    one: 'Die Beteiligten weisen auf „{step}“ hin',
    other: 'Die Beteiligten weisen auf {n} Schritte hin, allen voran „{step}“',
  },
  'finding.marks-together.why': 'Wer die Arbeit macht, sagt: Hier hakt es.',
  'finding.customer-risk.title': 'Was bei „{step}“ schiefgeht, trifft Kunden',
  'finding.customer-risk.why':
    '{errorShare} Fehler und {exceptionsShare} Ausnahmen kommen bei ihnen an; nennen Sie eine Absicherung, bevor etwas automatisiert wird.',
  'finding.no-role.title': {
    one: '{n} Schritt auf „{map}“ hat noch keine Rolle',
    other: '{n} Schritte auf „{map}“ haben noch keine Rolle',
  },
  'finding.no-role.why': 'Übergaben, Auslastung und Kosten sind nicht zu sehen, wo niemand genannt ist.',
  'finding.bottleneck.title': 'Engpass: „{step}“',
  'finding.bottleneck.why': {
    one: '{n} Anzeichen weist hierher.',
    other: '{n} Anzeichen sprechen dafür. Wer anderes beschleunigt, macht das Ganze nicht schneller.',
  },
  'finding.overload.title': '„{role}“ ist zu {loadShare} ausgelastet',
  'finding.overload.why': 'Ab 85 % wächst das Warten schnell; ab 100 % staut sich die Arbeit ohne Ende.',
  'finding.data-silo.title': {
    one: '„{object}“ liegt in Systemen, die nicht alle verbunden sind',
    other: '{n} Arten von Daten liegen in Systemen, die nicht alle verbunden sind, zum Beispiel „{object}“',
  },
  'finding.data-silo.why':
    '„{object}“ steckt in mehreren Systemen ({systems}): Jemand muss sie von Hand gleich halten.',
  'finding.vague-objective.title': '„{objective}“ lässt sich noch nicht messen',
  'finding.vague-objective.why':
    'Es erfüllt {total} von fünf Buchstaben von SMART; was ihm dient, zählt bis dahin ein Fünftel weniger.',
  'finding.tool-unguarded.title': {
    one: 'Bei „{tool}“ fehlt eine Sache, die es sicher hält',
    other: 'Bei „{tool}“ fehlen {n} Dinge, die es sicher halten',
  },
  'finding.tool-unguarded.why':
    'Ein Werkzeug, das Mitarbeitende selbst gebaut haben, ist eine gute Sache. Steht aber niemand dafür ein, fällt es genau an dem Tag aus, an dem sein Erbauer fehlt.',
  'finding.tool-unjudged.title': 'Wie viel an „{tool}“ hängt, ist noch nicht bekannt',
  'finding.tool-unjudged.why': {
    one: 'Eine Frage dazu ist offen: Vorher kann niemand sagen, wer es bauen und ändern darf.',
    other: '{n} Fragen dazu sind offen: Vorher kann niemand sagen, wer es bauen und ändern darf.',
  },
  'finding.tool-review.title': '„{tool}“ sollte bis {dueDate} überprüft werden',
  'finding.tool-review.why':
    'Daten und Arbeit ändern sich; ein Werkzeug, das niemand ansieht, passt bald nicht mehr dazu.',
  'finding.one-sided-kpis.title': 'Alle Kennzahlen messen Kosten oder Zeit',
  'finding.one-sided-kpis.why': {
    one: '{n} Kennzahl: Was Kunden und Mitarbeitende empfinden, bleibt unsichtbar.',
    other: '{n} Kennzahlen, und was Kunden und Mitarbeitende empfinden, bleibt unsichtbar.',
  },
};
