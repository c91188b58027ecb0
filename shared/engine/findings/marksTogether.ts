import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Mark } from '../../model/index.ts';
import { thresholds } from '../method/weights.ts';
import type { MapRule } from './rule.ts';

const hurts: ReadonlySet<Mark['type']> = new Set([
  'bottleneck',
  'manual',
  'waste',
  'pain',
  'complaint',
  'risk',
]);

/** People themselves point at a step: several open marks, or one that is severe. */
export const marksTogether = {
  id: 'marks-together',
  check({ steps }: MapFacts) {
    return steps.flatMap((facts) => {
      const marks = facts.marks.filter((mark) => hurts.has(mark.type));
      const isSevere = marks.some((mark) => mark.severity >= thresholds.severeMark);
      if (marks.length < 2 && !isSevere) return [];
      return [
        {
          elementIds: [facts.id],
          severity: isSevere ? ('serious' as const) : ('notice' as const),
          params: { step: titleOf(facts), n: marks.length },
          evidence: { marks: marks.length, highestSeverity: Math.max(...marks.map((mark) => mark.severity)) },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies MapRule;
