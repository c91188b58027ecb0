import type { Analysis } from '../../engine/index.ts';
import { mapContents, type Doc, type HeatMeasure } from '../../model/index.ts';
import { carriedBy, type Measured } from '../../text/index.ts';

export const heatLevels = [1, 2, 3, 4, 5] as const;
export type HeatLevel = (typeof heatLevels)[number];

/** In the unit of the measure; priority 0–100, marks as the sum of their severities. */
export interface StepHeat extends Measured {
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
  const most = measure === 'priority' ? 100 : Math.max(0, ...[...values.values()].map(({ value }) => value));
  return new Map(
    [...values]
      .filter(([, { value }]) => value > 0)
      .map(([id, one]) => [id, { ...one, level: heatLevel(one.value, most) }]),
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
): Map<string, Measured> {
  if (measure === 'marks')
    return new Map([...markGravity(doc, mapId)].map(([id, value]) => [id, { value, confidence: 1 }]));
  if (measure === 'priority') return priorities(analysis, mapId);
  const values = new Map<string, Measured>();
  for (const [id, step] of Object.entries(analysis?.maps[mapId]?.steps ?? {})) {
    if (step.provenance === 'default') continue;
    const value = {
      time: step.visits * (step.touchMinutes + step.waitMinutes),
      work: step.hoursPerMonth,
      cost: step.costPerMonth,
    }[measure];
    values.set(id, { value, confidence: step.trust[measure] });
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
function priorities(analysis: Analysis | null, mapId: string): Map<string, Measured> {
  const best = new Map<string, Measured>();
  for (const { mapIds, stepIds, confidence, priority } of analysis?.candidates ?? [])
    if (mapIds.includes(mapId) && carriedBy(confidence).isKnown)
      for (const stepId of stepIds)
        if (!best.has(stepId)) best.set(stepId, { value: priority.value, confidence });
  return best;
}
