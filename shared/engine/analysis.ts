/**
 * What the engine says about a workspace. Analysis is computed, never stored; every number carries what it was made of, so that each
 * screen, page and test can show and check the arithmetic. Sentences are not made here: a result names a text key and its parameters.
 */
import type { MapTrust, StepTrust, TypedTrust } from './facts/trust.ts';
import type { StrategicNature } from './choice/strategic.ts';
import type { CommandCall } from '../commands/index.ts';
import type { Params, TextKey } from '../text/index.ts';

/** A sentence to be said: a key of `shared/text` and what goes into it. Numbers are raw; the speaker formats them by their name (…Minutes, …Share, …Money, …Hours). */
export interface Sentence {
  readonly key: TextKey;
  readonly params: Params;
}

export type Provenance = 'measured' | 'estimated' | 'guessed' | 'inferred' | 'default';

/** A number as the engine uses it: with its range, where it comes from, and how much it is trusted (confidence weight 0–1). */
export interface Value {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly provenance: Provenance;
  readonly confidence: number;
  /** What a reader is told when asking where it comes from. */
  readonly source: Sentence | null;
}
/** One input of a formula. */
export interface Input extends Value {
  readonly key: string;
}
/** What is taken for figures of an owner that nobody gave, by attribute; those at the method's default are left out. */
export type Assumed = { readonly [attribute: string]: Value };

/** A number with its arithmetic: the terms are summed or multiplied as `formula` says, and a test puts them through it. */
export interface Explained {
  /** Names the formula (`impact`, `feasibility`, `alignment`, `priority`, `cycle-time`, …); `text/` has it in words. */
  readonly formula: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly terms: readonly Term[];
  readonly inputs: readonly Input[];
  /** Limits that took effect, smallest first ("needs judgement" caps feasibility at 40). */
  readonly caps: readonly { readonly limit: number; readonly because: Sentence }[];
}
export interface Term {
  readonly key: string;
  readonly weight: number;
  readonly value: number;
  /** Of alignment: whether a person said so, the catalogue knows it, or it follows from less (see `align`). */
  readonly ground?: 'judged' | 'direct' | 'indirect' | 'assumed';
  /** Of the way to the target of a KPI: by what share of where it stands the KPI would move. */
  readonly moved?: number;
}

export interface Finding {
  /** rule + sorted anchor ids: the same finding has the same id in every run. */
  readonly id: string;
  readonly rule: string;
  readonly mapIds: readonly string[];
  /** Steps first, then other elements: where it is. */
  readonly elementIds: readonly string[];
  readonly severity: 'info' | 'notice' | 'serious';
  readonly title: Sentence;
  readonly why: Sentence;
  /** The numbers behind it, units in the key names. */
  readonly evidence: { readonly [key: string]: number | string };
  readonly costPerYear: number | null;
  /** What that cost is made of, step by step; empty where there is none. */
  readonly costParts: readonly CostPart[];
}
/** Hours that something takes at a step in a year, and what one of them costs. */
export interface CostPart {
  readonly stepId: string;
  readonly hoursPerYear: number;
  readonly costPerHour: number;
}

export type CandidateClass =
  | 'ELIMINATE'
  | 'SIMPLIFY'
  | 'STANDARDISE'
  | 'RPA'
  | 'API'
  | 'WORKFLOW'
  | 'FORM'
  | 'IDP'
  | 'AI'
  | 'BOT'
  | 'NOTIFY'
  | 'LOWCODE'
  | 'AUGMENT';
export type Label = 'do-first' | 'good-next' | 'later' | 'not-now' | 'not-linked' | 'misaligned';
export type Quadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'avoid';

/** One way from a step to a goal: what lights up when the candidate is selected. */
export interface Thread {
  readonly stepIds: readonly string[];
  readonly markIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly kpiId: string;
  readonly objectiveId: string;
  readonly goalId: string;
  /** -1 … 1, already multiplied by link strength; `weight` is the KPI's share of the heaviest one (0–1). */
  readonly contribution: number;
  readonly weight: number;
}

/** The six features in which an aligned idea differs from a misaligned one (engine model 1.8). */
export type FeatureKey = 'focus' | 'planning' | 'integration' | 'resources' | 'customer' | 'outcome';
export interface Feature {
  readonly key: FeatureKey;
  readonly answer: 'aligned' | 'misaligned' | 'unknown';
  readonly because: Sentence;
}

export interface Candidate {
  /** pattern + sorted anchor ids; of an idea that a person brought the id of that idea. */
  readonly id: string;
  readonly patternId: string;
  /** The idea that somebody brought and that is judged here; null: proposed by a rule. */
  readonly ideaId: string | null;
  readonly class: CandidateClass;
  readonly mapIds: readonly string[];
  readonly stepIds: readonly string[];
  readonly title: Sentence;
  readonly impact: Explained;
  readonly feasibility: Explained;
  /** Null: not linked yet (unknown is not zero). */
  readonly alignment: Explained | null;
  readonly priority: Explained;
  readonly label: Label;
  /** Three different answers to "which objective does this serve?": nobody said yet, hardly one, against one; or it does. */
  readonly standing: 'aligned' | 'weakly-linked' | 'misaligned' | 'not-linked';
  readonly quadrant: Quadrant;
  /** 0–1, lowest of the three. */
  readonly confidence: number;
  readonly trust: 'high' | 'medium' | 'low';
  readonly hoursPerYear: { readonly low: number; readonly likely: number; readonly high: number };
  /** What those hours are worth, as far as they become money. */
  readonly moneyPerYear: { readonly low: number; readonly likely: number; readonly high: number };
  /** Of the first year. Null, as with the next two: an idea that comes close to no known pattern, so that nobody knows. */
  readonly cost: { readonly low: number; readonly high: number } | null;
  /** Of an idea: the cost that somebody said. Null: the cost is what such a change usually costs. */
  readonly price: Value | null;
  readonly effortDays: { readonly low: number; readonly high: number } | null;
  /** Null: not known, or the money alone never pays it back. */
  readonly paybackMonths: number | null;
  /** How its steps stand in the time of a case: how often a case comes through, how long a case takes (0: not known), and the share of saved time that a case feels. */
  readonly lead: { readonly visits: number; readonly caseMinutes: number; readonly onPathShare: number };
  /** Where the time of a case comes from other maps: what each step that calls one brings in. */
  readonly calls: readonly Call[];
  readonly threads: readonly Thread[];
  readonly objectiveIds: readonly string[];
  /** Why it is proposed, strongest first; the last sentences are the brake and what would change it. */
  readonly because: readonly Sentence[];
  readonly brake: Sentence | null;
  /** "Do this only after …", where a simpler thing comes first. */
  readonly onlyAfter: Sentence | null;
  /** What to find out first: the first of `questions`. */
  readonly next: Question | null;
  readonly questions: readonly Question[];
  /** Null while alignment is unknown; otherwise which reasons make it misaligned (empty: aligned). */
  readonly misaligned: readonly Sentence[] | null;
  readonly features: readonly Feature[];
  readonly nature: StrategicNature;
  /** What would bring it nearer to being aligned; null where all features are. */
  readonly wouldAlign: Sentence | null;
  readonly alternatives: readonly { readonly patternId: string; readonly feasibility: number }[];
  /** Null for an idea that comes close to no known pattern. */
  readonly needs: Sentence | null;
  readonly risks: Sentence | null;
  /** Changes when an input of this candidate changes: tells a decision that its ground moved. */
  readonly inputsHash: string;
}

/** A step that stands for another map, and the minutes that one run of that map adds to a case. */
export type Call = Pick<StepMetrics, 'touchMinutes' | 'waitMinutes'> & { readonly stepId: string };

/** Something nobody has said yet; `swing` is by how many points of priority the answer could move the candidate: from one of the `ends` to the other. */
export interface Question {
  readonly inputKey: string;
  readonly swing: number;
  readonly ends: { readonly low: number; readonly high: number };
  readonly question: Sentence;
  /** Whose figure the answer is. */
  readonly ownerKind: 'step' | 'map';
  readonly ownerId: string;
}

/** "Leave this to people": a step for which the answer is no, with its reason. */
export interface LeaveToPeople {
  readonly stepId: string;
  /** The best pattern that could be proposed instead; null: none fits. */
  readonly patternId: string | null;
  readonly because: Sentence;
}

/** Figures of one step or map as the engine sees them, stored or assumed. */
export interface StepMetrics {
  readonly visits: number;
  readonly touchMinutes: number;
  readonly waitMinutes: number;
  readonly runsPerMonth: number;
  readonly hoursPerMonth: number;
  readonly costPerMonth: number;
  readonly errorShare: number;
  readonly provenance: Provenance;
  readonly waitProvenance: Provenance;
  readonly trust: StepTrust;
}

export interface MapMetrics {
  readonly casesPerMonth: number;
  readonly cycleTimeMinutes: number | null;
  readonly touchTimeMinutes: number | null;
  readonly waitTimeMinutes: number | null;
  /** Touch time of cycle time, 0–1. */
  readonly efficiencyShare: number | null;
  /** How long a case would take without any waiting. */
  readonly workOnlyMinutes: number | null;
  /** Working time of the business between two cases. */
  readonly taktMinutes: number | null;
  readonly costPerCase: number | null;
  /** Of it, what is spent on doing a step again. */
  readonly costOfReworkPerCase: number | null;
  readonly hoursPerMonth: number | null;
  readonly handoffs: number;
  /** Of them, how many come directly after each step; steps without any are left out. */
  readonly handoffsBehind: { readonly [stepId: string]: number };
  readonly workInProgress: number | null;
  readonly rolledYieldShare: number | null;
  /** Why a number above is null, where it is. */
  readonly withheldBecause: Sentence | null;
  /** How sure its times are, and how often it runs: whether anything is said of it. How exactly: `trust`. */
  readonly confidence: number;
  readonly trust: MapTrust;
  readonly steps: { readonly [stepId: string]: StepMetrics };
  /** Of steps that something longer runs beside: the share (0–1) of their time that no case feels. The others are left out. */
  readonly besideShares: { readonly [stepId: string]: number };
}

/** Work of a role over all maps whose figures can be used, against the time of its people. */
export interface RoleMetrics {
  /** Null where nobody said how many there are. */
  readonly people: number | null;
  readonly hoursPerMonth: number;
  /** Null while people are not known; as is what follows from it. */
  readonly capacityHoursPerMonth: number | null;
  readonly loadShare: number | null;
  /** Length of one piece of its work, on average. */
  readonly meanMinutes: number | null;
  /** Working minutes until somebody is free, by a queue formula; null also where work comes faster than it can be done. */
  readonly queueMinutes: number | null;
  readonly stepIds: readonly string[];
  readonly handovers: readonly Handover[];
  readonly confidence: number;
}
/** Work goes on to another role, so often a month. */
export interface Handover {
  readonly roleId: string;
  readonly perMonth: number;
  /** The same by the step after which it happens. */
  readonly steps: readonly { readonly stepId: string; readonly perMonth: number }[];
}

/** Data that one system has is typed into another by hand. */
export interface TypedTwice {
  readonly id: string;
  readonly mapId: string;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly objectId: string;
  readonly fromSystemId: string;
  readonly toSystemId: string;
  readonly runsPerMonth: number;
  readonly hoursPerYear: number;
  readonly costPerYear: number;
  readonly trust: TypedTrust;
}

/** What a candidate does to the role that sets the pace of the maps that hang together. */
export interface CapacityShift {
  /** The role that gains most. */
  readonly fasterRoleId: string;
  readonly beforeRoleId: string;
  readonly afterRoleId: string;
  readonly loadShareBefore: number;
  readonly loadShareAfter: number;
  /** By how much (share) more could be done in all, and by how much more by the role that gains most. */
  readonly systemGain: number;
  readonly localGain: number;
  /**
   * `relieved`: the same role limits, with more room. `passed-on`: another one limits now, and the whole gained well. `shifted`: another one
   * limits and the whole gained little. `elsewhere`: another role limited before, so the whole gains nothing.
   */
  readonly verdict: 'relieved' | 'passed-on' | 'shifted' | 'elsewhere';
}

/** A fault of the map itself: where, why it matters, what is withheld until it is solved. */
export interface Problem {
  readonly id: string;
  readonly rule: string;
  readonly mapId: string | null;
  readonly elementIds: readonly string[];
  readonly title: Sentence;
  readonly why: Sentence;
  readonly withholds: readonly string[];
  /** The command that mends it, and null where only a person can; it may still be refused where the map leaves no way. */
  readonly remedy: CommandCall | null;
}

export interface SmartLetter {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly score: 0 | 0.5 | 1;
  readonly hint: Sentence | null;
}
export interface SmartResult {
  readonly total: number;
  readonly verdict: 'smart' | 'nearly' | 'not';
  readonly letters: readonly SmartLetter[];
  readonly rewrite: Sentence | null;
  readonly ambiguity: Sentence | null;
}

export interface Analysis {
  readonly asOf: string;
  readonly methodVersion: string;
  /** In how many things this business differs from the method: weights, numbers, lists of words, patterns taken out. */
  readonly methodChanges: number;
  readonly maps: { readonly [mapId: string]: MapMetrics };
  readonly roles: { readonly [roleId: string]: RoleMetrics };
  readonly typedTwice: readonly TypedTwice[];
  readonly findings: readonly Finding[];
  /** By priority, highest first; ties by id. */
  readonly candidates: readonly Candidate[];
  /** By candidate; those whose roles are not known well enough are left out. */
  readonly shifts: { readonly [candidateId: string]: CapacityShift };
  readonly leaveToPeople: readonly LeaveToPeople[];
  readonly problems: readonly Problem[];
  readonly smart: { readonly [objectiveId: string]: SmartResult };
  /** By step or role. */
  readonly assumed: { readonly [ownerId: string]: Assumed };
  /** Share of the whole (0–1) that each KPI, objective and goal weighs, normalised. */
  readonly weights: { readonly [id: string]: number };
}
