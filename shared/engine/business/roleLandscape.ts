import type { Analysis, Candidate, RoleMetrics, StepMetrics } from '../analysis.ts';
import { savedBySteps } from '../candidates/shifts.ts';
import { byOrder, type Doc, type Role } from '../../model/index.ts';

/** A role of the business: its people and their time, its work, whom it hands work to, what would be taken off it. */
export interface RoleView {
  readonly role: Role;
  readonly metrics: RoleMetrics;
  /** Hours a month that the candidates (all that are not rejected) would free; where several save on one step, the best of them counts. */
  readonly freedHours: number;
  /** The same by step. */
  readonly freedByStep: ReadonlyMap<string, number>;
  /** Of it by candidates that are accepted. */
  readonly acceptedHours: number;
}
export interface HandoverView {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly perMonth: number;
}
export interface RoleLandscape {
  readonly roles: readonly RoleView[];
  readonly handovers: readonly HandoverView[];
}

export function roleLandscape(doc: Doc, analysis: Analysis): RoleLandscape {
  const steps = new Map(Object.values(analysis.maps).flatMap((map) => Object.entries(map.steps)));
  const verdictOf = ({ id }: Candidate) => doc.decision[id]?.verdict;
  const open = bestByStep(
    analysis.candidates.filter((one) => verdictOf(one) !== 'rejected'),
    steps,
  );
  const accepted = bestByStep(
    analysis.candidates.filter((one) => verdictOf(one) === 'accepted'),
    steps,
  );
  const roles = Object.values(doc.role)
    .toSorted(byOrder)
    .flatMap((role): RoleView[] => {
      const metrics = analysis.roles[role.id];
      if (!metrics) return [];
      const sum = (saved: ReadonlyMap<string, number>): number =>
        metrics.stepIds.reduce((total, id) => total + (saved.get(id) ?? 0), 0);
      return [{ role, metrics, freedHours: sum(open), freedByStep: open, acceptedHours: sum(accepted) }];
    });
  const handovers = roles.flatMap(({ role, metrics }) =>
    metrics.handovers
      .filter(({ roleId }) => doc.role[roleId])
      .map(({ roleId, perMonth }) => ({
        id: `handover ${role.id} ${roleId}`,
        fromId: role.id as string,
        toId: roleId,
        perMonth,
      })),
  );
  return { roles, handovers };
}

/** Hours a month that can be saved on each step: savings on the same step are not added up. */
function bestByStep(
  candidates: readonly Candidate[],
  steps: ReadonlyMap<string, StepMetrics>,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const candidate of candidates)
    for (const [id, hours] of savedBySteps(candidate, steps))
      best.set(id, Math.max(best.get(id) ?? 0, hours));
  return best;
}
