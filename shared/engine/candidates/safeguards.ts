import type { Doc, Initiative } from '../../model/index.ts';
import type { Analysis, Candidate } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { defaultMethod, methodOf, type Method } from '../method/method.ts';
import { safeguardShare } from '../method/weights.ts';
import { customerRisk } from './customerRisk.ts';
import { isSimplification } from './score.ts';

export type Safeguard = keyof typeof safeguardShare;
export const safeguards = Object.keys(safeguardShare) as Safeguard[];

/** Risk for customers of a candidate where it is greatest, what is in place against it, and what would lower it most. */
export interface CandidateRisk {
  /** Steps at which a customer meets it: safeguards are said of all of them. */
  readonly stepIds: readonly string[];
  readonly risk: number;
  readonly label: 'low' | 'medium' | 'high';
  readonly inPlace: readonly Safeguard[];
  /** Share of the risk that is taken away, 0 – .85. */
  readonly mitigation: number;
  /** What is not in place yet, with the risk that would be left and the share that would be taken away; the biggest drop first. */
  readonly next: readonly {
    readonly safeguard: Safeguard;
    readonly risk: number;
    readonly mitigation: number;
  }[];
  /** Where it is greatest, and what makes an error likely there. */
  readonly stepId: string;
  readonly inputs: {
    readonly exposure: number;
    readonly severity: number;
    readonly likelihood: number;
    readonly exceptions: number;
    readonly error: number;
    readonly feasibility: number;
  };
}

/** `more`: safeguards beside those that were ticked at the steps. Null where no customer meets it, or no machine stands in between (engine model 1.14). */
export function riskOfCandidate(
  doc: Doc,
  analysis: Analysis,
  candidate: Candidate,
  more: readonly Safeguard[] = [],
): CandidateRisk | null {
  if (isSimplification(candidate.class)) return null;
  const method = methodOf(doc);
  const at = candidate.stepIds
    .filter((id) => doc.step[id])
    .map((stepId) => {
      const of = (key: RiskKey) => valueOf(doc, analysis, stepId, key);
      const inputs = {
        exposure: of('exposure'),
        severity: of('severity'),
        exceptions: of('exceptions'),
        error: of('error'),
        feasibility: candidate.feasibility.value,
        mitigation: mitigatedBy(of('mitigation'), without(more, safeguardsSaid(doc, stepId)), method),
      };
      return { stepId, inputs, ...customerRisk(inputs, method) };
    })
    .filter(({ inputs }) => inputs.exposure > 0);
  const worst = at.toSorted((a, b) => b.risk - a.risk)[0];
  if (!worst) return null;
  const said = safeguardsSaid(doc, worst.stepId);
  const inPlace = [...said, ...without(more, said)];
  const bare = customerRisk({ ...worst.inputs, mitigation: 0 }, method).risk;
  const { exposure, severity, exceptions, error, feasibility } = worst.inputs;
  return {
    stepIds: at.map(({ stepId }) => stepId),
    risk: worst.risk,
    label: worst.label,
    inPlace,
    mitigation: Math.min(method.customerRisk.maxMitigation, Math.max(0, worst.inputs.mitigation)),
    next: safeguards
      .filter((one) => !inPlace.includes(one))
      .map((safeguard) => {
        const mitigation = mitigatedBy(worst.inputs.mitigation, [safeguard], method);
        return { safeguard, mitigation, risk: customerRisk({ ...worst.inputs, mitigation }, method).risk };
      })
      .filter(({ risk }) => risk < worst.risk)
      .toSorted((a, b) => a.risk - b.risk),
    stepId: worst.stepId,
    inputs: {
      exposure,
      severity,
      exceptions,
      error,
      feasibility,
      likelihood:
        exposure * severity > 0 ? bare / (100 * exposure * severity) : method.customerRisk.minLikelihood,
    },
  };
}

/** The riskiest part of an initiative with what the initiative itself keeps ready; null where no customer meets any of it. */
export function riskOfInitiative(
  doc: Doc,
  analysis: Analysis,
  { candidateIds, safeguards: own }: Pick<Initiative, 'candidateIds' | 'safeguards'>,
): CandidateRisk | null {
  const risks = analysis.candidates
    .filter(({ id }) => candidateIds.includes(id))
    .flatMap((candidate) => riskOfCandidate(doc, analysis, candidate, own) ?? []);
  return risks.toSorted((a, b) => b.risk - a.risk)[0] ?? null;
}

/** The first step of these of which nobody said how often a customer meets it, or what an error does there; null where each is known, or no machine stands in between. */
export function stepWithoutRisk(
  doc: Doc,
  analysis: Analysis,
  candidates: readonly Candidate[],
): string | null {
  const isSaid = (stepId: string, key: 'exposure' | 'severity'): boolean =>
    figureAt(doc, stepId, key) !== undefined ||
    (analysis.assumed[stepId]?.[key]?.provenance ?? 'default') !== 'default';
  return (
    candidates
      .filter((candidate) => !isSimplification(candidate.class))
      .flatMap(({ stepIds }) => stepIds)
      .find((id) => doc.step[id] && !isSaid(id, 'exposure') && !isSaid(id, 'severity')) ?? null
  );
}

/** So many safeguards are named beside a risk. */
const NAMED = 2;

/** What lowers a risk most, the biggest drop first; nothing where it is low already. */
export const lowersMost = ({ label, next }: CandidateRisk): CandidateRisk['next'] =>
  label === 'low' ? [] : next.slice(0, NAMED);

const without = (list: readonly Safeguard[], said: readonly Safeguard[]): readonly Safeguard[] =>
  list.filter((one) => !said.includes(one));

/** What these take away beside what is taken away already, at most .85 in all. */
const mitigatedBy = (before: number, list: readonly Safeguard[], method: Method): number =>
  list.length === 0
    ? before
    : Math.min(
        method.customerRisk.maxMitigation,
        before + list.reduce((sum, one) => sum + method.safeguards[one], 0),
      );

/** Share of the risk that these take away together, at most .85. */
export const mitigationOf = (list: readonly Safeguard[], method: Method = defaultMethod): number =>
  Math.min(
    method.customerRisk.maxMitigation,
    list.reduce((sum, one) => sum + method.safeguards[one], 0),
  );

/** The safeguards that were ticked: they stand in the figure as what was said. A number that somebody typed names none. */
function safeguardsSaid(doc: Doc, stepId: string): Safeguard[] {
  const said = figureAt(doc, stepId, 'mitigation')?.unit.split('+') ?? [];
  return safeguards.filter((one) => said.includes(one));
}

type RiskKey = 'exposure' | 'severity' | 'exceptions' | 'error' | 'mitigation';

const valueOf = (doc: Doc, analysis: Analysis, stepId: string, key: RiskKey): number =>
  figureAt(doc, stepId, key)?.likely ??
  analysis.assumed[stepId]?.[key]?.value ??
  methodOf(doc).assumed[key].likely;

const figureAt = (doc: Doc, stepId: string, key: RiskKey) =>
  figuresOf(doc, doc.step[stepId]!.mapId).get(stepId, key);
