import type { In } from '../translate.ts';
import type { smart as english } from '../en/smart.ts';

/** Hints by letter for an objective that is not measurable yet. The rewrites keep "von … auf …" and "bis …": the program reads them again. */
export const smart: In<typeof english> = {
  'engine.smart.specific': 'Sagen Sie, was sich ändert: ein Verb (senken, steigern …) und die Sache selbst.',
  'engine.smart.measurable': 'Sagen Sie, wie viel: eine Zahl mit ihrer Einheit.',
  'engine.smart.baseline': 'Sagen Sie, wo Sie heute stehen.',
  'engine.smart.kpi': 'Nennen Sie die Kennzahl, an der man es sehen wird.',
  'engine.smart.owner': 'Nennen Sie jemanden, der dafür einsteht.',
  'engine.smart.resource': 'Sagen Sie, welche Zeit oder welches Geld dafür da ist.',
  'engine.smart.relevant': 'Verbinden Sie es mit einem Leitziel, das ein Gewicht hat.',
  'engine.smart.time': 'Sagen Sie, bis wann.',
  'engine.smart.past': 'Der Termin ist vorbei: Setzen Sie einen neuen.',
  'engine.smart.ambiguity': '{number} % des heutigen Werts oder {number} Prozentpunkte?',
  'engine.smart.rewrite': '{what} von {from} auf {to} {unit} bringen bis {byDate}',
  'engine.smart.rewriteUp': '{what} von {from} auf {to} {unit} steigern bis {byDate}',
  'engine.smart.rewriteDown': '{what} von {from} auf {to} {unit} senken bis {byDate}',
};
