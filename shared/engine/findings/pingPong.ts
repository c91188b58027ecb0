import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { Hit, MapRule } from './rule.ts';

/** Work goes from A to B for one step and back to A (waste: transport). */
export const pingPong = {
  id: 'ping-pong',
  check({ steps, stepById }: MapFacts) {
    const hits: Hit[] = [];
    for (const first of steps) {
      for (const { id: middleId } of first.next) {
        const middle = stepById.get(middleId);
        if (!middle?.performer || !first.performer || middle.performer.key === first.performer.key) continue;
        const back = middle.next.flatMap(({ id }) => stepById.get(id) ?? []);
        const last = back.find(
          (step) => step.id !== first.id && step.performer?.key === first.performer?.key,
        );
        if (!last) continue;
        hits.push({
          elementIds: [first.id, middle.id, last.id],
          severity: 'notice',
          params: { step: titleOf(middle), from: first.performer.name, to: middle.performer.name },
          evidence: { runsPerMonth: middle.values.volume.value, waitMinutes: middle.values.wait.value },
          costPerYear: null,
        });
      }
    }
    return hits;
  },
} as const satisfies MapRule;
