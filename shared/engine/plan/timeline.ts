import type { Doc } from '../../model/index.ts';
import { addMonths, type PlanPhase } from './phases.ts';
import { gateDay } from './gateOf.ts';
import type { PlannedItem } from './roadmapPlan.ts';

export interface TimelineBar {
  readonly id: string;
  readonly phase: number;
  /** ISO dates: from when it is built until when it runs, and the day it is judged. */
  readonly from: string;
  readonly until: string;
  readonly gateOn: string;
}

/** When each planned initiative is built: from the first day of its phase, or once what it waits for is there. */
export function timeline(
  doc: Doc,
  items: readonly PlannedItem[],
  phases: readonly PlanPhase[],
): TimelineBar[] {
  const bars = new Map<string, TimelineBar>();
  const byId = new Map(items.map((item) => [item.initiative.id as string, item]));
  const place = (id: string, above: ReadonlySet<string>): TimelineBar | null => {
    const known = bars.get(id);
    if (known) return known;
    const item = byId.get(id);
    if (!item || item.phase === null || above.has(id)) return null;
    const needs = item.needIds.flatMap((needId) => place(needId, new Set([...above, id])) ?? []);
    const ready = Object.values(doc.condition)
      .filter(({ initiativeId, isDone, readyOn }) => initiativeId === id && !isDone && readyOn !== null)
      .map(({ readyOn }) => readyOn!.slice(0, 10));
    const { startsOn } = item.initiative;
    const said = startsOn === null ? [] : [startsOn.slice(0, 10)];
    const isRunning = item.fixed?.why === 'running' && startsOn !== null;
    const dates = isRunning
      ? said
      : [phases[item.phase]!.from, ...said, ...ready, ...needs.map(({ until }) => until)];
    const from = dates.toSorted().at(-1)!;
    const until = addMonths(from, item.months);
    const bar = { id, phase: item.phase, from, until, gateOn: gateDay(doc, id, until) };
    bars.set(id, bar);
    return bar;
  };
  return items
    .flatMap(({ initiative }) => place(initiative.id, new Set()) ?? [])
    .toSorted(
      (a, b) => a.phase - b.phase || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1),
    );
}
