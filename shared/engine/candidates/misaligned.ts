import type { Sentence } from '../analysis.ts';
import { customerRisk as riskLimits } from '../method/weights.ts';
import type { Aligned } from './align.ts';
import { customerRisk } from './customerRisk.ts';
import type { Draft } from './draft.ts';
import type { Evaluation } from './evaluate.ts';
import { isSimplification } from './score.ts';
import type { Strategy } from './strategy.ts';

/** What is known of a draft when it is judged. */
interface Judged {
  readonly aligned: Aligned;
  readonly evaluation: Evaluation;
  readonly strategy: Strategy;
}

/**
 * Why a candidate works against the objectives; null while nobody said what it should serve. Of the six reasons of the engine model
 * (1.8) five can be known from maps: focus, outcome, use of resources, integration, customers. The sixth, planning (a tool chosen before
 * the objective), and a payback beyond the life of a tool need tools that were chosen: they come with initiatives and options.
 */
export function misalignedReasons(
  draft: Draft,
  { aligned, evaluation, strategy }: Judged,
): Sentence[] | null {
  if (!aligned.alignment) return null;
  const reasons: Sentence[] = [];
  if (aligned.isServingNone) reasons.push({ key: 'engine.misaligned.servesNone', params: {} });
  if (aligned.alignment.isMisaligned) {
    const worst = aligned.effects.toSorted((a, b) => a.omega * a.contribution - b.omega * b.contribution)[0]!;
    reasons.push({ key: 'engine.misaligned.harms', params: { kpi: worst.kpi.title } });
  }
  const slow = kpiNotFelt(draft, aligned, strategy);
  if (slow) reasons.push({ key: 'engine.misaligned.notFelt', params: { kpi: slow } });
  const island = newIsland(draft);
  if (island) reasons.push({ key: 'engine.misaligned.island', params: island });
  const risk = riskOf(draft, evaluation);
  if (risk >= riskLimits.high)
    reasons.push({ key: 'engine.misaligned.customerRisk', params: { risk: Math.round(risk) } });
  return reasons;
}

/** Less of the saved time than this reaches the case: another way takes longer anyway (engine model 1.8, a third). */
const FELT_SHARE = 1 / 3;

/** Use of resources: it is to serve time alone, yet a case would hardly get faster. */
function kpiNotFelt({ lead, steps }: Draft, { effects }: Aligned, { linkedIds }: Strategy): string | null {
  // A link to the whole map says nothing about this step: only what somebody said of the step can be wrong of it.
  if (!steps.some(({ id }) => linkedIds.has(id))) return null;
  const helped = effects.filter(({ contribution }) => contribution > 0);
  const isOnlyTime = helped.length > 0 && helped.every(({ kpi }) => kpi.dimension === 'time');
  return isOnlyTime && lead.onPathShare < FELT_SHARE ? helped[0]!.kpi.title : null;
}

/** Integration: one more tool for data that a system already has, into which no program gets. */
function newIsland({
  pattern,
  steps,
  map,
}: Draft): { readonly object: string; readonly system: string } | null {
  if (pattern.class !== 'LOWCODE') return null;
  for (const { access, writes, systems } of steps) {
    const isShut = access.provenance !== 'default' && access.access === 'none';
    const use = isShut
      ? writes.find(({ systemId }) =>
          // A folder or a paper list is what the new tool takes the place of.
          systems.some((system) => system.id === systemId && system.medium !== 'paper'),
        )
      : undefined;
    if (!use?.systemId) continue;
    const { dataObjects, systems: known } = map.firm;
    return {
      object: dataObjects.get(use.dataObjectId)?.name ?? '…',
      system: known.get(use.systemId)?.name ?? '…',
    };
  }
  return null;
}

/** Risk for customers 0–100 of doing this; simplifications put no machine in between. */
export function riskOf(draft: Draft, evaluation: Evaluation): number {
  if (isSimplification(draft.pattern.class)) return 0;
  const of = (key: 'exposure' | 'severity' | 'exceptions' | 'error' | 'mitigation'): number =>
    draft.inputs.get(key)?.value ?? 0;
  return customerRisk({
    exposure: of('exposure'),
    severity: of('severity'),
    exceptions: of('exceptions'),
    error: of('error'),
    mitigation: of('mitigation'),
    feasibility: evaluation.feasibility,
  }).risk;
}
