/** What a card of the landscape says about its map, and what colours it. */
import type { Analysis } from '../../shared/engine/index.ts';
import { mapContents, type Doc, type ProcessMap } from '../../shared/model/index.ts';
import { ROUGH_BELOW, UNKNOWN_BELOW } from '../fields/certaintyBounds.ts';
import type { Heat } from '../state/viewStore.ts';

export type Measure = Exclude<Heat, 'none'>;

/** A measure of one map: minutes of a case, hours or money a month, a count, or a priority 0–100. Null: not enough known. */
export interface MapMeasure {
  readonly value: number | null;
  readonly isRough: boolean;
}
const UNKNOWN: MapMeasure = { value: null, isRough: false };

/** A severe mark weighs as much as three light ones. */
function markWeight(doc: Doc, mapId: string): number {
  return mapContents(doc, mapId)
    .marks.filter((mark) => !mark.isSettled)
    .reduce((sum, { severity }) => sum + severity, 0);
}

/** The value of one measure for one map. */
export function measureOf(
  measure: Measure,
  { doc, analysis, mapId }: { readonly doc: Doc; readonly analysis: Analysis | null; readonly mapId: string },
): MapMeasure {
  if (measure === 'marks') return { value: markWeight(doc, mapId), isRough: false };
  if (!analysis) return UNKNOWN;
  if (measure === 'priority') {
    const best = analysis.candidates.find(
      ({ mapIds, confidence }) => mapIds.includes(mapId) && confidence >= UNKNOWN_BELOW,
    );
    return best ? { value: best.priority.value, isRough: best.confidence < ROUGH_BELOW } : UNKNOWN;
  }
  const metrics = analysis.maps[mapId];
  if (!metrics || metrics.confidence < UNKNOWN_BELOW) return UNKNOWN;
  const value = {
    time: metrics.cycleTimeMinutes,
    work: metrics.hoursPerMonth,
    cost: metrics.costPerCase === null ? null : metrics.costPerCase * metrics.casesPerMonth,
  }[measure];
  return { value, isRough: metrics.confidence < ROUGH_BELOW };
}

/** How strong each map is coloured, 0–1 of the largest; maps of which nothing is known have none. */
export function heatOf(
  measure: Measure,
  maps: readonly ProcessMap[],
  context: { readonly doc: Doc; readonly analysis: Analysis | null },
): ReadonlyMap<string, { readonly measure: MapMeasure; readonly level: number | null }> {
  const measures = maps.map(({ id }) => [id, measureOf(measure, { ...context, mapId: id })] as const);
  const most = measure === 'priority' ? 100 : Math.max(0, ...measures.map(([, { value }]) => value ?? 0));
  return new Map(
    measures.map(([id, one]) => [
      id,
      { measure: one, level: one.value === null || most === 0 ? null : one.value / most },
    ]),
  );
}

/** Pairs that nobody linked, of which one ends with what the other begins with, in the same words. */
export function proposedLinks(doc: Doc): { readonly from: ProcessMap; readonly to: ProcessMap }[] {
  const words = (text: string) => text.trim().toLocaleLowerCase();
  const maps = Object.values(doc.map);
  const said = new Set(Object.values(doc.mapFlow).map(({ fromMapId, toMapId }) => `${fromMapId} ${toMapId}`));
  return maps.flatMap((from) =>
    maps
      .filter(
        (to) =>
          to.id !== from.id &&
          words(from.outcome) !== '' &&
          words(from.outcome) === words(to.trigger) &&
          !said.has(`${from.id} ${to.id}`),
      )
      .map((to) => ({ from, to })),
  );
}
