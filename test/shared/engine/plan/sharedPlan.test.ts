import { describe, expect, it } from 'vitest';
import { analyse, initiativeCase, sharedPlan } from '../../../../shared/engine/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const asOf = '2026-11-23';
const figures = { a: { licence: 600, hoursFreed: 100 }, b: { licence: 400, hoursFreed: 60 } };
function shared(sharings: readonly object[]) {
  const doc = aDoc();
  for (const [id, said] of Object.entries(figures)) {
    doc.with('initiative', { id });
    for (const [attribute, likely] of Object.entries({ ...said, buildDays: 2 }))
      doc.with('figure', {
        id: `${id}.${attribute}`,
        ownerKind: 'initiative',
        ownerId: id,
        attribute,
        likely,
      });
  }
  for (const sharing of sharings) doc.with('sharing', { initiativeIds: ['a', 'b'], ...sharing });
  const built: Doc = doc.build();
  const analysis = analyse(built, { asOf });
  const cases = Object.values(built.initiative).map((initiative) => ({
    initiative,
    case: initiativeCase(built, analysis, initiative),
  }));
  return sharedPlan(cases, Object.values(built.sharing));
}

describe('what several initiatives have in common', () => {
  it('is nothing while nobody said so', () => {
    const plan = shared([]);

    expect(plan.cost.total).toBeCloseTo(plan.single.cost, 9);
    expect(plan.value.total).toBeCloseTo(plan.single.value, 9);
    expect(plan.lines).toEqual([]);
  });

  it('counts the dearest licence once, and the parts add up to the whole', () => {
    const plan = shared([{ parts: ['licence'] }]);

    expect(plan.lines[0]!.amounts.map(({ cost }) => cost)).toEqual([600, 400]);
    expect(plan.lines[0]!.cost).toBe(600);
    expect(plan.single.cost - plan.cost.total).toBeCloseTo(400, 9);
    const portions = plan.portions.reduce((sum, { cost }) => sum + cost, 0);
    expect(portions).toBeCloseTo(plan.cost.total, 9);
    // Nobody pays more because of what is shared.
    const single = shared([]).portions;
    plan.portions.forEach(({ cost }, index) => expect(cost).toBeLessThan(single[index]!.cost));
    expect(plan.value.total).toBeGreaterThan(plan.single.value);
  });

  it('counts the largest benefit once, so that the plan is worth less than its parts', () => {
    const plan = shared([{ parts: ['benefit'] }]);

    expect(plan.lines.map(({ side }) => side)).toEqual(['benefit']);
    expect(plan.cost.total).toBeCloseTo(plan.single.cost, 9);
    expect(plan.single.value - plan.value.total).toBeCloseTo(plan.lines[0]!.amounts[1]!.value, 6);
  });

  it('takes nothing out twice where two sharings name the same part', () => {
    const once = shared([{ id: 's1', parts: ['licence'] }]);
    const twice = shared([
      { id: 's1', parts: ['licence'] },
      { id: 's2', parts: ['licence', 'build'] },
    ]);

    expect(twice.lines[1]!.amounts[0]!.cost).toBeCloseTo(
      shared([{ parts: ['build'] }]).lines[0]!.amounts[0]!.cost,
      9,
    );
    expect(twice.cost.total).toBeLessThan(once.cost.total);
  });
});
