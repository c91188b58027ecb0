import type { Finding } from '../analysis.ts';
import type { DataMap } from '../facts/dataMap.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import { rulePolicy } from '../method/rulePolicy.ts';
import type { FirmFacts, Hit } from './rule.ts';
import { firmRules, mapRules, type RuleId } from './rules.ts';

type Check = { readonly id: RuleId; run(): readonly Hit[] };

/** Runs each rule of a map alone; one that throws becomes a `rule-failed` finding and the others still run. */
export function findOnMap(map: MapFacts, data: DataMap): Finding[] {
  return run(
    mapRules.map((rule) => ({ id: rule.id, run: () => rule.check(map, data) })),
    [map.map.id],
  );
}

/** The same for rules that look at the whole firm. */
export function findInFirm(facts: FirmFacts): Finding[] {
  return run(
    firmRules.map((rule) => ({ id: rule.id, run: () => rule.checkFirm(facts) })),
    [],
  );
}

function run(checks: readonly Check[], mapIds: readonly string[]): Finding[] {
  return checks
    .filter(({ id }) => rulePolicy[id].isOn)
    .flatMap((check) => {
      try {
        return check.run().map((hit) => findingOf(check.id, hit, mapIds));
      } catch (error) {
        return [failed(check.id, error, mapIds)];
      }
    });
}

function findingOf(rule: RuleId, hit: Hit, mapIds: readonly string[]): Finding {
  const { elementIds, severity, params, evidence, costPerYear, costParts = [] } = hit;
  return {
    id: `${rule} ${[...new Set(elementIds)].toSorted().join(' ')}`.trimEnd(),
    rule,
    mapIds: hit.mapIds ?? mapIds,
    elementIds,
    severity,
    title: { key: `finding.${rule}.title`, params },
    why: { key: `finding.${rule}.why`, params },
    evidence,
    costPerYear,
    costParts,
  };
}

/** A bug in a rule, said as what it is instead of hiding what the others found. */
export function failed(rule: string, error: unknown, mapIds: readonly string[]): Finding {
  const params = { rule };
  return {
    id: `rule-failed ${rule} ${mapIds.join(' ')}`.trimEnd(),
    rule: 'rule-failed',
    mapIds,
    elementIds: [],
    severity: 'info',
    title: { key: 'finding.rule-failed.title', params },
    why: { key: 'finding.rule-failed.why', params },
    evidence: { rule, message: error instanceof Error ? error.message : String(error) },
    costPerYear: null,
    costParts: [],
  };
}

const severityRank = { serious: 0, notice: 1, info: 2 } as const;

/** Serious ones first, then dear ones, then by the method's rank; ties by id. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => rulePolicy[finding.rule as RuleId]?.rank ?? 0;
  return findings.toSorted(
    (a, b) =>
      severityRank[a.severity] - severityRank[b.severity] ||
      rank(b) - rank(a) ||
      (b.costPerYear ?? 0) - (a.costPerYear ?? 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
