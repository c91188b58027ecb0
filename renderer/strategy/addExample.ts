import { addRecord } from '../../shared/commands/index.ts';
import type { Session } from '../state/session.tsx';
import { strategyExample, type ExampleName } from './examples.ts';

/** Adds a ready goal with its objective and KPI as one entry in the history, and selects the objective: that is what to adapt. */
export function addExample(
  { document, view, newId, text }: Session,
  name: ExampleName,
  sayDate: (iso: string) => string,
): void {
  const today = new Date().toISOString().slice(0, 10);
  const { goal, objective, kpi } = strategyExample(document.getState().doc, name, {
    text,
    newId,
    today,
    sayDate,
  });
  const gesture = `example.${goal.id}`;
  document.dispatch(addRecord.goal, { record: goal }, { gesture });
  document.dispatch(addRecord.objective, { record: objective }, { gesture });
  document.dispatch(addRecord.kpi, { record: kpi }, { gesture });
  document.endGesture();
  if (document.getState().doc.objective[objective.id]) view.setState({ strategyId: objective.id });
}
