import type { Doc, Initiative } from '../../model/index.ts';
import type { CandidateRisk } from '../candidates/safeguards.ts';
import type { Achieved } from '../measure/promise.ts';
import { gateDayOf, gateOf } from './gateOf.ts';

/** `risk`: enough is there to go on, but the risk for customers is still high. */
export type GateVerdict = 'pass' | 'risk' | 'on' | 'stop' | 'wait' | 'unknown';

/**
 * Whether an initiative goes on or stops, by the mean of what was achieved, the rule of its gate, and what it risks for customers (engine
 * model 1.6 and 1.14). `asOf` is an ISO date; the risk is null where no customer meets any of it.
 */
export function gateVerdict(
  doc: Doc,
  initiative: Initiative,
  achieved: readonly Achieved[],
  { risk, asOf }: { readonly risk: Pick<CandidateRisk, 'label'> | null; readonly asOf: string },
): GateVerdict {
  const shares = achieved.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return 'unknown';
  const { passShare, stopShare } = gateOf(doc, initiative.id);
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  if (mean >= passShare) return risk?.label === 'high' ? 'risk' : 'pass';
  if (asOf < (gateDayOf(doc, initiative) ?? '')) return 'wait';
  return mean < stopShare ? 'stop' : 'on';
}
