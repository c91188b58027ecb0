import { mapContents, type Doc, type Step } from '../../model/index.ts';
import type { MapMetrics } from '../analysis.ts';
import type { FigureIndex } from './figureIndex.ts';
import type { MapTrust } from './trust.ts';

/** What one run of a called map adds to the step that calls it. */
export interface CalledMap {
  readonly touchMinutes: number;
  readonly waitMinutes: number;
  readonly cost: number;
  /** How sure (0–1) its time and its cost are. */
  readonly trust: Pick<MapTrust, 'cycle' | 'cost'>;
}

/** The maps that each map calls; a call that leads back to the caller is left out on every map of the circle, so that order does not matter. */
export function callsOf(doc: Doc): ReadonlyMap<string, readonly string[]> {
  const calls = new Map<string, readonly string[]>();
  for (const mapId of Object.keys(doc.map)) {
    const targets = mapContents(doc, mapId).steps.flatMap((step) =>
      step.type === 'call' && step.calledMapId && doc.map[step.calledMapId]
        ? [step.calledMapId as string]
        : [],
    );
    if (targets.length > 0) calls.set(mapId, [...new Set(targets)]);
  }
  const leadsTo = (from: string, wanted: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen) {
      if (at === wanted) return true;
      for (const next of calls.get(at) ?? []) seen.add(next);
    }
    return false;
  };
  return new Map(
    [...calls].map(([mapId, targets]) => [mapId, targets.filter((target) => !leadsTo(target, mapId))]),
  );
}

/** What comes in through the call steps; a figure that the call step has of its own stands instead. */
export function calledBy(
  steps: readonly Step[],
  metrics: ReadonlyMap<string, MapMetrics>,
  figures: FigureIndex,
): ReadonlyMap<string, CalledMap> {
  const called = new Map<string, CalledMap>();
  for (const step of steps) {
    const inside = step.type === 'call' && step.calledMapId ? metrics.get(step.calledMapId) : undefined;
    if (!inside || inside.cycleTimeMinutes === null) continue;
    const hasOwn = (attribute: 'touch' | 'wait' | 'otherCost'): boolean =>
      figures.get(step.id, attribute) !== undefined;
    const waitMinutes = inside.waitTimeMinutes ?? 0;
    called.set(step.id, {
      // What the case feels: beside each other counts once.
      touchMinutes: hasOwn('touch') ? 0 : inside.cycleTimeMinutes - waitMinutes,
      waitMinutes: hasOwn('wait') ? 0 : waitMinutes,
      cost: hasOwn('touch') || hasOwn('otherCost') ? 0 : (inside.costPerCase ?? 0),
      trust: inside.trust,
    });
  }
  return called;
}
