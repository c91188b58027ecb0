import { byOrder, type Condition, type Doc, type Initiative } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { riskOfInitiative } from '../candidates/safeguards.ts';
import { methodOf } from '../method/method.ts';
import { planValue, type Initiative as Item, type Phase } from '../roadmap/initiative.ts';
import { initiativeCase, type InitiativeCase } from './initiativeCase.ts';
import { initiativeFacts, type InitiativeFacts } from './initiativeFacts.ts';
import { phasesOf, type PlanPhase } from './phases.ts';
import { sharedPlan, type SharedPlan } from './sharedPlan.ts';

/** Why an initiative is in a phase without being asked for: it runs, or somebody put it there. */
export interface Fixed {
  readonly phase: number;
  readonly why: 'running' | 'byHand';
}
/** What makes an initiative wait, and the first phase that is open to it. */
export interface Wait {
  readonly phase: number;
  readonly condition: Condition | null;
  /** The day somebody said it begins. */
  readonly date: string | null;
}
export interface PlanItem {
  readonly initiative: Initiative;
  readonly case: InitiativeCase;
  readonly facts: InitiativeFacts;
  /** Its part of the first year's cost and of the worth: what is shared counts once. */
  readonly cost: number;
  readonly worth: number | null;
  /** Worth × alignment × trust. */
  readonly value: number | null;
  /** People weeks of building, and months until it runs. */
  readonly weeks: number;
  readonly months: number;
  readonly needIds: readonly string[];
  readonly wait: Wait | null;
  readonly fixed: Fixed | null;
  /** Others that work on the same step: one of them at most. */
  readonly rivalIds: readonly string[];
}
/** What is asked of the search, and what the answer is explained by. */
export interface RoadmapQuestion {
  readonly startsOn: string | null;
  readonly phases: readonly PlanPhase[];
  /** In the order of the plan: what is to be done or under way; without what is done or stopped. */
  readonly items: readonly PlanItem[];
  readonly doneIds: readonly string[];
  readonly shared: SharedPlan;
  readonly names: { readonly [id: string]: string };
  readonly asked: { readonly initiatives: readonly Item[]; readonly phases: readonly Phase[] };
}

/** Everything the choice of phases hangs on (engine model 1.6). */
export function roadmapQuestion(doc: Doc, analysis: Analysis, asOf: string): RoadmapQuestion {
  const { startsOn, phases } = phasesOf(doc, asOf);
  const all = Object.values(doc.initiative).toSorted(byOrder);
  const open = all.filter(({ status }) => status !== 'done' && status !== 'stopped');
  const cases = open.map((initiative) => ({ initiative, case: initiativeCase(doc, analysis, initiative) }));
  const shared = sharedPlan(cases, Object.values(doc.sharing));
  const drafts = cases.map(({ initiative, case: found }) => {
    const facts = initiativeFacts(doc, found.madeOf.candidates, riskOfInitiative(doc, analysis, initiative));
    const portion = shared.portions.find(({ id }) => id === initiative.id);
    const worth = portion?.value ?? null;
    return {
      initiative,
      case: found,
      facts,
      cost: Math.max(0, portion?.cost ?? 0),
      worth,
      value: planValue(worth, facts.alignment, facts.confidence),
      weeks: (found.values.buildDays?.value ?? 0) / methodOf(doc).plan.buildDaysPerWeek,
      months: found.values.buildMonths?.value ?? 0,
      needIds: Object.values(doc.prerequisite)
        .filter(({ initiativeId }) => initiativeId === initiative.id)
        .map(({ needsInitiativeId }) => needsInitiativeId as string),
      wait: waitOf(doc, initiative, phases),
      fixed: fixedOf(initiative, phases),
    };
  });
  const items = drafts.map((draft) => ({ ...draft, rivalIds: rivalsOf(doc, draft, drafts) }));
  const doneIds = all.filter(({ status }) => status === 'done').map(({ id }) => id as string);
  const names = Object.fromEntries(all.map(({ id, name }) => [id, name]));
  return { startsOn, phases, items, doneIds, shared, names, asked: asked(items, phases, doneIds) };
}

function fixedOf({ status, phase }: Initiative, phases: readonly PlanPhase[]): Fixed | null {
  const byHand = phase !== null && phase < phases.length ? phase : null;
  if (status === 'running') return { phase: byHand ?? 0, why: 'running' };
  return byHand === null ? null : { phase: byHand, why: 'byHand' };
}

/** The latest of what it waits for. Nobody said when: not in the first phase. */
function waitOf(doc: Doc, { id, startsOn }: Initiative, phases: readonly PlanPhase[]): Wait | null {
  const phaseOn = (date: string): number => {
    const index = phases.findIndex(({ until }) => date.slice(0, 10) < until);
    return index < 0 ? phases.length : index;
  };
  const waits = Object.values(doc.condition)
    .filter(({ initiativeId, isDone }) => initiativeId === id && !isDone)
    .map((condition): Wait => {
      const { readyOn } = condition;
      return { phase: readyOn === null ? 1 : phaseOn(readyOn), condition, date: null };
    });
  if (startsOn !== null)
    waits.push({ phase: phaseOn(startsOn), condition: null, date: startsOn.slice(0, 10) });
  return waits.toSorted((a, b) => b.phase - a.phase)[0] ?? null;
}

interface Overlapping {
  readonly initiative: Initiative;
  readonly facts: InitiativeFacts;
}
/** Those that would take the same work off the same step, where nobody said that they share that benefit. */
function rivalsOf(doc: Doc, { initiative, facts }: Overlapping, all: readonly Overlapping[]): string[] {
  const steps = new Set(facts.stepIds);
  const isShared = (otherId: string) =>
    Object.values(doc.sharing).some(
      ({ parts, initiativeIds }) =>
        parts.includes('benefit') &&
        initiativeIds.includes(initiative.id) &&
        (initiativeIds as readonly string[]).includes(otherId),
    );
  return all
    .filter(
      (other) =>
        other.initiative.id !== initiative.id &&
        other.facts.stepIds.some((id) => steps.has(id)) &&
        !isShared(other.initiative.id),
    )
    .map((other) => other.initiative.id);
}

/** What is fixed takes its money, weeks and journeys out of its phase; the search fills the rest. */
function asked(
  items: readonly PlanItem[],
  phases: readonly PlanPhase[],
  doneIds: readonly string[],
): RoadmapQuestion['asked'] {
  const fixed = items.filter((item) => item.fixed !== null);
  const fixedById = new Map(fixed.map((item) => [item.initiative.id as string, item.fixed!.phase]));
  const left = (limit: number | null, used: number) => (limit === null ? null : Math.max(0, limit - used));
  const sum = (index: number, of: 'cost' | 'weeks') =>
    fixed.reduce((total, item) => (item.fixed!.phase === index ? total + item[of] : total), 0);
  const free = items.filter((item) => item.fixed === null && !item.rivalIds.some((id) => fixedById.has(id)));
  return {
    phases: phases.map(({ budget, weeks }, index) => ({
      budget: left(budget, sum(index, 'cost')),
      weeks: left(weeks, sum(index, 'weeks')),
    })),
    initiatives: free.map(({ initiative, facts, value, cost, weeks, needIds, wait, rivalIds }) => ({
      id: initiative.id,
      value,
      cost,
      weeks,
      needs: needIds.filter((id) => !fixedById.has(id) && !doneIds.includes(id)),
      insteadOf: rivalIds.map((id) => [initiative.id as string, id].toSorted().join(' ')),
      journeyIds: facts.journeyIds,
      earliestPhase: Math.max(wait?.phase ?? 0, ...needIds.map((id) => fixedById.get(id) ?? 0)),
      closedPhases: fixed
        .filter((other) => other.facts.journeyIds.some((id) => facts.journeyIds.includes(id)))
        .map((other) => other.fixed!.phase),
    })),
  };
}
