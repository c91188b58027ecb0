import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Mark } from '../../model/index.ts';
import type { Hit, MapRule } from './rule.ts';

const hurts: ReadonlySet<Mark['type']> = new Set([
  'bottleneck',
  'manual',
  'waste',
  'pain',
  'complaint',
  'risk',
]);

/** People themselves point at steps: several open marks on one, or one that is severe; one finding a map, the worst step first. */
export const marksTogether = {
  id: 'marks-together',
  check({ steps, firm }: MapFacts): Hit[] {
    const marked = steps
      .map((facts) => {
        const marks = facts.marks.filter((mark) => hurts.has(mark.type));
        return { facts, count: marks.length, severest: Math.max(0, ...marks.map((mark) => mark.severity)) };
      })
      .filter(({ count, severest }) => count > 1 || severest >= firm.method.findings.severeMark)
      .toSorted((a, b) => b.severest - a.severest || b.count - a.count);
    const worst = marked[0];
    if (!worst) return [];
    return [
      {
        elementIds: marked.map(({ facts }) => facts.id),
        severity: worst.severest >= firm.method.findings.severeMark ? 'serious' : 'notice',
        params: { step: titleOf(worst.facts), n: marked.length },
        evidence: {
          steps: marked.length,
          marks: marked.reduce((sum, { count }) => sum + count, 0),
          highestSeverity: worst.severest,
        },
        costPerYear: null,
      },
    ];
  },
} as const satisfies MapRule;
