/** What a card of the landscape says about its map, and what colours it. */
import { trustOfProduct, type Analysis, type Candidate } from '../../shared/engine/index.ts';
import type { Doc, ProcessMap } from '../../shared/model/index.ts';
import { heatLevel, markGravity, type HeatLevel } from '../../shared/diagram/index.ts';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { carriedBy, type Measured } from '../../shared/text/index.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** The value of one measure for one map; null where not enough is known. */
export function measureOf(
  measure: HeatMeasure,
  { doc, analysis, mapId }: { readonly doc: Doc; readonly analysis: Analysis | null; readonly mapId: string },
): Measured | null {
  if (measure === 'marks') return { value: sum(markGravity(doc, mapId).values()), confidence: 1 };
  if (!analysis) return null;
  if (measure === 'priority') {
    const best = bestOf({ analysis, mapId });
    return best ? { value: best.priority.value, confidence: best.confidence } : null;
  }
  const metrics = analysis.maps[mapId];
  if (!metrics || !carriedBy(metrics.confidence).isKnown) return null;
  const { trust, casesPerMonth, costPerCase } = metrics;
  const { value, confidence } = {
    time: { value: metrics.cycleTimeMinutes, confidence: trust.cycle },
    work: { value: metrics.hoursPerMonth, confidence: trust.hours },
    cost: {
      value: costPerCase === null ? null : costPerCase * casesPerMonth,
      confidence: trustOfProduct(trust.cost, trust.cases),
    },
  }[measure];
  return value === null ? null : { value, confidence };
}

/** The best candidate of a map of which enough is known to say a number. */
export const bestOf = ({
  analysis,
  mapId,
}: {
  readonly analysis: Analysis;
  readonly mapId: string;
}): Candidate | undefined =>
  analysis.candidates.find(
    ({ mapIds, confidence }) => mapIds.includes(mapId) && carriedBy(confidence).isKnown,
  );

/** The measure of each map, and how strong it is coloured; null where nothing is known or there is none of it. */
export function heatOf(
  measure: HeatMeasure,
  maps: readonly ProcessMap[],
  context: { readonly doc: Doc; readonly analysis: Analysis | null },
): ReadonlyMap<string, { readonly measure: Measured | null; readonly level: HeatLevel | null }> {
  const measures = maps.map(({ id }) => [id, measureOf(measure, { ...context, mapId: id })] as const);
  const most = measure === 'priority' ? 100 : Math.max(0, ...measures.map(([, one]) => one?.value ?? 0));
  return new Map(
    measures.map(([id, one]) => [
      id,
      { measure: one, level: one?.value ? heatLevel(one.value, most) : null },
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
