import { byOrder, type Doc, type FreedTime, type Initiative } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { firmOf, WEEKS_PER_MONTH, type RoleFacts } from '../facts/firm.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { madeOf } from '../plan/madeOf.ts';
import { freedTime } from './readiness.ts';

/** Hours a year that one initiative takes off a role, and what the role will do with them. */
export interface FreedByInitiative {
  readonly initiative: Initiative;
  readonly hours: Span;
  /** Null: nobody said. */
  readonly use: FreedTime | null;
}
export interface FreedOfRole {
  /** Null: a lane without a role, or nobody named; its time cannot be given a use. */
  readonly roleId: string | null;
  readonly name: string;
  readonly hours: Span;
  /** Hours that one person has in a year; null for nobody. */
  readonly hoursPerPerson: number | null;
  /** Of the time of one person, 0–1 and more; null where that is not known. */
  readonly share: number | null;
  readonly of: readonly FreedByInitiative[];
  /** So much time without a use that people fear for their work. */
  readonly needsUse: boolean;
}

/** The hours that become free for each role by all initiatives that are not stopped, most first (engine model 1.12). */
export function freedByRole(doc: Doc, analysis: Analysis): FreedOfRole[] {
  const { roles, method } = firmOf(doc);
  const rows = Object.values(doc.initiative)
    .filter(({ status }) => status !== 'stopped')
    .toSorted(byOrder)
    .flatMap((initiative) =>
      madeOf(doc, analysis, initiative)
        .freed.filter(({ hours }) => hours[2] > 0)
        .map((freed) => ({ initiative, freed })),
    );
  const keys = [...new Set(rows.map(({ freed }) => freed.roleId ?? freed.name))];
  return keys
    .map((key): FreedOfRole => {
      const own = rows.filter(({ freed }) => (freed.roleId ?? freed.name) === key);
      const { roleId, name } = own[0]!.freed;
      const of = own.map(({ initiative, freed }) => ({
        initiative,
        hours: freed.hours,
        use: roleId === null ? null : useOf(doc, initiative.id, roleId),
      }));
      const hours = sum(of);
      const hoursPerPerson = roleId === null ? null : hoursOfOne(roles.get(roleId));
      const unused = sum(of.filter(({ use }) => !use?.use.trim()))[1];
      return {
        roleId,
        name,
        hours,
        hoursPerPerson,
        share: hoursPerPerson === null ? null : (freedTime(hours[1], hoursPerPerson)?.share ?? null),
        of,
        needsUse:
          hoursPerPerson !== null && (freedTime(unused, hoursPerPerson, { method })?.needsPlan ?? false),
      };
    })
    .toSorted((a, b) => b.hours[1] - a.hours[1] || (a.name < b.name ? -1 : 1));
}

export const useOf = (doc: Doc, initiativeId: string, roleId: string): FreedTime | null =>
  Object.values(doc.freedTime).find((one) => one.initiativeId === initiativeId && one.roleId === roleId) ??
  null;

/** Hours that one person of a role is there for the work of a year. */
const hoursOfOne = (facts: RoleFacts | undefined): number | null =>
  facts ? facts.hoursPerWeek.value * WEEKS_PER_MONTH * 12 * facts.availability.value : null;

const sum = (of: readonly FreedByInitiative[]): Span =>
  of.reduce(
    (total, { hours: [low, likely, high] }): Span => {
      return [total[0] + low, total[1] + likely, total[2] + high];
    },
    [0, 0, 0] as Span,
  );
