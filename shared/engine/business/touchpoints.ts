import type { Doc, Touchpoint } from '../../model/index.ts';

/** A touchpoint with its number in the journey and where in the business it lies. */
export interface PlacedTouchpoint {
  readonly touchpoint: Touchpoint;
  readonly number: number;
  /** The map it is on, or that its step is on; null: on none. */
  readonly mapId: string | null;
  /** "Map" or "Map ▸ Step"; empty: on none. */
  readonly where: string;
}

/** The touchpoints of a journey in order. */
export function touchpointsOf(doc: Doc, journeyId: string): PlacedTouchpoint[] {
  return Object.values(doc.touchpoint)
    .filter((each) => each.journeyId === journeyId)
    .toSorted((a, b) => a.order - b.order)
    .map((touchpoint, index) => {
      const { targetId } = touchpoint;
      const step = targetId === null ? undefined : doc.step[targetId];
      const map = doc.map[step?.mapId ?? targetId ?? ''];
      const where = map ? (step ? `${map.name} ▸ ${step.name}` : map.name) : '';
      return { touchpoint, number: index + 1, mapId: map?.id ?? null, where };
    });
}
