import type { Sentence } from '../analysis.ts';
import type { Roadmap } from '../roadmap/planRoadmap.ts';
import { laterPhaseFactor } from '../method/roadmap.ts';
import type { PlanItem, RoadmapQuestion } from './roadmapQuestion.ts';

export interface PlannedItem extends PlanItem {
  /** Null: left out. */
  readonly phase: number | null;
  /** Why it is there, or nowhere. */
  readonly because: Sentence;
  /** What somebody should look at: a fixed one that comes before what it needs. */
  readonly warnings: readonly Sentence[];
}
export interface PhaseUse {
  readonly cost: number;
  readonly weeks: number;
}
export interface RoadmapPlan {
  readonly items: readonly PlannedItem[];
  readonly uses: readonly PhaseUse[];
  readonly isBest: boolean;
  /** By how much more, as a share, another plan could bring at most; 0 where this is the best. */
  readonly gapShare: number;
  /** Worth of the plan, later phases counted a little less, and what none can exceed. */
  readonly worth: number;
  readonly bound: number;
}

/** The answer of the search with what was fixed beforehand, each explained. */
export function roadmapPlan(question: RoadmapQuestion, roadmap: Roadmap): RoadmapPlan {
  const found = new Map(roadmap.planned.map(({ id, phase }) => [id, phase]));
  const phaseOf = (id: string): number | null =>
    question.items.find(({ initiative }) => initiative.id === id)?.fixed?.phase ?? found.get(id) ?? null;
  const uses = question.phases.map((_phase, index) => {
    const here = question.items.filter(({ initiative }) => phaseOf(initiative.id) === index);
    return {
      cost: here.reduce((sum, { cost }) => sum + cost, 0),
      weeks: here.reduce((sum, { weeks }) => sum + weeks, 0),
    };
  });
  const fixedWorth = question.items.reduce(
    (sum, { fixed, value }) =>
      fixed ? sum + Math.max(0, value ?? 0) * laterPhaseFactor ** fixed.phase : sum,
    0,
  );
  const worth = roadmap.worth + fixedWorth;
  const answer: Answer = { question, roadmap, phaseOf, uses };
  return {
    items: question.items.map((item) => {
      const phase = phaseOf(item.initiative.id);
      const because = phase === null ? whyLeft(item, answer) : whyThere(item, phase, answer);
      return { ...item, phase, because, warnings: phase === null ? [] : warningsOf(item, phase, answer) };
    }),
    uses,
    isBest: roadmap.isBest,
    worth,
    bound: roadmap.bound + fixedWorth,
    gapShare: roadmap.isBest || worth <= 0 ? 0 : Math.max(0, roadmap.bound - roadmap.worth) / worth,
  };
}

interface Answer {
  readonly question: RoadmapQuestion;
  readonly roadmap: Roadmap;
  readonly phaseOf: (id: string) => number | null;
  readonly uses: readonly PhaseUse[];
}

const say = (key: Sentence['key'], params: Sentence['params'] = {}): Sentence => ({ key, params });
/** As people count. */
const nth = (phase: number): number => phase + 1;

function whyThere(item: PlanItem, phase: number, answer: Answer): Sentence {
  if (item.fixed) return say(`roadmap.why.${item.fixed.why}`, { n: nth(phase) });
  if (phase === 0) return say('roadmap.why.first');
  // What keeps it out of the phase before, in the order in which somebody could do something about it.
  const before = phase - 1;
  return (
    waiting(item, phase) ??
    needed(item, phase, answer) ??
    keptOut(item, before, answer) ??
    say('roadmap.why.later')
  );
}

function waiting({ wait }: PlanItem, phase: number): Sentence | null {
  if (!wait || wait.phase < phase) return null;
  if (wait.condition)
    return wait.condition.readyOn === null
      ? say('roadmap.why.conditionOpen', { name: wait.condition.name })
      : say('roadmap.why.condition', {
          name: wait.condition.name,
          date: wait.condition.readyOn.slice(0, 10),
        });
  return say('roadmap.why.startsOn', { date: wait.date! });
}

function needed({ needIds }: PlanItem, phase: number, answer: Answer): Sentence | null {
  const id = needIds.find((needId) => answer.phaseOf(needId) === phase);
  return id === undefined ? null : say('roadmap.why.need', { name: nameOf(id, answer) });
}

/** Journey, money or weeks: what the phase has no room for. */
function keptOut(
  { initiative, facts, cost, weeks }: PlanItem,
  phase: number,
  answer: Answer,
): Sentence | null {
  const { question, phaseOf, uses } = answer;
  const other = question.items.find(
    (one) =>
      one.initiative.id !== initiative.id &&
      phaseOf(one.initiative.id) === phase &&
      one.facts.journeyIds.some((id) => facts.journeyIds.includes(id)),
  );
  if (other) return say('roadmap.why.journey', { name: other.initiative.name, n: nth(phase) });
  const limits = question.phases[phase]!;
  const freeMoney = limits.budget === null ? Infinity : limits.budget - uses[phase]!.cost;
  if (cost > freeMoney)
    return say('roadmap.why.budget', { costMoney: cost, leftMoney: Math.max(0, freeMoney), n: nth(phase) });
  const freeWeeks = limits.weeks === null ? Infinity : limits.weeks - uses[phase]!.weeks;
  if (weeks > freeWeeks)
    return say('roadmap.why.weeks', { weeks, left: Math.max(0, freeWeeks), n: nth(phase) });
  return null;
}

function whyLeft(item: PlanItem, answer: Answer): Sentence {
  const { initiative, wait, rivalIds, needIds, case: found, value, worth } = item;
  const rival = rivalIds.find((id) => answer.phaseOf(id) !== null);
  if (rival !== undefined) return say('roadmap.why.rival', { name: nameOf(rival, answer) });
  if (value === null) {
    if (!found.result) return say('roadmap.why.noCase');
    return say('roadmap.why.noObjective');
  }
  if (worth !== null && worth <= 0) return say('roadmap.why.costsMore', { worthMoney: worth });
  if (wait && wait.phase >= answer.question.phases.length) {
    const sentence = waiting(item, wait.phase);
    if (sentence) return sentence;
  }
  const missing = needIds.find((id) => !answer.question.doneIds.includes(id) && answer.phaseOf(id) === null);
  if (missing !== undefined) return say('roadmap.why.needLeft', { name: nameOf(missing, answer) });
  const left = answer.roadmap.left.find(({ id }) => id === initiative.id);
  return left?.because ?? say('engine.roadmap.noRoom');
}

function warningsOf({ needIds }: PlanItem, phase: number, answer: Answer): Sentence[] {
  return needIds
    .filter((id) => !answer.question.doneIds.includes(id))
    .flatMap((id) => {
      const at = answer.phaseOf(id);
      if (at !== null && at <= phase) return [];
      return [
        say(at === null ? 'roadmap.warn.needLeft' : 'roadmap.warn.needLater', { name: nameOf(id, answer) }),
      ];
    });
}

const nameOf = (id: string, { question }: Answer): string => question.names[id] ?? '';
