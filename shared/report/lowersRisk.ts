import { lowersMost, type CandidateRisk } from '../engine/index.ts';
import type { Text } from '../text/index.ts';

/** Which safeguards lower a risk for customers most, each with the risk that it leaves; null where it is low, or nothing would. */
export function lowersRisk(found: CandidateRisk, text: Text): string | null {
  const ways = lowersMost(found).map(({ safeguard, risk }) =>
    text('insights.risk.would', {
      safeguard: text(`insights.safeguard.${safeguard}`),
      risk: Math.round(risk),
    }),
  );
  return ways.length === 0 ? null : text('insights.risk.lower', { ways: ways.join(', ') });
}
