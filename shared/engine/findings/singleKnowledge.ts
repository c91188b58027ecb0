import type { StepFacts } from '../facts/stepFacts.ts';
import { titleOf } from '../facts/mapFacts.ts';
import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** Only one person does it and how is not written down: the work stops when that person is away. One finding per role, over all maps. */
export const singleKnowledge = {
  id: 'single-knowledge',
  checkFirm({ firm, maps }: FirmFacts) {
    return [...firm.roles.values()].flatMap(({ role, people }): Hit[] => {
      if (people?.value !== 1) return [];
      const isUnwritten = ({ performer, values }: StepFacts): boolean =>
        performer?.role?.id === role.id &&
        values.documentation.value <= firm.method.findings.documentationGap;
      const steps = maps.flatMap((map) => map.steps.filter(isUnwritten));
      if (steps.length === 0) return [];
      const isAssumed = steps.every((step) => step.values.documentation.provenance === 'default');
      const hoursPerMonth = steps.reduce(
        (sum, { values }) => sum + (values.volume.value * values.touch.value) / 60,
        0,
      );
      return [
        {
          elementIds: steps.map((step) => step.id),
          mapIds: maps.filter((map) => map.steps.some(isUnwritten)).map((map) => map.map.id),
          severity: isAssumed ? 'info' : 'notice',
          params: { step: titleOf(steps[0]!), role: role.name, n: steps.length },
          evidence: { people: 1, steps: steps.length, hoursPerMonth },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
