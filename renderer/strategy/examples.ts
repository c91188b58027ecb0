/** Ready goals with a measurable objective and its KPI, to start from and to change. */
import type { Goal, Kpi, NewId, Objective } from '../../shared/model/index.ts';
import { emptyDoc, type Doc } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { newGoal, newKpi, newObjective } from './newRecords.ts';

export const exampleNames = ['time', 'errors', 'people', 'revenue'] as const;
export type ExampleName = (typeof exampleNames)[number];

interface Facts extends Pick<Kpi, 'dimension' | 'direction'> {
  readonly baseline: number;
  readonly target: number;
  readonly perspective: Goal['perspective'];
}

const facts: { readonly [Name in ExampleName]: Facts } = {
  time: { dimension: 'time', direction: 'down', baseline: 48, target: 24, perspective: 'customer' },
  errors: { dimension: 'errors', direction: 'down', baseline: 6, target: 2, perspective: 'internal' },
  people: { dimension: 'people', direction: 'down', baseline: 20, target: 8, perspective: 'learning' },
  revenue: { dimension: 'revenue', direction: 'up', baseline: 30, target: 40, perspective: 'financial' },
};

export interface StrategyExample {
  readonly goal: Goal;
  readonly objective: Objective;
  readonly kpi: Kpi;
}

/** The records of an example, due a year from `today` (ISO). `sayDate` writes the date into the objective's sentence. */
export function strategyExample(
  doc: Doc,
  name: ExampleName,
  {
    text,
    newId,
    today,
    sayDate,
  }: { text: Text; newId: NewId; today: string; sayDate: (iso: string) => string },
): StrategyExample {
  const { dimension, direction, baseline, target, perspective } = facts[name];
  const due = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}28`;
  const goal = { ...newGoal(doc, newId('goal'), text(`strategy.example.${name}.goal`)), perspective };
  const objective: Objective = {
    ...newObjective(doc, goal.id, newId('objective')),
    title: text(`strategy.example.${name}.objective`, { due: sayDate(due) }),
    metric: text(`strategy.example.${name}.metric`),
    unit: text(`strategy.example.${name}.unit`),
    direction,
    baseline,
    target,
    due,
  };
  const around = { ...emptyDoc(), kpi: doc.kpi, objective: { [objective.id]: objective } };
  return { goal, objective, kpi: { ...newKpi(around, objective.id, newId('kpi')), dimension } };
}
