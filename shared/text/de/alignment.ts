import type { In } from '../translate.ts';
import type { alignment as english } from '../en/alignment.ts';

/** The four dimensions of alignment, a part of Strategy. */
export const alignment: In<typeof english> = {
  'alignment.intro':
    'Vier Arten, wie Arbeit mit dem zusammenhängen kann, was Sie wollen. Die schwächste steht zuerst, mit dem günstigsten Schritt, der sie verbessert. Sie werden nicht zusammengezählt: Eine gute macht eine schlechte nicht wett.',
  'alignment.waiting': 'Wird berechnet …',
  'alignment.vertical': 'Von der Strategie zum Schritt',
  'alignment.horizontal': 'Quer durch den Betrieb',
  'alignment.external': 'Mit der Außenwelt',
  'alignment.temporal': 'Über die Zeit',
  'alignment.asks.vertical':
    'Dient das Geplante einem Leitziel, und hat jedes Leitziel etwas, das ihm dient?',
  'alignment.asks.horizontal': 'Übergeben Abteilungen und Systeme ohne Doppeleingabe?',
  'alignment.asks.external': 'Gewinnen Kunden und Partner dabei, oder verlieren sie wenigstens nichts?',
  'alignment.asks.temporal': 'Wird rechtzeitig hingesehen, und passt es auch in zwei Jahren noch?',
  'alignment.score': '{score} von 100',
  'alignment.between': 'zwischen {low} und {high} von 100: Noch ist nicht alles bekannt',
  'alignment.unknown': 'noch nicht bekannt',
  'alignment.weakest': 'schwächste',
  'alignment.cheapest': 'Günstigster Schritt',
  'alignment.gain': 'Punkte: +{gain}, etwa {days} Arbeit',
  'alignment.gainSmall': 'Punkte: +{gain}, weniger als ein Tag Arbeit',
  'alignment.noStep': 'Hier gibt es nichts Bekanntes mehr zu verbessern.',
  'alignment.doIt': 'Dorthin',
  'alignment.doItFor': 'Dorthin: {step}',
  'alignment.partsOf': 'Teile von {dimension}',
  'alignment.column.part': 'Teil',
  'alignment.column.share': 'Erreicht',
  'alignment.column.points': 'Punkte',
  'alignment.pointsOf': '{points} von {most}',
  'alignment.pointsUnknown': '? von {most}',

  'alignment.part.tracedCost': 'Geld des Plans, das einem Ziel dient',
  'alignment.part.coveredGoals': 'Leitziele, nach Gewicht, denen etwas Geplantes dient',
  'alignment.part.integratedHandoffs': 'Übergaben zwischen Abteilungen, die von selbst laufen',
  'alignment.part.singleSourceObjects': 'Daten, die an einem Ort liegen oder in verbundenen Systemen',
  'alignment.part.crossOwnedInitiatives': 'Vorhaben, an denen zwei oder mehr Abteilungen beteiligt sind',
  'alignment.part.keptTouchpoints': 'Kontaktpunkte mit Kunden, die nicht schlechter werden',
  'alignment.part.outwardKpis': 'Kennzahlen zu Kunden und Umsatz, die etwas Geplantes bewegt',
  'alignment.part.structuredExchanges': 'Austausch mit Partnern in einer Form, die Maschinen lesen',
  'alignment.part.reviewedGoals': 'Leitziele, in den letzten drei Monaten durchgesehen',
  'alignment.part.modularOptions':
    'Gewählte Technik, die wachsen, sich verbinden und sich wieder ablösen lässt',
  'alignment.part.horizonBalance': 'Mischung aus kurz-, mittel- und langfristig (5 : 3 : 2)',
  'alignment.part.freshKpis': 'Rechtzeitig gemessene Kennzahlen',

  'alignment.step.tracedCost': 'Sagen Sie, welche Kennzahl ein Vorhaben bewegt, das noch keiner dient.',
  'alignment.step.coveredGoals': 'Nehmen Sie einen Kandidaten für ein Leitziel an, dem noch nichts dient.',
  'alignment.step.integratedHandoffs':
    'Verbinden Sie zwei Systeme dort, wo eine Abteilung an die andere übergibt.',
  'alignment.step.singleSourceObjects': 'Machen Sie ein System zur Heimat von Daten, die in mehreren liegen.',
  'alignment.step.crossOwnedInitiatives': 'Beteiligen Sie eine zweite Abteilung an einem Vorhaben.',
  'alignment.step.keptTouchpoints':
    'Schützen Sie einen Kontaktpunkt, an dem Kunden eine Verschlechterung spüren würden.',
  'alignment.step.outwardKpis':
    'Planen Sie etwas, das eine Kennzahl zu Kunden oder Umsatz bewegt, oder fügen Sie eine solche hinzu.',
  'alignment.step.structuredExchanges': 'Vereinbaren Sie mit einem Partner ein Formular oder eine Datei.',
  'alignment.step.reviewedGoals': 'Sehen Sie ein Leitziel durch: Wollen Sie es noch?',
  'alignment.step.modularOptions': 'Bevorzugen Sie eine Option, die sich erweitern und wieder ablösen lässt.',
  'alignment.step.horizonBalance': 'Planen Sie für den Horizont, der fehlt.',
  'alignment.step.freshKpis': 'Geben Sie einen fälligen Messwert ein.',

  'alignment.unknown.tracedCost': 'Noch ist kein Vorhaben geplant.',
  'alignment.unknown.coveredGoals': 'Es gibt noch kein Leitziel.',
  'alignment.unknown.integratedHandoffs': 'Sagen Sie bei den Schritten, welches System sie nutzen.',
  'alignment.unknown.singleSourceObjects': 'Sagen Sie, in welchem System Ihre Daten liegen.',
  'alignment.unknown.crossOwnedInitiatives': 'Noch ist kein Vorhaben geplant.',
  'alignment.unknown.keptTouchpoints': 'Markieren Sie die Schritte, bei denen ein Kunde Ihnen begegnet.',
  'alignment.unknown.outwardKpis': 'Es gibt noch keine Kennzahl.',
  'alignment.unknown.structuredExchanges':
    'Sagen Sie bei den Schritten, die an Partner schreiben, welches System sie nutzen.',
  'alignment.unknown.reviewedGoals': 'Es gibt noch kein Leitziel.',
  'alignment.unknown.modularOptions': 'Bewerten Sie die gewählte Technik.',
  'alignment.unknown.horizonBalance': 'Geben Sie den Leitzielen einen Horizont.',
  'alignment.unknown.freshKpis': 'Es gibt noch keine Kennzahl.',
};
