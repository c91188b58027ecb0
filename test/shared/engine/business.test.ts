import { describe, expect, it } from 'vitest';
import { analyse, roleLandscape, systemLandscape } from '../../../shared/engine/index.ts';
import { capacityShift, savedBySteps } from '../../../shared/engine/candidates/shifts.ts';
import { spendOf } from '../../../shared/engine/business/spend.ts';
import { asId, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: '2026-11-23' });
const analysis = analyse(doc, { asOf: '2026-11-23' });
const idOf = (table: { readonly [id: string]: { readonly name: string } }, name: string) =>
  Object.entries(table).find(([, record]) => record.name.startsWith(name))![0];

describe('the systems of the worked example', () => {
  const systems = systemLandscape(doc, analysis);

  it('a tool that no step needs serves nothing, and its cost is the share of spend on nothing', () => {
    const robot = systems.systems.find(({ system }) => system.name === 'Icing robot')!;
    const none = systems.systems.filter(({ objectiveIds }) => objectiveIds.length === 0);

    expect(robot.objectiveIds).toEqual([]);
    expect(systems.spend.servesNone).toBe(none.reduce((sum, { yearlyCost }) => sum + (yearlyCost ?? 0), 0));
    expect(systems.spend.noneShare).toBeCloseTo(systems.spend.servesNone / systems.spend.total, 9);
  });

  it('what is typed over stands between two systems that nothing connects, and costs something', () => {
    expect(systems.typedWays.length).toBeGreaterThan(0);
    for (const { fromId, toId, typed } of systems.typedWays) {
      const from = systems.systems.find(({ system }) => system.id === fromId)!;

      expect(from.linkedIds).not.toContain(toId);
      expect(typed.every(({ costPerYear, hoursPerYear }) => costPerYear > 0 && hoursPerYear > 0)).toBe(true);
    }
  });

  it('a connection takes an island away', () => {
    const order = systems.objects.find(({ object }) => object.name === 'Order')!;
    const [a, b] = order.systemIds;
    const link = { id: 'i', systemId: a, otherSystemId: b, kind: 'automatic' } as never;
    const joined = { ...doc, integration: { ...doc.integration, i: link } };

    expect(
      systemLandscape(joined, analysis).objects.find(({ object }) => object.name === 'Order')!.islands,
    ).toBe(order.islands - 1);
  });

  it('nothing linked to any objective is not the same as serving none', () => {
    expect(spendOf([{ yearlyCost: 100, objectiveIds: [] }]).noneShare).toBeNull();
    expect(
      spendOf([
        { yearlyCost: 100, objectiveIds: [] },
        { yearlyCost: 300, objectiveIds: ['o'] },
        { yearlyCost: null, objectiveIds: [] },
      ]),
    ).toEqual({ total: 400, servesNone: 100, noneShare: 0.25, unsaid: 1 });
  });
});

describe('the roles of the worked example', () => {
  const { roles, handovers } = roleLandscape(doc, analysis);

  it('the hours of a role are those of its steps, and its load their part of the time there is', () => {
    for (const { role, metrics } of roles) {
      const hours = metrics.stepIds.reduce(
        (sum, id) => sum + analysis.maps[doc.step[id]!.mapId]!.steps[id]!.hoursPerMonth,
        0,
      );

      expect(metrics.hoursPerMonth, role.name).toBeCloseTo(hours, 6);
      expect(metrics.loadShare!, role.name).toBeCloseTo(hours / metrics.capacityHoursPerMonth!, 9);
    }
  });

  it('a role with more work than time has no waiting time that ends', () => {
    const driver = roles.find(({ role }) => role.name === 'Driver')!;

    expect(driver.metrics.loadShare).toBeGreaterThan(1);
    expect(driver.metrics.queueMinutes).toBeNull();
  });

  it('nobody hands work to himself, and freed time is never more than the work', () => {
    expect(handovers.every(({ fromId, toId }) => fromId !== toId)).toBe(true);
    for (const { metrics, freedHours, acceptedHours } of roles) {
      expect(freedHours).toBeLessThanOrEqual(metrics.hoursPerMonth + 1e-9);
      expect(acceptedHours).toBeLessThanOrEqual(freedHours + 1e-9);
    }
  });

  it('savings on one step are no more than its work', () => {
    const steps = new Map([['a', { hoursPerMonth: 2 }]]);
    const saved = savedBySteps(
      { stepIds: ['a', 'b'], hoursPerYear: { low: 0, likely: 1200, high: 0 } },
      steps,
    );

    expect(saved.get('a')).toBe(2);
  });
});

describe('whether the bottleneck goes or only moves', () => {
  const station = (roleId: string, loadShare: number) => ({ roleId, loadShare, capacityHoursPerMonth: 100 });

  it.each([
    ['the busiest gets room and stays the busiest', [0.9, 0.4], { a: 20 }, 'relieved', 'a'],
    ['another is nearly as busy: the whole gains little', [0.9, 0.85], { a: 45 }, 'shifted', 'b'],
    ['another comes next, and the whole gains well', [0.9, 0.5], { a: 45 }, 'passed-on', 'b'],
    ['somebody else is the busiest anyway', [0.9, 0.5], { b: 25 }, 'elsewhere', 'a'],
  ] as const)('%s', (_what, [a, b], freed, verdict, afterRoleId) => {
    const shift = capacityShift([station('a', a), station('b', b)], new Map(Object.entries(freed)));

    expect(shift).toMatchObject({ verdict, afterRoleId, beforeRoleId: 'a' });
  });

  it('says nothing where fewer than two roles are known, or none of them gains', () => {
    expect(capacityShift([station('a', 0.9)], new Map([['a', 10]]))).toBeNull();
    expect(capacityShift([station('a', 0.9), station('b', 0.5)], new Map())).toBeNull();
  });

  it('tests every candidate of the example whose roles are known', () => {
    expect(Object.keys(analysis.shifts).length).toBeGreaterThan(5);
    expect(idOf(doc.role, 'Driver')).toBe(
      Object.values(analysis.shifts).find(({ beforeRoleId }) => doc.role[beforeRoleId]!.name === 'Driver')
        ?.beforeRoleId,
    );
  });
});
