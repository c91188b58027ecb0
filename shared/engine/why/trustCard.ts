/** How far a candidate can be trusted: the least sure of its three scores counts. */
import type { Candidate } from '../analysis.ts';
import { trustInAlignment, trustLines, type TrustLine } from '../candidates/explained.ts';
import { confidence } from '../candidates/priority.ts';
import { weightingOf } from '../method/weighting.ts';
import type { CandidateGround } from './candidateCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';

export function trustCard(candidate: Candidate, { doc, named }: CandidateGround): WhyCard {
  const weighting = weightingOf(doc.methodSetting);
  const { impact, feasibility, alignment } = trustLines(candidate, weighting);
  const { unlinked } = weighting.method.trust;
  const of = (
    part: 'impactTrust' | 'feasibilityTrust' | 'alignmentTrust',
    kind: 'impact' | 'feasibility' | 'kpi',
    lines: readonly TrustLine[],
  ): WhyInput => {
    const value = part === 'alignmentTrust' ? trustInAlignment(lines) : confidence(lines);
    const opens = partCard(value, lines, (key) => named(kind, key));
    return { part, quantity: 'share', value, opens };
  };
  const own = [of('impactTrust', 'impact', impact), of('feasibilityTrust', 'feasibility', feasibility)];
  return makeCard({
    id: alignment ? 'trust' : 'trustUnlinked',
    quantity: 'share',
    value: candidate.confidence,
    inputs: alignment
      ? [...own, of('alignmentTrust', 'kpi', alignment)]
      : [
          ...own,
          {
            part: 'unlinkedTrust',
            quantity: 'share',
            value: unlinked,
            given: exactly(unlinked, 'why.ofMethod'),
          },
        ],
    formula: (x) =>
      Math.min(x['impactTrust']!, x['feasibilityTrust']!, x['alignmentTrust'] ?? x['unlinkedTrust']!),
  });
}

/** The mean trust of what a score is made of, weighted as the score is; null where it is made of nothing. */
function partCard(
  value: number,
  lines: readonly TrustLine[],
  named: (key: string) => string,
): WhyCard | null {
  const weights = lines.reduce((sum, { weight }) => sum + weight, 0);
  if (!(weights > 0)) return null;
  return makeCard({
    id: 'trustPart',
    quantity: 'share',
    value,
    inputs: lines.map((line) => ({
      label: named(line.key),
      quantity: 'share',
      value: (line.weight * line.confidence) / weights,
      factors: [
        { quantity: 'share', value: line.weight / weights },
        { quantity: 'share', value: line.confidence },
      ],
    })),
    formula: ({ sum }) => sum,
  });
}
