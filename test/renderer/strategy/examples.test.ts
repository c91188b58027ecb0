import { describe, expect, it } from 'vitest';
import { strategyExample, exampleNames } from '../../../renderer/strategy/examples.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, emptyDoc, type NewId } from '../../../shared/model/index.ts';
import { createText, formatDate } from '../../../shared/text/index.ts';

describe('ready examples', () => {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  const around = {
    text: createText('en'),
    newId,
    today: '2026-11-23',
    sayDate: (iso: string) => formatDate(iso, 'en-GB'),
  };

  it.each(exampleNames)(
    '"%s" is a goal with an objective that is SMART enough, and the KPI that measures it',
    (name) => {
      const { goal, objective, kpi } = strategyExample(emptyDoc(), name, around);
      const doc = {
        ...emptyDoc(),
        goal: { [goal.id]: goal },
        objective: { [objective.id]: objective },
        kpi: { [kpi.id]: kpi },
      };
      const smart = analyse(doc, { asOf: '2026-11-23' }).smart[objective.id]!;

      expect(smart.verdict).not.toBe('not');
      expect(kpi).toMatchObject({
        objectiveId: objective.id,
        baseline: objective.baseline,
        target: objective.target,
      });
    },
  );
});
