import { feltTouchpoints, type Analysis, type Candidate } from '../engine/index.ts';
import type { Doc } from '../model/index.ts';
import type { Text } from '../text/index.ts';

/** At which touchpoints of which journeys customers feel a candidate, and how; empty where they do not. */
export function feltWords(doc: Doc, analysis: Analysis, candidate: Candidate, text: Text): string {
  const felt = feltTouchpoints(doc, analysis, candidate);
  return felt
    .map(({ touchpoint, number, effects }) =>
      text('journey.feltAt', {
        n: number,
        name: touchpoint.name.trim() || text('journey.touchpointNew', { n: number }),
        effects: effects.map((effect) => text(`journey.felt.${effect}`)).join(', '),
      }),
    )
    .join('; ');
}
