import type { Feature, Sentence } from '../analysis.ts';
import type { Aligned } from './align.ts';
import type { Draft } from './draft.ts';
import type { Strategy } from './strategy.ts';

/**
 * The one thing that would bring a candidate nearer to being aligned: what speaks against it before what is not known, and of
 * these the first; null where all six features are answered well.
 */
export function wouldAlign(
  features: readonly Feature[],
  {
    draft,
    aligned,
    strategy,
  }: { readonly draft: Draft; readonly aligned: Aligned; readonly strategy: Strategy },
): Sentence | null {
  const of = (answer: Feature['answer']): Feature | undefined =>
    features.find((feature) => feature.answer === answer);
  const first = of('misaligned') ?? of('unknown');
  if (!first) return null;
  if (first.because.key === 'engine.misaligned.tooDear')
    return { key: 'engine.wouldAlign.tooDear', params: {} };
  const isAboutLinks = first.answer === 'unknown' && first.key === 'focus';
  const kpi = isAboutLinks ? missingLink(draft, aligned, strategy) : null;
  return kpi === null
    ? { key: `engine.wouldAlign.${first.key}`, params: {} }
    : { key: 'engine.wouldAlign.link', params: { kpi } };
}

/** The weightiest KPI that the pattern moves the right way and that nobody linked to these steps yet. */
function missingLink({ pattern }: Draft, { effects }: Aligned, { kpis }: Strategy): string | null {
  const linked = new Set<string>(effects.map(({ kpi }) => kpi.id));
  const missing = kpis.find(
    ({ kpi }) =>
      !linked.has(kpi.id) &&
      pattern.moves.some(({ dimension, way }) => dimension === kpi.dimension && way === kpi.direction),
  );
  return missing?.kpi.title ?? null;
}
