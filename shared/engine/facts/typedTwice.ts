import type { TypedTwice } from '../analysis.ts';
import { workHoursPerYear } from './costlySteps.ts';
import type { MapFacts } from './mapFacts.ts';
import { reentriesOf } from './reentry.ts';
import type { StepFacts } from './stepFacts.ts';
import { saidOf, trustOfProduct, type TypedTrust } from './trust.ts';

/** Every hand-over of data by hand on all maps, with what the second typing costs (engine model 1.15). */
export function typedTwice(maps: readonly MapFacts[]): TypedTwice[] {
  return maps.flatMap((map) => {
    // A step that types several things takes its time once.
    const shares = new Map<string, number>();
    const reentries = reentriesOf(map);
    for (const { toId } of reentries) shares.set(toId, (shares.get(toId) ?? 0) + 1);
    return reentries.map(({ fromId, toId, objectId, fromSystemId, toSystemId }): TypedTwice => {
      const step = map.stepById.get(toId)!;
      const share = 1 / shares.get(toId)!;
      return {
        id: `${fromId} ${toId} ${objectId}`,
        mapId: map.map.id,
        fromStepId: fromId,
        toStepId: toId,
        objectId,
        fromSystemId,
        toSystemId,
        runsPerMonth: step.values.volume.value,
        hoursPerYear: workHoursPerYear(step) * share,
        costPerYear: costPerYear(step) * share,
        trust: trustOf(step),
      };
    });
  });
}

/** The minutes of correcting are few beside those of typing: what is said of those speaks. */
function trustOf({ values, hourlyCost }: StepFacts): TypedTrust {
  const runs = values.volume.confidence;
  const hours = trustOfProduct(runs, values.touch.confidence);
  return { runs, hours, cost: saidOf(hours, trustOfProduct(hours, hourlyCost.confidence)) };
}

/** Typing, and correcting what was typed wrong. */
function costPerYear(step: StepFacts): number {
  const { volume, error, rework } = step.values;
  const correcting = (12 * volume.value * error.value * rework.value) / 60;
  return (workHoursPerYear(step) + correcting) * step.hourlyCost.value;
}
