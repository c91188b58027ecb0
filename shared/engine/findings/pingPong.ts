import { titleOf, type MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { Hit, MapRule } from './rule.ts';

/** Work goes from A to B for one step and back to A (waste: transport); one finding a map, the most frequent case named. */
export const pingPong = {
  id: 'ping-pong',
  check({ steps, stepById }: MapFacts): Hit[] {
    const rounds = steps.flatMap((first) =>
      first.next.flatMap(({ id }): { first: StepFacts; middle: StepFacts; last: StepFacts }[] => {
        const middle = stepById.get(id);
        if (!middle?.performer || !first.performer || middle.performer.key === first.performer.key) return [];
        const last = middle.next
          .flatMap((next) => stepById.get(next.id) ?? [])
          .find((step) => step.id !== first.id && step.performer?.key === first.performer!.key);
        return last ? [{ first, middle, last }] : [];
      }),
    );
    if (rounds.length === 0) return [];
    const { first, middle } = rounds.reduce((a, b) =>
      b.middle.values.volume.value > a.middle.values.volume.value ? b : a,
    );
    return [
      {
        elementIds: [...new Set(rounds.flatMap((round) => [round.first.id, round.middle.id, round.last.id]))],
        severity: 'notice',
        params: {
          step: titleOf(middle),
          from: first.performer!.name,
          to: middle.performer!.name,
          n: rounds.length,
        },
        evidence: {
          rounds: rounds.length,
          runsPerMonth: middle.values.volume.value,
          waitMinutes: middle.values.wait.value,
        },
        costPerYear: null,
      },
    ];
  },
} as const satisfies MapRule;
