import { choosePilot, type PilotCandidate, type PilotChoice } from '../choice/pilot.ts';
import type { Doc } from '../../model/index.ts';
import { methodOf } from '../method/method.ts';
import type { PlanItem, RoadmapQuestion } from './roadmapQuestion.ts';

/** Weeks of a month, on average. */
const WEEKS_A_MONTH = 52 / 12;

export interface Pilot {
  readonly choice: PilotChoice;
  /** What each was judged by. */
  readonly candidates: readonly PilotCandidate[];
  /** All budgets of the plan; null while none is said. */
  readonly budget: number | null;
}

/** Which initiative to begin with, among those that have not begun (engine model 1.5). */
export function pilotOf(doc: Doc, { items, phases, doneIds }: RoadmapQuestion): Pilot {
  const said = phases.flatMap(({ budget }) => budget ?? []);
  const budget = said.length > 0 ? said.reduce((sum, money) => sum + money, 0) : null;
  const candidates = items
    .filter(({ fixed }) => fixed?.why !== 'running')
    .flatMap((item) => candidateOf(doc, item, doneIds) ?? []);
  return { choice: choosePilot(candidates, budget, methodOf(doc)), candidates, budget };
}

function candidateOf(doc: Doc, item: PlanItem, doneIds: readonly string[]): PilotCandidate | null {
  const { initiative, facts, case: found, months, cost, needIds } = item;
  if (facts.impact === null || facts.feasibility === null) return null;
  const conditions = Object.values(doc.condition).filter(
    ({ initiativeId, isDone }) => initiativeId === initiative.id && !isDone,
  );
  return {
    id: initiative.id,
    impact: facts.impact,
    feasibility: facts.feasibility,
    alignment: facts.alignment,
    customerRisk: facts.customerRisk,
    weeks: found.values.buildMonths ? months * WEEKS_A_MONTH : null,
    firstYearCost: found.result ? cost : null,
    departments: facts.departments.length,
    hasBaseline: facts.hasBaseline,
    openPrerequisites: needIds.filter((id) => !doneIds.includes(id)).length + conditions.length,
  };
}
