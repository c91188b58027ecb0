import type { In } from '../translate.ts';
import type { explanations as english } from '../en/explanations.ts';

/** Sentences of the engine about candidates: where a number comes from, why, why not, what next. */
export const explanations: In<typeof english> = {
  'engine.source.default': 'angenommen; nichts angegeben',
  'engine.source.workspace': 'aus den Eckdaten des Betriebs',
  'engine.source.pattern': 'was eine solche Änderung meist bringt',
  'engine.source.candidates': 'aus den Kandidaten, die darin stecken; ein Werkzeug für mehrere zählt einmal',
  'engine.source.prices': 'was die Ideen darin kosten, wie jemand gesagt hat',
  'engine.source.noTool': 'dafür wird kein Werkzeug gekauft',
  'engine.source.notReady': 'das {factor}-Fache des Üblichen, weil der Betrieb noch nicht bereit dafür ist',
  'engine.source.rolesFreed': 'von den Rollen, deren Stunden frei werden',
  'engine.source.machine': 'eine Maschine macht es',
  'engine.source.called': 'auf der eigenen Karte gezählt',
  'engine.source.verb': 'üblich für diese Art von Arbeit',
  'engine.source.approval': 'Genehmigungen warten meist einen Tag',
  'engine.source.first': 'hier beginnt der Fall',
  'engine.source.sameHands': 'dieselben Hände machen weiter',
  'engine.source.loop': 'aus dem Rückweg auf der Karte',
  'engine.source.rework': 'anderthalbmal so lang wie die Arbeit selbst',
  'engine.source.branches': 'aus den Wegen dahinter',
  'engine.source.paper': 'es liegt auf Papier vor',
  'engine.source.systems': 'aus den genutzten Systemen',
  'engine.source.manual': 'als Handarbeit gezeichnet',
  'engine.source.data': 'aus der Form der Daten',
  'engine.source.variants': 'aus der Zahl der Varianten',
  'engine.source.described': 'der Schritt hat eine Beschreibung',
  'engine.source.touchpoint': 'der Kunde hat hier Kontakt',
  'engine.source.complaint': 'hier haben sich Kunden beschwert',
  'engine.source.tags': 'aus Namen oder Schlagwörtern',

  'engine.reason.typedAgain': '„{object}“ steht schon in „{from}“ und wird in „{to}“ noch einmal eingetippt.',
  'engine.reason.retypes': '„{step}“ gibt von Hand ein, was schon irgendwo steht.',
  'engine.reason.outputUnread': 'Was „{step}“ schreibt, liest auf keiner Karte jemand.',
  'engine.reason.checkAfterCheck': '„{step}“ und „{other}“ sind zwei Prüfungen durch dieselben Hände.',
  'engine.reason.lateCheck': '„{step}“ kann den Fall beenden, kommt aber erst nach „{other}“.',
  'engine.reason.looseIntake': '„{step}“ nimmt an, was per Mail, am Telefon oder auf Papier kommt.',
  'engine.reason.errors': '{errorShare} der Fälle müssen korrigiert werden.',
  'engine.reason.manyHands': {
    one: '{n} Person ist daran beteiligt.',
    other: '{n} Personen oder Rollen sind daran beteiligt.',
  },
  'engine.reason.twoSystems': {
    one: '„{object}“ liegt in {n} System.',
    other: '„{object}“ liegt in {n} Systemen, die nichts verbindet.',
  },
  'engine.reason.sheet': '„{step}“ arbeitet in einer gemeinsamen Tabelle.',
  'engine.reason.noFeedback': 'Niemand fragt die Kunden von „{map}“, wie es war.',
  'engine.reason.lastStep': '„{step}“ ist das Letzte, was Kunden bemerken.',
  'engine.reason.variants': {
    one: 'Es wird auf {n} Art gemacht.',
    other: 'Es wird auf {n} verschiedene Arten gemacht.',
  },
  'engine.reason.undocumented': 'Wie „{step}“ geht, ist kaum dokumentiert.',
  'engine.reason.customerContact': 'Hier haben Kunden direkten Kontakt.',
  'engine.reason.judgement': '„{step}“ braucht Urteilsvermögen, das keine Regel ersetzt.',
  'engine.reason.kindsInOneQueue':
    '„{step}“ wird auf {n} Arten gemacht, doch alle Fälle warten in einer Schlange.',
  'engine.reason.waitsForNothing':
    '„{step}“ braucht nichts von dem, was „{other}“ liefert, und wartet doch darauf.',
  'engine.reason.nobodyOwnsCase':
    '{n} Stellen arbeiten an einem Fall von „{map}“, und für das Ganze ist niemand benannt.',
  'engine.reason.exceptionsMixedIn':
    '{exceptionsShare} der Fälle von „{step}“ sind Ausnahmen und nehmen denselben Weg wie alle anderen.',
  'engine.reason.onPaper': '„{step}“ arbeitet auf Papier.',
  'engine.reason.madeOfOtherData': 'Was bei „{step}“ entsteht, ergibt sich aus schon Geschriebenem.',
  'engine.reason.inSystem': 'Das geschieht mit „{system}“.',
  'engine.reason.betweenSystems':
    '„{step}“ läuft in „{from}“ und in „{to}“, also überträgt jemand von einem ins andere.',
  'engine.reason.twoSources': 'Hier werden {n} Arten von Daten miteinander verglichen.',
  'engine.reason.byHand': '„{step}“ wird von Menschen gemacht.',

  'engine.marked.bottleneck': 'Sie haben hier einen Engpass markiert.',
  'engine.marked.manual': 'Sie haben es als Handarbeit markiert.',
  'engine.marked.waste': 'Sie haben hier Verschwendung markiert.',
  'engine.marked.pain': 'Sie haben hier ein Ärgernis markiert.',
  'engine.marked.complaint': 'Sie haben markiert, dass Kunden sich beschweren.',
  'engine.marked.risk': 'Sie haben hier ein Risiko markiert.',
  'engine.marked.idea': 'Sie hatten hier eine Idee.',
  'engine.marked.question': 'Sie haben hier eine offene Frage.',
  'engine.marked.defects': 'Sie haben hier Verschwendung markiert: Fehler und Korrekturen.',
  'engine.marked.overproduction': 'Sie haben hier Verschwendung markiert: mehr, als jemand braucht.',
  'engine.marked.waiting': 'Sie haben hier Verschwendung markiert: Warten.',
  'engine.marked.talent': 'Sie haben hier Verschwendung markiert: ungenutztes Können.',
  'engine.marked.transport': 'Sie haben hier Verschwendung markiert: hin und her gereicht.',
  'engine.marked.inventory': 'Sie haben hier Verschwendung markiert: Arbeit stapelt sich.',
  'engine.marked.motion': 'Sie haben hier Verschwendung markiert: Suchen und Wechseln.',
  'engine.marked.extraProcessing':
    'Sie haben hier Verschwendung markiert: doppelt gemacht oder mehr als nötig.',

  'engine.gain.hours': 'Das macht etwa {savedHours} im Jahr frei.',
  'engine.gain.leadTime': 'Der ganze Fall wird um etwa {cutShare} schneller.',
  'engine.gain.errors':
    'Etwa {reductionShare} der Fehler hier würden wegfallen (heute {errorShare} der Fälle).',
  'engine.gain.customer': 'Kunden merken es unmittelbar.',

  'engine.onlyAfter.exceptions':
    'Machen Sie das erst, wenn weniger Fälle Ausnahmen sind (heute {exceptionsShare}).',
  'engine.onlyAfter.digital': 'Machen Sie das erst, wenn die Eingangsdaten digital sind.',
  'engine.onlyAfter.variants': {
    one: 'Machen Sie das erst, wenn es auf eine Art gemacht wird.',
    other: 'Machen Sie das erst, wenn aus {n} Varianten eine geworden ist.',
  },
  'engine.onlyAfter.documentation': 'Machen Sie das erst, wenn die Regel aufgeschrieben ist.',
  'engine.onlyAfter.source':
    'Machen Sie das erst, wenn Fehler dort abgestellt sind, wo sie entstehen (heute {errorShare}).',

  'engine.leave.judgement': 'Lassen Sie „{step}“ bei Menschen: Es braucht Urteilsvermögen.',
  'engine.leave.trust': 'Lassen Sie „{step}“ bei Menschen: Kunden wollen jemanden, der entscheidet.',
  'engine.leave.rare': {
    one: 'Lassen Sie „{step}“ bei Menschen: Es kommt etwa einmal im Jahr vor.',
    other: 'Lassen Sie „{step}“ bei Menschen: Es kommt etwa {n} Mal im Jahr vor.',
  },
  'engine.leave.cheaper':
    'Lassen Sie „{step}“ bei Menschen: Von Hand kostet es weniger (Gewinn etwa {worthMoney} im Jahr, Einrichtung ab {costMoney}).',

  'engine.misaligned.servesNone': 'Fokus: Sie haben gesagt, dass das keinem Ziel dient.',
  'engine.misaligned.harms': 'Ergebnis: Es würde „{kpi}“ mehr in die falsche Richtung bewegen, als es hilft.',
  'engine.misaligned.customerRisk':
    'Wirkung auf Kunden: Das Risiko für Kunden ist hoch ({risk} von 100), und keine Absicherung ist genannt.',

  'engine.misaligned.notFelt':
    'Mitteleinsatz: Es soll „{kpi}“ dienen, aber ein Fall würde kaum schneller, weil etwas daneben länger dauert.',
  'engine.misaligned.movesBottleneck':
    'Mitteleinsatz: Die Arbeit würde sich bei „{to}“ statt bei „{from}“ stauen; das Ganze gewinnt weniger als ein Drittel davon.',
  'engine.misaligned.island':
    'Einbindung: „{object}“ läge an noch einem Ort, und kein Programm kommt in „{system}“ hinein, um beide gleich zu halten.',
  'engine.misaligned.tooDear':
    'Mitteleinsatz: Das Geld ist nach etwa {years} Jahren zurück, und so etwas wird etwa {life} Jahre genutzt.',
  'engine.misaligned.toolFirst':
    'Planung: Das Werkzeug wurde gewählt, bevor jemand gefragt hat, wozu es dienen soll.',
  'engine.misaligned.addsSystem':
    'Einbindung: Ein neues System würde Daten enthalten, die schon in einem anderen liegen.',

  'engine.feature.focus.serves': 'Es dient dem Ziel „{objective}“.',
  'engine.feature.focus.unlinked': 'Niemand hat gesagt, welchem Ziel diese Schritte dienen.',
  'engine.feature.focus.movesNone': 'Keine der Kennzahlen dieser Schritte ist eine, die es bewegt.',
  'engine.feature.planning.noTool': 'Noch ist kein Werkzeug gewählt: Das Ziel kommt zuerst.',
  'engine.feature.planning.fromMap': 'Es folgt aus dem, was die Karte zeigt; noch ist kein Werkzeug gewählt.',
  'engine.feature.integration.noSystem': 'Es braucht kein neues System.',
  'engine.feature.integration.unasked':
    'Niemand hat gesagt, wie Programme in die hier genutzten Systeme kommen.',
  'engine.feature.integration.knownWay': 'Wie Programme in die hier genutzten Systeme kommen, ist bekannt.',
  'engine.feature.resources.noAim':
    'Solange es keine verknüpfte Kennzahl bewegt, lässt sich sein Wert an keiner messen.',
  'engine.feature.resources.notOnlyTime': 'Es hilft nicht nur dem Tempo eines Falls.',
  'engine.feature.resources.felt': 'Die gesparte Zeit kommt beim Fall an.',
  'engine.feature.resources.beside':
    'Etwas daneben dauert länger, deshalb bewegt sich „{kpi}“ vielleicht kaum; mit diesen Schritten selbst hat sie niemand verknüpft.',
  'engine.feature.customer.noMachine': 'Es stellt keine Maschine zwischen Sie und Ihre Kunden.',
  'engine.feature.customer.assumed': 'Niemand hat gesagt, wie sehr Kunden einen Fehler hier spüren würden.',
  'engine.feature.customer.low': 'Das Risiko für Kunden ist vertretbar ({risk} von 100).',
  'engine.feature.outcome.noKpi':
    'Es bewegt keine verknüpfte Kennzahl, also könnte niemand sehen, ob es gewirkt hat.',
  'engine.feature.outcome.noTarget':
    '„{kpi}“ hat noch keinen Ausgangswert und Zielwert, also könnte niemand sehen, ob es gewirkt hat.',
  'engine.feature.outcome.measured': '„{kpi}“ wird zeigen, ob es gewirkt hat.',

  'engine.wouldAlign.link':
    'Verknüpfen Sie „{kpi}“ mit diesen Schritten, falls sie das bewegen sollen: Diese Idee wirkt darauf.',
  'engine.wouldAlign.focus':
    'Nennen Sie ein Ziel mit einer Kennzahl, die diese Idee bewegt, und verknüpfen Sie es mit diesen Schritten.',
  'engine.wouldAlign.planning':
    'Legen Sie das Werkzeug beiseite, sagen Sie, welches Ziel zuerst kommt, und messen Sie auch andere Werkzeuge daran.',
  'engine.wouldAlign.integration':
    'Finden Sie heraus, wie Programme in die hier genutzten Systeme kommen, und lassen Sie die Daten in dem System, das sie hat.',
  'engine.wouldAlign.resources':
    'Fangen Sie dort an, wo ein Fall wirklich wartet, oder sagen Sie, welche andere Kennzahl das bewegen soll.',
  'engine.wouldAlign.tooDear':
    'Suchen Sie einen günstigeren Weg, oder sagen Sie, was außer Zeit und Geld es bewegen soll.',
  'engine.wouldAlign.customer':
    'Sagen Sie, wie sehr Kunden einen Fehler hier spüren, und nennen Sie eine Absicherung: einen Menschen, der prüft, einen Weg zurück, eine Erprobung.',
  'engine.wouldAlign.outcome':
    'Geben Sie der Kennzahl einen Ausgangswert und einen Zielwert, und achten Sie darauf, dass nichts Wichtigeres schlechter wird.',

  'engine.idea.title': '{name}',
  'engine.idea.brought': 'Diese Idee hat jemand eingebracht; sie wird bewertet wie alle anderen.',
  'engine.idea.noPattern':
    'Sie ähnelt keiner bekannten Art von Verbesserung, deshalb zählt sie mit dem Wenigen, das Hilfe für Menschen bringt.',
  'engine.idea.elsewhere': {
    one: 'Einer ihrer Schritte liegt auf einer anderen Karte und zählt hier nicht.',
    other: '{n} ihrer Schritte liegen auf anderen Karten und zählen hier nicht.',
  },

  'engine.withheld.noSteps': 'Noch gibt es keine Schritte.',
  'engine.withheld.noStart': 'Vom Anfang aus ist kein Schritt zu erreichen.',
  'engine.withheld.endlessLoop': 'Fälle enden nie: Aus einer Schleife führt nichts heraus.',

  'engine.ask.cases': 'Wie viele Fälle im Monat laufen durch „{map}“?',
  'engine.ask.volume': 'Wie oft im Monat kommt „{step}“ vor?',
  'engine.ask.touch': 'Wie lange dauert „{step}“ jedes Mal?',
  'engine.ask.wait': 'Wie lange wartet ein Fall vor „{step}“?',
  'engine.ask.error': 'Wie oft muss „{step}“ korrigiert werden?',
  'engine.ask.rework': 'Wie lange dauert es, einen Fehler bei „{step}“ zu korrigieren?',
  'engine.ask.exceptions': 'Wie viele Fälle von „{step}“ sind Ausnahmen?',
  'engine.ask.rules': 'Folgt „{step}“ klaren Regeln?',
  'engine.ask.digital': 'Kommen die Eingangsdaten von „{step}“ digital an?',
  'engine.ask.structure': 'Kommen die Eingangsdaten von „{step}“ in fester Form?',
  'engine.ask.standard': 'Läuft „{step}“ immer gleich ab?',
  'engine.ask.stability': 'Bleibt „{step}“ sechs Monate so, wie es ist?',
  'engine.ask.documentation': 'Ist dokumentiert, wie „{step}“ geht?',
  'engine.ask.systems': 'Wie viele Systeme nutzt „{step}“?',
  'engine.ask.decisions': 'Wie viele Entscheidungen fallen in „{step}“?',
  'engine.ask.access': 'Hat das System von „{step}“ eine Schnittstelle oder einen Export?',
  'engine.ask.customer': 'Wie wichtig ist „{step}“ für den Kunden?',
  'engine.ask.risk': 'Wie viel finanzielles oder rechtliches Risiko steckt in „{step}“?',
  'engine.ask.obligation': 'Gibt es eine Pflicht zu „{step}“?',
  'engine.ask.examples': 'Wie viele Beispiele von „{step}“ liegen vor?',
  'engine.ask.repeatShare': 'Wie viele der Fragen in „{step}“ wiederholen sich?',
};
