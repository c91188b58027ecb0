import type { Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { traceability, type Traceability } from '../traceability/traceability.ts';
import { gaps } from './gaps.ts';
import { levels } from './levels.ts';
import { conflicts, orphans } from './orphans.ts';
import { shares } from './shares.ts';
import { strategyRules, type StrategyProblem } from './strategyProblem.ts';

/** Orphans, gaps and conflicts of the strategy (engine model 1.6), what costs most sense first. `analysis` null: what needs no engine. */
export function findStrategyProblems(
  doc: Doc,
  analysis: Analysis | null,
  asOf: string,
  trace: Traceability = traceability(doc, analysis),
): readonly StrategyProblem[] {
  const rank = (one: StrategyProblem) => strategyRules.indexOf(one.rule);
  return [
    ...conflicts(doc, analysis, trace),
    ...gaps(doc, trace, asOf),
    ...orphans(doc, analysis, trace),
    ...shares(trace),
    ...levels(doc, trace),
  ].toSorted((a, b) => rank(a) - rank(b));
}
