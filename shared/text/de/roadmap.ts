import type { In } from '../translate.ts';
import type { roadmap as english } from '../en/roadmap.ts';

/** Why an initiative is not in the plan. */
export const roadmap: In<typeof english> = {
  'engine.roadmap.unknownValue':
    'Was es wert ist, ist noch nicht bekannt: Nennen Sie das Geld, das Ziel oder beides.',
  'engine.roadmap.missingNeed': 'Es braucht etwas, das es nicht gibt oder das nicht geht.',
  'engine.roadmap.circularNeed':
    'Es braucht etwas, das seinerseits dieses Vorhaben braucht: Lösen Sie den Kreis auf.',
  'engine.roadmap.tooLarge': 'Es passt in keine Phase: Es kostet zu viel oder braucht zu viele Wochen.',
  'engine.roadmap.noValue': 'Es bringt nichts, was zählt.',
  'engine.roadmap.needLeft': 'Was es braucht, ist nicht im Plan.',
  'engine.roadmap.otherBetter': 'Dort wird etwas anderes getan, oder es ist kein Platz mehr.',
  'engine.roadmap.noRoom': 'Es ist kein Platz mehr: Was geplant ist, bringt mehr.',
};
