import type { In } from '../translate.ts';
import type { choice as english } from '../en/choice.ts';

/** Why one thing is chosen and another is not. "Es" is the initiative (das Vorhaben). */
export const choice: In<typeof english> = {
  'engine.pilot.feasibility': 'Die Machbarkeit liegt bei {value}; ein Pilot braucht mindestens {limit}.',
  'engine.pilot.alignment': 'Die Ausrichtung liegt bei {value}; ein Pilot braucht mindestens {limit}.',
  'engine.pilot.customerRisk':
    'Das Risiko für Kunden liegt bei {value}; bei einem Piloten muss es unter {limit} bleiben.',
  'engine.pilot.weeks': 'Es dauert {value} Wochen; ein Pilot höchstens {limit}.',
  'engine.pilot.cost':
    'Das erste Jahr kostet {share} des Budgets; bei einem Piloten sind es höchstens {limitShare}.',
  'engine.pilot.departments': 'Betroffene Abteilungen: {value}; bei einem Piloten höchstens {limit}.',
  'engine.pilot.baseline': 'Niemand hat gemessen, wo die Kennzahl heute steht.',
  'engine.strategic.unknown.objective': 'Noch hat niemand gesagt, wozu es dient.',
  'engine.strategic.unknown.scope': 'Noch hat niemand gesagt, wen es betrifft.',
  'engine.strategic.unknown.horizon': 'Noch hat niemand gesagt, wie weit es vorausblickt.',
  'engine.strategic.unknown.value': 'Noch hat niemand gesagt, was es bringt.',
  'engine.strategic.unknown.measurement': 'Noch hat niemand gesagt, wie es gemessen wird.',
  'engine.strategic.unknown.impact': 'Noch hat niemand gesagt, wie viel es verändert.',
  'engine.pilot.prerequisites': {
    one: 'Vorher muss eine andere Sache gebaut werden.',
    other: 'Vorher müssen {n} andere Sachen gebaut werden.',
  },
  'engine.pilot.unknown.feasibility': 'Die Machbarkeit ist nicht bekannt.',
  'engine.pilot.unknown.alignment': 'Noch hat niemand gesagt, welchem Ziel es dient.',
  'engine.pilot.unknown.customerRisk': 'Das Risiko für Kunden ist nicht bekannt.',
  'engine.pilot.unknown.weeks': 'Noch hat niemand gesagt, wie lange es dauert.',
  'engine.pilot.unknown.cost': 'Die Kosten sind nicht bekannt.',
  'engine.pilot.unknown.budget': 'Noch hat niemand gesagt, wie viel ausgegeben werden kann.',
  'engine.pilot.noBudget': 'In keiner Phase ist Geld dafür da.',
  'engine.pilot.unknown.departments': 'Noch hat niemand gesagt, wen es betrifft.',
  'engine.strategic.objective.fix': 'Es behebt sofort einen Mangel.',
  'engine.strategic.objective.objective': 'Es dient einem Ziel.',
  'engine.strategic.objective.goal': 'Es dient einem ganzen Leitziel.',
  'engine.strategic.scope': {
    one: 'Es bleibt in einer Abteilung.',
    other: 'Es betrifft {n} Abteilungen.',
  },
  'engine.strategic.horizon': {
    one: 'Es blickt einen Monat voraus.',
    other: 'Es blickt {n} Monate voraus.',
  },
  'engine.strategic.value.cost': 'Es spart nur Kosten.',
  'engine.strategic.value.efficiency': 'Es spart Kosten und Zeit und verbessert die Qualität.',
  'engine.strategic.value.growth': 'Es bringt Umsatz, hält Kunden oder erschließt einen Markt.',
  'engine.strategic.value.model': 'Es schafft eine neue Art, Geld zu verdienen.',
  'engine.strategic.measurement.operational': 'Seine Kennzahlen sind die des Tagesgeschäfts.',
  'engine.strategic.measurement.mixed': 'Seine Kennzahlen sind zum Teil die der Strategie.',
  'engine.strategic.measurement.strategic': 'Seine Kennzahlen sind die der Strategie.',
  'engine.strategic.impact.incremental': 'Es verbessert, was da ist.',
  'engine.strategic.impact.capability': 'Es macht etwas möglich, was vorher nicht ging.',
  'engine.strategic.impact.offer': 'Es verändert, was Kunden angeboten wird.',
};
