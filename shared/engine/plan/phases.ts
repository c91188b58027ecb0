import { PHASES_ID, type Doc } from '../../model/index.ts';
import { mostPhases, phaseDefaults } from '../method/roadmap.ts';
import { dayOf } from '../measure/days.ts';

export interface PlanPhase {
  readonly months: number;
  /** Money and people weeks there are; null: no limit. */
  readonly budget: number | null;
  readonly weeks: number | null;
  /** ISO dates: its first day, and the day after its last. */
  readonly from: string;
  readonly until: string;
}

/** The phases of the plan one after the other, from the day that was said or from today on. A file may say anything: what makes no sense is left out. */
export function phasesOf(
  doc: Doc,
  asOf: string,
): { readonly startsOn: string | null; readonly phases: readonly PlanPhase[] } {
  const said = doc.methodSetting[PHASES_ID]?.values ?? {};
  const startsOn =
    typeof said['startsOn'] === 'string' && dayOf(said['startsOn']) > 0
      ? said['startsOn'].slice(0, 10)
      : null;
  const list: readonly unknown[] = Array.isArray(said['phases']) ? said['phases'] : [];
  const read = list.filter(isObject).slice(0, mostPhases).map(readPhase);
  const phases = read.length > 0 ? read : Array.from({ length: phaseDefaults.count }, () => readPhase({}));
  let months = 0;
  const first = startsOn ?? asOf;
  return {
    startsOn,
    phases: phases.map((phase) => {
      const from = addMonths(first, months);
      months += phase.months;
      return { ...phase, from, until: addMonths(first, months) };
    }),
  };
}

type Loose = { readonly [field: string]: unknown };
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

function readPhase({ months, budget, weeks }: Loose): Omit<PlanPhase, 'from' | 'until'> {
  return { months: amount(months) || phaseDefaults.months, budget: amount(budget), weeks: amount(weeks) };
}

/** The same day so many months later, the last of the month where it has no such day; parts of a month as days. */
export function addMonths(iso: string, months: number): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const whole = Math.floor(months);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + whole);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  date.setUTCDate(date.getUTCDate() + Math.round((months - whole) * DAYS_A_MONTH));
  return date.toISOString().slice(0, 10);
}
const DAYS_A_MONTH = 30;
