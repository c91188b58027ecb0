import type { Finding } from './analysis.ts';
import { rulePolicy, type Cause } from './method/rulePolicy.ts';
import type { RuleId } from './findings/rules.ts';

/** Findings with one cause, the most important first. */
export interface CauseGroup {
  /** `failed`: checks that could not run. */
  readonly cause: Cause | 'failed';
  readonly findings: readonly Finding[];
  /** What they cost together; null where none could be counted. */
  readonly costPerYear: number | null;
}

/** The same findings by cause, in the order of the first of each: as `sortFindings` left them, nothing is lost. */
export function byCause(findings: readonly Finding[]): CauseGroup[] {
  const groups = new Map<CauseGroup['cause'], Finding[]>();
  for (const finding of findings) {
    const cause = rulePolicy[finding.rule as RuleId]?.cause ?? 'failed';
    const group = groups.get(cause);
    if (group) group.push(finding);
    else groups.set(cause, [finding]);
  }
  return [...groups].map(([cause, members]) => ({ cause, findings: members, costPerYear: costOf(members) }));
}

function costOf(findings: readonly Finding[]): number | null {
  const known = findings.flatMap(({ costPerYear }) => costPerYear ?? []);
  return known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
}
