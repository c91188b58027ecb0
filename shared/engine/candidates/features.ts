import type { Feature, FeatureKey, Sentence } from '../analysis.ts';
import type { Aligned, Effect } from './align.ts';
import { customerRisk } from './customerRisk.ts';
import type { Draft } from './draft.ts';
import type { Evaluation } from './evaluate.ts';
import { isSimplification } from './score.ts';
import type { Strategy } from './strategy.ts';

/** What is known of a draft when it is judged. */
export interface Judged {
  readonly draft: Draft;
  readonly aligned: Aligned;
  readonly evaluation: Evaluation;
  readonly strategy: Strategy;
  /** Until its money alone has paid it back; null: not known, or never. */
  readonly paybackMonths: number | null;
  /** For so long such things are used. */
  readonly lifeMonths: number;
}
type Answer = Omit<Feature, 'key'>;

const say = (key: Sentence['key'], params: Sentence['params'] = {}): Sentence => ({ key, params });
const fits = (because: Sentence): Answer => ({ answer: 'aligned', because });
const against = (because: Sentence): Answer => ({ answer: 'misaligned', because });
const open = (because: Sentence): Answer => ({ answer: 'unknown', because });

const tests: { readonly [F in FeatureKey]: (judged: Judged) => Answer } = {
  focus,
  planning,
  integration,
  resources,
  customer,
  outcome,
};

/** Aligned, misaligned or not known on each of the six features of the engine model (1.8), each with its reason. */
export const featuresOf = (judged: Judged): Feature[] =>
  (Object.keys(tests) as FeatureKey[]).map((key) => ({ key, ...tests[key](judged) }));

/** Which of the six make a candidate misaligned; null while nobody said what it should serve. */
export const misalignedReasons = (features: readonly Feature[], { alignment }: Aligned): Sentence[] | null =>
  alignment && features.filter(({ answer }) => answer === 'misaligned').map(({ because }) => because);

const helpedBy = ({ effects }: Aligned): Effect[] => effects.filter(({ contribution }) => contribution > 0);

function focus({ aligned }: Judged): Answer {
  if (aligned.isServingNone) return against(say('engine.misaligned.servesNone'));
  if (!aligned.alignment || aligned.assumed !== null) return open(say('engine.feature.focus.unlinked'));
  const [helped] = helpedBy(aligned);
  return helped
    ? fits(say('engine.feature.focus.serves', { objective: helped.objective.title }))
    : open(say('engine.feature.focus.movesNone'));
}

/** A tool before the objective; rules propose what to do, never a product. */
function planning({ draft: { idea } }: Judged): Answer {
  if (idea?.isToolChosen) return against(say('engine.misaligned.toolFirst'));
  return fits(say(idea ? 'engine.feature.planning.noTool' : 'engine.feature.planning.fromMap'));
}

function integration({ draft }: Judged): Answer {
  if (draft.idea?.addsSystem) return against(say('engine.misaligned.addsSystem'));
  const island = newIsland(draft);
  if (island) return against(say('engine.misaligned.island', island));
  if (isSimplification(draft.pattern.class)) return fits(say('engine.feature.integration.noSystem'));
  if (draft.inputs.access.provenance === 'default') return open(say('engine.feature.integration.unasked'));
  return fits(say('engine.feature.integration.knownWay'));
}

/** Its money comes back when it is no longer used. Only of a price that somebody said, and where nothing but time and money is wanted of it. */
const isTooDear = (
  { draft: { price }, paybackMonths, lifeMonths }: Judged,
  helped: readonly Effect[],
): boolean =>
  price !== null &&
  paybackMonths !== null &&
  paybackMonths > lifeMonths &&
  helped.every(({ kpi }) => kpi.dimension === 'time' || kpi.dimension === 'cost');

const yearsOf = ({ paybackMonths, lifeMonths }: Judged) => ({
  years: Math.round((paybackMonths ?? 0) / 12),
  life: lifeMonths / 12,
});

/** Less of the saved time than this reaches the case: another way takes longer anyway (engine model 1.8, a third). */
const FELT_SHARE = 1 / 3;

/** Whether what it saves is felt where it should be: time alone, saved beside a longer way, is not. */
function resources(judged: Judged): Answer {
  const { draft, aligned, strategy } = judged;
  const { lead, steps } = draft;
  const helped = helpedBy(aligned);
  if (helped.length === 0) return open(say('engine.feature.resources.noAim'));
  if (isTooDear(judged, helped)) return against(say('engine.misaligned.tooDear', yearsOf(judged)));
  if (helped.some(({ kpi }) => kpi.dimension !== 'time'))
    return fits(say('engine.feature.resources.notOnlyTime'));
  if (lead.onPathShare >= FELT_SHARE) return fits(say('engine.feature.resources.felt'));
  const kpi = helped[0]!.kpi.title;
  // A link to the whole map says nothing about this step: only what somebody said of the step can be wrong of it.
  return steps.some(({ id }) => strategy.linkedIds.has(id))
    ? against(say('engine.misaligned.notFelt', { kpi }))
    : open(say('engine.feature.resources.beside', { kpi }));
}

function customer({ draft, evaluation }: Judged): Answer {
  if (isSimplification(draft.pattern.class)) return fits(say('engine.feature.customer.noMachine'));
  const risk = riskOf(draft, evaluation);
  if (risk >= draft.map.firm.method.customerRisk.high)
    return against(say('engine.misaligned.customerRisk', { risk: Math.round(risk) }));
  const isAssumed = (['exposure', 'severity'] as const).every(
    (key) => draft.inputs[key].provenance === 'default',
  );
  return isAssumed
    ? open(say('engine.feature.customer.assumed'))
    : fits(say('engine.feature.customer.low', { risk: Math.round(risk) }));
}

/** Whether it can be seen afterwards that it worked. */
function outcome({ aligned }: Judged): Answer {
  if (aligned.alignment?.isMisaligned && !aligned.isServingNone) {
    const worst = aligned.effects.toSorted((a, b) => a.omega * a.contribution - b.omega * b.contribution)[0];
    if (worst) return against(say('engine.misaligned.harms', { kpi: worst.kpi.title }));
  }
  const helped = helpedBy(aligned);
  if (helped.length === 0) return open(say('engine.feature.outcome.noKpi'));
  const measured = helped.find(({ kpi }) => kpi.baseline !== null && kpi.target !== null);
  return measured
    ? fits(say('engine.feature.outcome.measured', { kpi: measured.kpi.title }))
    : open(say('engine.feature.outcome.noTarget', { kpi: helped[0]!.kpi.title }));
}

/** One more tool for data that a system already has, into which no program gets. */
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
    draft.inputs[key].value;
  const inputs = {
    exposure: of('exposure'),
    severity: of('severity'),
    exceptions: of('exceptions'),
    error: of('error'),
    mitigation: of('mitigation'),
    feasibility: evaluation.feasibility,
  };
  return customerRisk(inputs, draft.map.firm.method).risk;
}
