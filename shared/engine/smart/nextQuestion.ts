import type { Kpi, Objective } from '../../model/index.ts';
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
  readonly isPercentOpen: boolean;
}

/** What has not been said yet, in the order in which it is asked; what the sentence itself says is not asked for again. */
export function openQuestions(
  objective: Objective,
  kpis: readonly Kpi[],
  { language, lexicons, asOf, isPercentOpen }: Asking,
): readonly SmartQuestion[] {
  const aim = readAim(objective.title, language, asOf, lexicons);
  const due = objective.due?.slice(0, 10) ?? aim.deadline;
  const isOpen: { readonly [Q in SmartQuestion]: boolean } = {
    metric: objective.metric.trim() === '' && kpis.length === 0,
    direction: objective.direction === null && !aim.hasChangeVerb && kpis.length === 0,
    baseline:
      objective.baseline === null && !aim.hasBaseline && kpis.every(({ baseline }) => baseline === null),
    target: objective.target === null && aim.number === null && kpis.every(({ target }) => target === null),
    percent: isPercentOpen,
    due: due === null || due < asOf,
    owner: objective.owner.trim() === '',
    resource: objective.resource.trim() === '',
    kpi: kpis.length === 0,
  };
  return smartQuestions.filter((question) => isOpen[question]);
}

/** Where "10 %" leads from a figure of today: that much of it, or that many points. */
export const percentTarget = (
  answer: 'relative' | 'points',
  {
    baseline,
    number,
    direction,
  }: { readonly baseline: number; readonly number: number; readonly direction: 'up' | 'down' },
): number => {
  const move = answer === 'relative' ? (baseline * number) / 100 : number;
  return Number((direction === 'up' ? baseline + move : baseline - move).toPrecision(10));
};
