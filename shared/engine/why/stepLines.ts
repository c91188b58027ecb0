import type { Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import type { WhyFactor, WhyInput } from './card.ts';
import { givenOf, stepName } from './given.ts';

export type Line = WhyInput & { readonly label: string };

/** Work of steps in a month, one line each: how often × how long. A step that stands for another map has its hours there. */
export const hoursLines = (doc: Doc, analysis: Analysis, stepIds: readonly string[]): Line[] =>
  stepIds.flatMap((id): Line[] => {
    const metrics = analysis.maps[doc.step[id]?.mapId ?? '']?.steps[id];
    const [runs, minutes] = [givenOf(doc, analysis, id, 'volume'), givenOf(doc, analysis, id, 'touch')];
    if (!metrics || !runs || !minutes) return [];
    const factors: WhyFactor[] = [
      { quantity: 'perMonth', value: metrics.runsPerMonth, given: runs },
      { quantity: 'minutes', value: minutes.value, given: minutes },
    ];
    return [{ label: stepName(doc, id), quantity: 'hours', value: metrics.hoursPerMonth, factors }];
  });
