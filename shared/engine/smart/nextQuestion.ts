import type { Kpi, Objective } from '../../model/index.ts';
import { directionOf } from './direction.ts';
import { isPercentOpen } from './percent.ts';
import { readAim } from './readAim.ts';
import type { ContentLanguage, Lexicons } from '../method/lexicons.ts';

/**
 * One question of the conversation that makes a vague objective measurable, by the field that its answer fills. `percent` asks what "10 %"
 * is of; `kpi` has no field of its own: its answer is a KPI.
 */
export const smartQuestions = [
  'metric',
  'direction',
  'baseline',
  'target',
  'percent',
  'due',
  'owner',
  'resource',
  'kpi',
] as const;
export type SmartQuestion = (typeof smartQuestions)[number];

interface Asking {
  readonly language: ContentLanguage;
  readonly lexicons?: Lexicons;
  readonly asOf: string;
  /** Units that answer what "10 %" is of. */
  readonly percentAnswers: readonly string[];
}

export interface OpenQuestions {
  /** What has not been said yet, in the order in which it is asked. */
  readonly questions: readonly SmartQuestion[];
  /** What the sentence says itself: how much, and which way. */
  readonly number: number | null;
  readonly direction: 'up' | 'down' | null;
}

/** What is still to be asked; what the sentence itself says is not asked for again. */
export function openQuestions(
  objective: Objective,
  kpis: readonly Kpi[],
  { language, lexicons, asOf, percentAnswers }: Asking,
): OpenQuestions {
  const aim = readAim(objective.title, language, asOf, lexicons);
  const due = objective.due?.slice(0, 10) ?? aim.deadline;
  const direction = directionOf(objective, kpis, aim);
  const hasBothEnds = objective.baseline !== null && objective.target !== null;
  const isOpen: { readonly [Q in SmartQuestion]: boolean } = {
    metric: objective.metric.trim() === '' && kpis.length === 0,
    direction: direction === null && kpis.length === 0,
    baseline:
      objective.baseline === null && !aim.hasBaseline && kpis.every(({ baseline }) => baseline === null),
    target: objective.target === null && aim.number === null && kpis.every(({ target }) => target === null),
    percent:
      isPercentOpen(aim, { objective, kpis }) && !hasBothEnds && !percentAnswers.includes(objective.unit),
    due: due === null || due < asOf,
    owner: objective.owner.trim() === '',
    resource: objective.resource.trim() === '',
    kpi: kpis.length === 0,
  };
  return {
    questions: smartQuestions.filter((question) => isOpen[question]),
    number: aim.number,
    direction,
  };
}
