import { mapContents, type Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { buildMapFacts } from '../facts/buildMapFacts.ts';
import { callsOf } from '../facts/calledMaps.ts';
import { firmOf } from '../facts/firm.ts';
import type { MapFacts } from '../facts/mapFacts.ts';

/** One map read once more, for a card that needs what an analysis does not keep; null for no map. */
export function mapFactsOf(doc: Doc, analysis: Analysis, mapId: string): MapFacts | null {
  const map = doc.map[mapId];
  if (!map) return null;
  const calledMetrics = new Map(
    (callsOf(doc).get(mapId) ?? []).flatMap((id) => {
      const metrics = analysis.maps[id];
      return metrics ? [[id, metrics] as const] : [];
    }),
  );
  return buildMapFacts({ doc, map, contents: mapContents(doc, mapId), firm: firmOf(doc), calledMetrics });
}
