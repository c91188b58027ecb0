import type { Analysis } from '../../engine/index.ts';
import { saidFrom } from '../../engine/method/weights.ts';
import { mapContents, type Doc, type HeatMeasure } from '../../model/index.ts';

export const heatLevels = [1, 2, 3, 4, 5] as const;
export type HeatLevel = (typeof heatLevels)[number];

export interface StepHeat {
  /** In the unit of the measure; priority 0–100, marks as the sum of their severities. */
  readonly value: number;
  /** Fifths of the largest value on the map; of a priority, fifths of 100. */
  readonly level: HeatLevel;
}

/**
 * How much of a measure each step of a map has. A step with none of it, or of which nothing is known but defaults, is left out: what is not
 * known has no colour.
 */
export function stepHeat(
  measure: HeatMeasure,
  { doc, analysis, mapId }: { readonly doc: Doc; readonly analysis: Analysis | null; readonly mapId: string },
): ReadonlyMap<string, StepHeat> {
  const values = valuesOf(measure, doc, analysis, mapId);
  const most = measure === 'priority' ? 100 : Math.max(0, ...values.values());
  return new Map(
    [...values]
      .filter(([, value]) => value > 0)
      .map(([id, value]) => [id, { value, level: heatLevel(value, most) }]),
  );
}

/** The fifth of `most` that a value above 0 lies in. */
export const heatLevel = (value: number, most: number): HeatLevel =>
  Math.min(5, Math.max(1, Math.ceil((5 * value) / most))) as HeatLevel;

function valuesOf(
  measure: HeatMeasure,
  doc: Doc,
  analysis: Analysis | null,
  mapId: string,
): Map<string, number> {
  if (measure === 'marks') return markGravity(doc, mapId);
  if (measure === 'priority') return priorities(analysis, mapId);
  const values = new Map<string, number>();
  for (const [id, step] of Object.entries(analysis?.maps[mapId]?.steps ?? {})) {
    if (step.provenance === 'default') continue;
    values.set(
      id,
      measure === 'time'
        ? step.visits * (step.touchMinutes + step.waitMinutes)
        : measure === 'work'
          ? step.hoursPerMonth
          : step.costPerMonth,
    );
  }
  return values;
}

/** The open marks of a map by what they are on: a severe one weighs as much as three light ones. */
export function markGravity(doc: Doc, mapId: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { targetId, severity, isSettled } of mapContents(doc, mapId).marks)
    if (!isSettled) sums.set(targetId, (sums.get(targetId) ?? 0) + severity);
  return sums;
}

/** The best candidate of each step that enough is known about. */
function priorities(analysis: Analysis | null, mapId: string): Map<string, number> {
  const best = new Map<string, number>();
  for (const { mapIds, stepIds, confidence, priority } of analysis?.candidates ?? [])
    if (mapIds.includes(mapId) && confidence >= saidFrom.rough)
      for (const stepId of stepIds) if (!best.has(stepId)) best.set(stepId, priority.value);
  return best;
}
