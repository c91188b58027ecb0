import { defaultMethod, type Method } from '../method/method.ts';

/** What is asked about a tool: how sensitive its data is, who uses what it makes, and what its failure costs. */
export const toolQuestions = ['sensitivity', 'reach', 'failureCost'] as const;
export type ToolQuestion = (typeof toolQuestions)[number];
/** Yes or no: one yes is enough that a tool is never green. */
export const guardQuestions = ['hasPersonalData', 'writesRecords'] as const;
export type GuardQuestion = (typeof guardQuestions)[number];

/** From the one that asks for least to the one that asks for most. */
const zones = ['green', 'amber', 'red'] as const;
export type Zone = (typeof zones)[number];

/** A tool that somebody outside of IT builds; null: nobody said. */
export interface StaffTool {
  /** How sensitive its data is, and what its failure costs: 0 nothing – 3 very much. */
  readonly sensitivity: Answer | null;
  readonly failureCost: Answer | null;
  readonly reach: keyof Method['reach'] | null;
  /** Personal or financial data, or it writes into a system that others rely on. */
  readonly hasPersonalData: boolean | null;
  readonly writesRecords: boolean | null;
}
type Answer = 0 | 1 | 2 | 3;
const MOST = 3 satisfies Answer;

export interface Judgement {
  /** Null: not known yet, because what nobody said could still change it. */
  readonly zone: Zone | null;
  /** What it is at least and at most, whatever the answers to come are; the same once the zone is known. */
  readonly lowest: Zone;
  readonly highest: Zone;
  /** What each answer counts; null: nobody said. */
  readonly answers: { readonly [Q in ToolQuestion]: number | null };
  /** Of the answers that there are. */
  readonly points: number;
  /** With the answers to come, at most. */
  readonly pointsAtMost: number;
  /** Questions that count points and that nobody answered. */
  readonly unanswered: readonly ToolQuestion[];
  /** What is to be answered before the zone is known: what nobody said and what could still change it. */
  readonly toAnswer: readonly (ToolQuestion | GuardQuestion)[];
  /** By its points alone it could be green. */
  readonly isRaised: boolean;
}

/**
 * Who may build it (engine model 1.13): green freely, amber with a second look, test data and a deputy, red only as a professional build.
 * What nobody said counts anything from its least to its most, so that a zone is known as soon as no answer to come can change it.
 */
export function zoneOf(
  { sensitivity, failureCost, reach, ...guards }: StaffTool,
  method: Pick<Method, 'zones' | 'reach'> = defaultMethod,
): Judgement {
  const answers = { sensitivity, reach: reach && method.reach[reach], failureCost };
  const unanswered = toolQuestions.filter((question) => answers[question] === null);
  const reaches = Object.values(method.reach);
  const sum = (ifUnsaid: { readonly reach: number; readonly other: number }) =>
    toolQuestions.reduce(
      (points, question) =>
        points + (answers[question] ?? ifUnsaid[question === 'reach' ? 'reach' : 'other']),
      0,
    );
  const least = sum({ reach: Math.min(...reaches), other: 0 });
  const pointsAtMost = sum({ reach: Math.max(...reaches), other: MOST });
  const isGuarded = guardQuestions.some((question) => guards[question] === true);
  const openGuards = isGuarded ? [] : guardQuestions.filter((question) => guards[question] === null);
  const zoneAt = (points: number, mayBeGreen: boolean): Zone => {
    if (points >= method.zones.red) return 'red';
    return points >= method.zones.amber || !mayBeGreen ? 'amber' : 'green';
  };
  const lowest = zoneAt(least, !isGuarded);
  const highest = zoneAt(pointsAtMost, !isGuarded && openGuards.length === 0);
  const zone = lowest === highest ? lowest : null;
  return {
    zone,
    lowest,
    highest,
    answers,
    points: sum({ reach: 0, other: 0 }),
    pointsAtMost,
    unanswered,
    toAnswer: zone === null ? [...unanswered, ...(lowest === 'green' ? openGuards : [])] : [],
    isRaised: isGuarded && lowest === 'amber' && least < method.zones.amber,
  };
}
