import type { In } from '../translate.ts';
import type { heat as english } from '../en/heat.ts';

/** Heat: steps and maps coloured by one measure. */
export const heat: In<typeof english> = {
  'heat.title': 'Einfärben nach',
  'heat.measure.none': 'Ohne',
  'heat.measure.time': 'Zeit',
  'heat.measure.work': 'Arbeit',
  'heat.measure.cost': 'Kosten',
  'heat.measure.marks': 'Markierungen',
  'heat.measure.priority': 'Priorität',
  'heat.action.none': 'Keine Farben',
  'heat.action.time': 'Nach Zeit färben',
  'heat.action.work': 'Nach Arbeit färben',
  'heat.action.cost': 'Nach Kosten färben',
  'heat.action.marks': 'Nach Markierungen färben',
  'heat.action.priority': 'Nach Priorität färben',
  'heat.legend.time': 'Zeit eines Falls von Anfang bis Ende',
  'heat.legend.work': 'Arbeitsstunden im Monat',
  'heat.legend.cost': 'Kosten im Monat',
  'heat.legend.marks': 'Offene Markierungen, schwere zählen dreifach',
  'heat.legend.priority': 'Höchste Priorität eines Kandidaten',
  'heat.little': 'wenig',
  'heat.much': 'viel',
  'heat.off': 'Farben aus',
  'heat.unknown': 'zu wenig bekannt',
};
