import { titleOf } from '../facts/mapFacts.ts';
import type { Fault, ProblemRule } from './problem.ts';

const MAX_WAIT_MINUTES = 30 * 24 * 60;
const MAX_TOUCH_MINUTES = 16 * 60;

/** Times that look like the wrong unit: more than a month of waiting, or more than two days of work in one go. */
export const strangeUnit = {
  id: 'strange-unit',
  isAboutCompleteness: false,
  check: ({ steps }) =>
    steps
      .filter(
        ({ values: { touch, wait } }) => touch.value > MAX_TOUCH_MINUTES || wait.value > MAX_WAIT_MINUTES,
      )
      .map((facts): Fault => {
        const { wait, touch } = facts.values;
        const shownMinutes = touch.value > MAX_TOUCH_MINUTES ? touch.value : wait.value;
        return { elementIds: [facts.id], params: { step: titleOf(facts), shownMinutes }, withholds: [] };
      }),
} as const satisfies ProblemRule;

/** A role that should do the work has nobody in it. */
export const emptyRole = {
  id: 'empty-role',
  isAboutCompleteness: false,
  check({ steps, firm }) {
    const empty = new Map<string, { name: string; ids: string[] }>();
    for (const { id, performer } of steps) {
      const facts = performer?.role ? firm.roles.get(performer.role.id) : undefined;
      if (facts?.people?.value !== 0) continue;
      const entry = empty.get(facts.role.id) ?? { name: facts.role.name, ids: [] };
      entry.ids.push(id);
      empty.set(facts.role.id, entry);
    }
    return [...empty.values()].map(({ name, ids }): Fault => ({
      elementIds: ids,
      params: { role: name },
      withholds: ['load'],
    }));
  },
} as const satisfies ProblemRule;

/** A role that should do the work has people, but no hours for it. */
export const noHours = {
  id: 'no-hours',
  isAboutCompleteness: false,
  check({ steps, firm }) {
    const found = new Map<string, { name: string; ids: string[] }>();
    for (const { id, performer } of steps) {
      const facts = performer?.role ? firm.roles.get(performer.role.id) : undefined;
      if (!facts || facts.hoursPerWeek.value * facts.availability.value > 0) continue;
      const entry = found.get(facts.role.id) ?? { name: facts.role.name, ids: [] };
      entry.ids.push(id);
      found.set(facts.role.id, entry);
    }
    return [...found.values()].map(({ name, ids }): Fault => ({
      elementIds: ids,
      params: { role: name },
      withholds: ['load'],
    }));
  },
} as const satisfies ProblemRule;

/** Two names for one data object on a map ("Order", "Orders"): connected they would tell more. */
export const similarNames = {
  id: 'similar-names',
  isAboutCompleteness: false,
  check({ contents, firm }) {
    const used = [...new Set(contents.dataUses.map((use) => use.dataObjectId as string))].toSorted();
    const faults: Fault[] = [];
    used.forEach((a, index) => {
      for (const b of used.slice(index + 1)) {
        const [first, second] = [firm.dataObjects.get(a)?.name ?? '', firm.dataObjects.get(b)?.name ?? ''];
        if (first.length >= 4 && second.length >= 4 && isClose(first.toLowerCase(), second.toLowerCase()))
          faults.push({ elementIds: [a, b], params: { first, second }, withholds: [] });
      }
    });
    return faults;
  },
} as const satisfies ProblemRule;

/** At most two letters added, dropped or changed; one in a short name, where two make another word (order, offer). */
export function isClose(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= (Math.max(a.length, b.length) < 8 ? 1 : 2);
}
