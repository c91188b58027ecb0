import type { Impossible } from '../../engine/roadmap/program.ts';

type ImpossibleTexts = { readonly [I in Impossible as `engine.roadmap.${I}`]: string };

const impossible = {
  'engine.roadmap.unknownValue': 'What it is worth is not known yet: say its money, its objective, or both.',
  'engine.roadmap.missingNeed': 'It needs something that is not there or cannot be done.',
  'engine.roadmap.circularNeed': 'It needs something that in turn needs it: open the circle.',
  'engine.roadmap.tooLarge': 'It fits into no phase: it costs too much or takes too many weeks.',
} as const satisfies ImpossibleTexts;

/** Why an initiative is not in the plan. */
export const roadmap = {
  ...impossible,
  'engine.roadmap.noValue': 'It brings nothing that counts.',
  'engine.roadmap.needLeft': 'What it needs is not in the plan.',
  'engine.roadmap.otherBetter': 'Something else is done there, or there is no room left.',
  'engine.roadmap.noRoom': 'There is no room left: what is planned brings more.',
} as const;
