/** What somebody should look at, and when: the rhythm without which a strategy is a drawing. */
import { byOrder, type Doc, type Review, type StaffTool } from '../../model/index.ts';
import { gateDayOf, gateOf, type GateRule } from '../plan/gateOf.ts';
import { addDays } from './days.ts';
import type { KpiProgress, KpiState } from './kpiProgress.ts';

/** Days between two looks, where nobody said otherwise (engine model 1.9; initiatives follow the month). */
export const reviewCadence = { goal: 90, initiative: 30, signal: 90, staffTool: 180 } as const;

export interface ReviewItem {
  readonly targetKind: Review['targetKind'];
  readonly targetId: string;
  readonly name: string;
  /** When it is to be looked at; today where it never was. */
  readonly date: string;
  readonly isOverdue: boolean;
  readonly lastOn: string | null;
  /** What to look at then. */
  readonly look: readonly ReviewLook[];
}
export type ReviewLook =
  | { readonly kind: 'kpi'; readonly id: string; readonly name: string; readonly state: KpiState }
  | { readonly kind: 'signals'; readonly n: number }
  | { readonly kind: 'gate'; readonly rule: GateRule }
  | { readonly kind: 'measure' | 'deadline' | 'results' | 'guardrails' | 'signal' };

/** Everything with a date to come or passed, the longest overdue first; of one day goals first, each kind in its own order. `ahead`: how many days to look forward. */
export function reviewCalendar(
  doc: Doc,
  progress: readonly KpiProgress[],
  { asOf, ahead = 92 }: { readonly asOf: string; readonly ahead?: number },
): ReviewItem[] {
  const lastLook = lastReviews(doc);
  const until = addDays(asOf, ahead);
  return [
    ...goalItems(doc, progress, lastLook, asOf),
    ...objectiveItems(doc, lastLook),
    ...kpiItems(progress),
    ...initiativeItems(doc, lastLook, asOf),
    ...gateItems(doc, lastLook),
    ...toolItems(doc, lastLook),
    ...signalItems(doc, lastLook),
  ]
    .filter(({ date }) => date <= until)
    .map((item) => ({ ...item, isOverdue: item.date < asOf }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

type Draft = Omit<ReviewItem, 'isOverdue'>;
type LastLook = (targetId: string) => string | null;

/** The latest look at each record. */
export function lastReviews(doc: Pick<Doc, 'review'>): LastLook {
  const last = new Map<string, string>();
  for (const { targetId, date } of Object.values(doc.review))
    if (date.slice(0, 10) > (last.get(targetId) ?? '')) last.set(targetId, date.slice(0, 10));
  return (targetId) => last.get(targetId) ?? null;
}

function goalItems(doc: Doc, progress: readonly KpiProgress[], last: LastLook, asOf: string): Draft[] {
  return Object.values(doc.goal)
    .toSorted(byOrder)
    .filter((goal) => !goal.isRetired)
    .map((goal): Draft => {
      const lastOn = last(goal.id);
      const signals = Object.values(doc.signal).filter(
        (signal) => signal.goalId === goal.id && !signal.isSettled,
      );
      const kpis = progress.filter((one) => one.goal.id === goal.id && needsLook(one.states[0]!));
      return {
        targetKind: 'goal',
        targetId: goal.id,
        name: goal.title,
        lastOn,
        date: lastOn === null ? asOf : addDays(lastOn, reviewCadence.goal),
        look: [
          ...kpis.map(({ kpi, states }) => ({
            kind: 'kpi' as const,
            id: kpi.id,
            name: kpi.title,
            state: states[0]!,
          })),
          ...(signals.length > 0 ? [{ kind: 'signals' as const, n: signals.length }] : []),
        ],
      };
    });
}

const needsLook = (state: KpiState): boolean => state !== 'on-track' && state !== 'reached';

/** An objective is judged on its date, once. */
function objectiveItems(doc: Doc, last: LastLook): Draft[] {
  return Object.values(doc.objective)
    .toSorted(byOrder)
    .flatMap((objective): Draft[] => {
      const due = objective.due?.slice(0, 10);
      const goal = doc.goal[objective.goalId];
      const lastOn = last(objective.id);
      if (due === undefined || !goal || goal.isRetired || (lastOn !== null && lastOn >= due)) return [];
      const named = { targetKind: 'objective', targetId: objective.id, name: objective.title } as const;
      return [{ ...named, date: due, lastOn, look: [{ kind: 'deadline' }] }];
    });
}

function kpiItems(progress: readonly KpiProgress[]): Draft[] {
  return progress.flatMap(({ kpi, nextDue, latest }): Draft[] =>
    nextDue === null
      ? []
      : [
          {
            targetKind: 'kpi',
            targetId: kpi.id,
            name: kpi.title,
            date: nextDue,
            lastOn: latest?.date.slice(0, 10) ?? null,
            look: [{ kind: 'measure' }],
          },
        ],
  );
}

function initiativeItems(doc: Doc, last: LastLook, asOf: string): Draft[] {
  return Object.values(doc.initiative)
    .toSorted(byOrder)
    .filter(({ status }) => status === 'running' || status === 'done')
    .map((initiative): Draft => {
      const lastOn = last(initiative.id);
      const from = lastOn ?? initiative.startsOn?.slice(0, 10) ?? initiative.baselineOn?.slice(0, 10) ?? null;
      return {
        targetKind: 'initiative',
        targetId: initiative.id,
        name: initiative.name,
        lastOn,
        date: from === null ? asOf : addDays(from, reviewCadence.initiative),
        look: [{ kind: 'results' }],
      };
    });
}

/** The day on which an initiative goes on or stops, once. */
function gateItems(doc: Doc, last: LastLook): Draft[] {
  return Object.values(doc.initiative)
    .toSorted(byOrder)
    .filter(({ status }) => status === 'planned' || status === 'running' || status === 'done')
    .flatMap((initiative): Draft[] => {
      const date = gateDayOf(doc, initiative);
      const lastOn = last(initiative.id);
      if (date === null || (lastOn !== null && lastOn >= date)) return [];
      const named = { targetKind: 'initiative', targetId: initiative.id, name: initiative.name } as const;
      return [{ ...named, date, lastOn, look: [{ kind: 'gate', rule: gateOf(doc, initiative.id) }] }];
    });
}

function toolItems(doc: Doc, last: LastLook): Draft[] {
  return Object.values(doc.staffTool).flatMap((tool): Draft[] => {
    const lastOn = last(tool.id);
    const date = nextToolReview(tool, lastOn);
    if (date === null) return [];
    const named = { targetKind: 'staffTool', targetId: tool.id, name: tool.name } as const;
    return [{ ...named, date, lastOn, look: [{ kind: 'guardrails' }] }];
  });
}

/** A note from outside for which somebody set a day, until it is settled. */
function signalItems(doc: Doc, last: LastLook): Draft[] {
  return Object.values(doc.signal).flatMap((signal): Draft[] => {
    const lastOn = last(signal.id);
    const date = nextLook(signal.reviewBy, lastOn, reviewCadence.signal);
    if (signal.isSettled || date === null) return [];
    const named = { targetKind: 'signal', targetId: signal.id, name: signal.note } as const;
    return [{ ...named, date, lastOn, look: [{ kind: 'signal' }] }];
  });
}

/** When a tool of staff is looked at next; null: no day was ever set. */
export const nextToolReview = ({ reviewBy }: StaffTool, lastOn: string | null): string | null =>
  nextLook(reviewBy, lastOn, reviewCadence.staffTool);

/** On the day that was set, while it was not looked at since; then so many days after the last look. Null: no day was ever set. */
function nextLook(reviewBy: string | null, lastOn: string | null, days: number): string | null {
  const set = reviewBy?.slice(0, 10) ?? null;
  if (set !== null && (lastOn === null || lastOn < set)) return set;
  return lastOn === null ? null : addDays(lastOn, days);
}
