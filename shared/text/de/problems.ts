import type { In } from '../translate.ts';
import type { problems as english } from '../en/problems.ts';

/** What is wrong with the shape or the numbers of a map, and why that matters. */
export const problems: In<typeof english> = {
  'problem.no-start.title': '„{map}“ hat keinen Start',
  'problem.no-start.why':
    'Es ist nicht klar, wo ein Fall beginnt; jeder Schritt, in den keine Verbindung führt, gilt als Start.',
  'problem.no-end.title': '„{map}“ hat kein Ende',
  'problem.no-end.why': 'Es ist nicht klar, wann ein Fall fertig ist.',
  'problem.unreachable.title': 'Zu „{step}“ führt nichts',
  'problem.unreachable.why': 'Kein Fall kommt je hierher, deshalb zählt der Schritt nicht.',
  'problem.dead-end.title': 'Auf „{step}“ folgt nichts, und es ist kein Ende',
  'problem.dead-end.why':
    'Fälle bleiben hier stehen; ziehen Sie eine Verbindung zum nächsten Schritt oder zu einem Ende.',
  'problem.shares-not-one.title': 'Die Wege aus „{gateway}“ ergeben zusammen {sumShare}',
  'problem.shares-not-one.why':
    'Zusammen müssen sie 100 % ergeben; bis dahin werden die Zahlen dahinter zurückgehalten.',
  'problem.endless-loop.title': 'Fälle verlassen die Schleife bei „{step}“ nie',
  'problem.endless-loop.why': 'Nichts führt heraus, also lassen sich weder Zeit noch Kosten berechnen.',
  'problem.parallel-not-joined.title':
    'Parallele Wege aus „{gateway}“ treffen sich, ohne aufeinander zu warten',
  'problem.parallel-not-joined.why':
    'Was folgt, würde für jeden Weg einmal getan; führen Sie sie mit einer parallelen Verzweigung zusammen.',
  'problem.join-waits-forever.title':
    '„{gateway}“ wartet auf mehrere Wege, von denen nur einer genommen wird',
  'problem.join-waits-forever.why':
    'Das Warten würde nie enden; führen Sie die Wege mit einer exklusiven Verzweigung zusammen.',
  'problem.unnamed-branch.title': {
    one: 'Ein Weg aus „{gateway}“ hat keinen Namen',
    other: '{n} Wege aus „{gateway}“ haben keinen Namen',
  },
  'problem.unnamed-branch.why': 'Beim Lesen ist nicht zu erkennen, wann welcher Weg gilt.',
  'problem.step-without-lane.title': '„{step}“ liegt in keiner Bahn',
  'problem.step-without-lane.why': 'Niemand kann sehen, wer es macht.',
  'problem.strange-unit.title': '„{step}“ dauert {shownMinutes}: Ist das die richtige Einheit?',
  'problem.strange-unit.why': 'Zeiten dieser Größe sind oft in der falschen Einheit eingegeben.',
  'problem.empty-role.title': 'Niemand hat die Rolle „{role}“',
  'problem.no-hours.title': 'Die Rolle „{role}“ hat Arbeit, aber keine Stunden',
  'problem.no-hours.why':
    'Ihre Wochenstunden oder der Anteil davon für diese Arbeit sind 0: Die Auslastung lässt sich nicht berechnen. Nennen Sie die Stunden an der Rolle.',
  'problem.empty-role.why':
    'Sie hat Arbeit auf der Karte, aber keine Personen, also lässt sich ihre Auslastung nicht berechnen.',
  'problem.similar-names.title': '„{first}“ und „{second}“ sind vielleicht dasselbe',
  'problem.similar-names.why': 'Als ein Datenobjekt würden sie zeigen, wo es doppelt getippt wird.',

  'problem.more': { one: '{n} weiteres dieser Art', other: '{n} weitere dieser Art' },
  'problem.repair.addStart': 'Start hinzufügen',
  'problem.repair.addEnd': 'Ende hinzufügen',
  'problem.repair.leadIn': 'Mit nahem Schritt verbinden',
  'problem.repair.leadToEnd': 'Zu einem Ende führen',
  'problem.repair.balanceShares': 'Auf 100 % bringen',
  'problem.repair.nameBranches': 'Ja und Nein nennen',
  'problem.repair.takeOtherwise': 'Gilt in allen anderen Fällen',
  'problem.repair.takeAll': 'Jedes Mal alle nehmen',
  'problem.repair.waitForAll': 'Auf alle warten lassen',
  'problem.repair.goOnWithOne': 'Mit einem weiter',
  'problem.repair.takeIntoLane': 'In umgebende Bahn legen',
};
