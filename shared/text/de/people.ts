import type { In } from '../translate.ts';
import type { people as english } from '../en/people.ts';

/** People: what becomes free and what for, how ready everybody is, what is to be done with them. A part of Plan. */
export const people: In<typeof english> = {
  'plan.tab.initiatives': 'Vorhaben',
  'plan.tab.people': 'Menschen',
  'plan.tab.tools': 'Eigene Werkzeuge',

  'people.freed': 'Zeit, die frei wird',
  'people.freedText':
    'Automatisierung nimmt Menschen Arbeit ab. Sagen Sie, wofür die Zeit da ist, bevor Sie beginnen, und sagen Sie es denen, um deren Zeit es geht: Dann helfen sie mit.',
  'people.freedNone': 'Noch nimmt kein Vorhaben jemandem Stunden ab.',
  'people.freedNoneText':
    'Sobald Sie aus Angenommenem ein Vorhaben machen, stehen hier je Rolle die Stunden, die es frei macht, jeweils mit einer Zeile dafür, wozu sie genutzt werden.',
  'people.toInitiatives': 'Zu den Vorhaben',
  'people.freedHours': '{low} bis {high} im Jahr',
  'people.freedShare': 'etwa {share} der Zeit einer Person',
  'people.freedOnce': 'mehr als die Zeit einer Person',
  'people.nobody': 'auf der Karte nicht genannt',
  'people.noRole':
    'Geben Sie der Bahn auf der Karte eine Rolle: Dann können Sie sagen, wofür ihre Zeit da ist.',
  'people.by': '{name}: {hours}',
  'people.use': 'Was „{role}“ mit der Zeit aus „{name}“ tun wird',
  'people.useExample': 'Zum Beispiel: Kunden noch am selben Tag zurückrufen',
  'people.used': 'hat einen Zweck',
  'people.unused': 'kein Zweck genannt',
  'people.fear':
    'Wer „{share} weniger Arbeit“ hört, fürchtet um seine Stelle. Das ist menschlich. Schreiben Sie auf, wofür die Zeit da ist, sagen Sie es den Leuten selbst, und beginnen Sie erst dann.',
  'people.fearOnce':
    'Das ist mehr als die Arbeit einer Person, und kein Zweck ist dafür genannt. Wer diese Arbeit tut, wird fragen, was aus ihm wird. Überlegen Sie sich die Antwort und geben Sie sie selbst, bevor Sie beginnen.',
  'people.shareOfOne': 'Anteil an der Zeit einer Person',

  'people.ready': 'Ist der Betrieb bereit dafür?',
  'people.readyText':
    'Fragen Sie alle, auf Papier oder im Gespräch, wie weit jeder Satz stimmt, von 1 (gar nicht) bis 5 (ganz). Tragen Sie nur ein, wie viele was gesagt haben. Namen werden nicht gespeichert.',
  'people.score': 'Bereit: {score} von 100',
  // {ramp} and {training} are numbers: "1,5".
  'people.scoreLow':
    'Unter {from}: Beginnen Sie mit dem Team, das am weitesten ist. Der Anlauf wird {ramp} Mal so lang gerechnet, die Schulung {training} Mal so teuer.',
  'people.scoreGood': 'Genug, um zu beginnen.',
  'people.weakest': 'Am schwächsten: {question}',
  'people.openQuestions': {
    one: 'Noch nicht bekannt: {n} Satz hat keine Antwort.',
    other: 'Noch nicht bekannt: {n} Sätze haben keine Antwort.',
  },
  'people.sentence': 'Satz',
  'people.answer.1': '1 gar nicht',
  'people.answer.2': '2',
  'people.answer.3': '3 halb',
  'people.answer.4': '4',
  'people.answer.5': '5 ganz',
  'people.count': '{question} Wie viele haben {answer} geantwortet',
  'people.mean': 'Schnitt',
  'people.meanOf': { one: '{mean} aus {n} Antwort', other: '{mean} aus {n} Antworten' },
  'people.countBad': 'Eine ganze Zahl von 0 bis 10.000: wie viele diese Antwort gegeben haben.',

  'people.question.sponsor': 'Wer uns führt, will das und zeigt es.',
  'people.question.time': 'Wir haben Zeit, etwas Neues auszuprobieren.',
  'people.question.skills': 'Einige von uns kommen mit solchen Werkzeugen zurecht.',
  'people.question.data': 'Unsere Listen und Unterlagen sind richtig und vollständig.',
  'people.question.tools': 'Womit wir heute arbeiten, läuft gut.',
  'people.question.experience': 'Die letzte Veränderung hier lief gut.',
  'people.question.trust': 'Wir können offen sagen, was nicht klappt.',
  'people.short.sponsor': 'Führung',
  'people.short.time': 'Zeit dafür',
  'people.short.skills': 'Fertigkeiten',
  'people.short.data': 'Daten',
  'people.short.tools': 'Werkzeuge',
  'people.short.experience': 'letzte Veränderung',
  'people.short.trust': 'offenes Reden',

  'people.groups': 'Sind die bereit, die es betrifft?',
  'people.groupsText':
    'Fünf Sätze für jede Gruppe, in der Reihenfolge, in der Menschen eine Veränderung annehmen (bekannt als ADKAR). Beginnen Sie beim ersten schwachen: Solange er schwach ist, tragen die späteren nicht.',
  'people.groupsNone':
    'Wählen Sie unten die erste Gruppe. Rollen, deren Zeit frei wird, stehen von selbst hier.',
  'people.addGroup': 'Weitere Gruppe fragen',
  'people.pickGroup': 'Rolle wählen',
  'people.barrier': 'Was „{role}“ zuerst fehlt: {element}',
  'people.barrierTitle': 'Was hemmt',
  'people.barrierNone': '„{role}“ steht nichts im Weg.',
  'people.question.awareness': 'Ich weiß, warum sich das ändert.',
  'people.question.desire': 'Ich will, dass es gelingt.',
  'people.question.knowledge': 'Ich weiß, wie es geht.',
  'people.question.ability': 'Ich kann es auch im Alltag.',
  'people.question.reinforcement': 'Es fällt nicht ins Alte zurück.',
  'people.short.awareness': 'das Warum',
  'people.short.desire': 'das Wollen',
  'people.short.knowledge': 'das Wissen',
  'people.short.ability': 'das Können',
  'people.short.reinforcement': 'das Dranbleiben',
  'people.advice.awareness': '{role}: erklären, warum, und was bleibt, wie es ist',
  'people.advice.desire': '{role}: fragen, womit es auch für sie gut wird',
  'people.advice.knowledge': '{role}: die neue Arbeitsweise beibringen',
  'people.advice.ability': '{role}: an echten Fällen üben lassen',
  'people.advice.reinforcement': '{role}: nach einem Monat gemeinsam ansehen, was ins Alte zurückfällt',

  'people.tasks': 'Was mit den Menschen zu tun ist',
  'people.tasksText':
    'Mitteilen, schulen, üben: Teil jedes Vorhabens, mit wem und wann. Ohne das bleibt das beste Werkzeug ungenutzt.',
  'people.tasksNeed':
    'Aufgaben gehören zu einem Vorhaben: Legen Sie das erste an und planen Sie sie dann hier.',
  'people.tasksDone': { one: '{done} von {n} erledigt', other: '{done} von {n} erledigt' },
  'people.taskName': 'Was',
  'people.taskNamed': 'Was getan wird: {name}',
  'people.taskType': 'Art',
  'people.taskRole': 'Mit wem',
  'people.taskEverybody': 'alle',
  'people.taskDue': 'Bis',
  'people.taskDone': 'Erledigt: {name}',
  'people.taskRemove': 'Aufgabe löschen: {name}',
  'people.taskAdd': 'Aufgabe anlegen',
  'people.taskFor': 'Für das Vorhaben',
  'people.taskLate': 'überfällig',
  'people.taskMissing': 'Sagen Sie in wenigen Worten, was zu tun ist.',
  'people.taskType.training': 'Schulung',
  'people.taskType.message': 'Mitteilung',
  'people.taskType.practice': 'Übung',
  'people.taskType.coaching': 'Begleitung',
  'people.taskType.other': 'Sonstiges',
  'people.suggested': 'Vorgeschlagen',
  'people.suggestTraining': '{role}: in der neuen Arbeitsweise schulen',
};
