import { confidenceOf } from '../method/weights.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { givenOf, stepName } from './given.ts';
import type { MapGround } from './mapCards.ts';
import type { Line } from './stepLines.ts';

/**
 * How sure the figures of a map are (0–1): the trust of each of its times, weighted by how much time it is, and that of how often the map
 * runs, which counts for a fifth. Null while its figures are withheld.
 */
export function mapTrustCard({ doc, analysis, mapId }: MapGround): WhyCard | null {
  const metrics = analysis.maps[mapId];
  const volume = givenOf(doc, analysis, mapId, 'volume');
  if (!metrics || !volume || metrics.withheldBecause !== null) return null;
  const times = Object.entries(metrics.steps).map(([id, { visits }]) => {
    const given = (['touch', 'wait'] as const).map((key) => givenOf(doc, analysis, id, key)!);
    const minutes = given.map(({ value }) => visits * Math.max(1, value));
    return {
      label: stepName(doc, id),
      weight: minutes[0]! + minutes[1]!,
      trust: minutes[0]! * given[0]!.confidence + minutes[1]! * given[1]!.confidence,
    };
  });
  const all = times.reduce((sum, { weight }) => sum + weight, 0);
  if (!(all > 0)) return null;
  const lines = times.map(({ label, weight, trust }): Line => ({
    label,
    quantity: 'share',
    value: trust / all,
    factors: [
      { quantity: 'share', value: weight / all },
      { quantity: 'share', value: weight > 0 ? trust / weight : 0 },
    ],
  }));
  const timeTrust = lines.reduce((sum, { value }) => sum + value, 0);
  return makeCard({
    id: 'mapTrust',
    quantity: 'share',
    value: metrics.confidence,
    inputs: [
      {
        part: 'timeTrust',
        quantity: 'share',
        value: timeTrust,
        opens: makeCard({
          id: 'timeTrust',
          quantity: 'share',
          value: timeTrust,
          inputs: linesOf(lines),
          formula: ({ sum }) => sum,
        }),
      },
      {
        part: 'volumeTrust',
        quantity: 'share',
        value: volume.confidence,
        // As sure as it could be, and as unsure.
        given: {
          ...volume,
          value: volume.confidence,
          low: confidenceOf.default,
          high: confidenceOf.measured,
        },
      },
    ],
    formula: (x) => 0.8 * x['timeTrust']! + 0.2 * x['volumeTrust']!,
  });
}
