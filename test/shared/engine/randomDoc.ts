import * as fc from 'fast-check';
import { aDoc } from '../../builders/aDoc.ts';
import type { Doc } from '../../../shared/model/index.ts';

const titles = [
  'Take order by phone',
  'Type order into till',
  'Check stock',
  'Approve purchase',
  'Send invoice',
  'Answer questions',
  'Bake bread',
  'Search contract',
  'Decide on price',
  'Plan shifts',
] as const;
const amounts = fc.record(
  {
    touch: fc.integer({ min: 1, max: 120 }),
    wait: fc.integer({ min: 0, max: 2000 }),
    error: fc.double({ min: 0, max: 0.4, noNaN: true }),
    exceptions: fc.double({ min: 0, max: 0.6, noNaN: true }),
    rules: fc.integer({ min: 1, max: 5 }),
    digital: fc.integer({ min: 1, max: 5 }),
    structure: fc.integer({ min: 1, max: 5 }),
    standard: fc.integer({ min: 1, max: 5 }),
    stability: fc.integer({ min: 1, max: 5 }),
    documentation: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['touch', 'wait'] },
);
const step = fc.record({
  name: fc.constantFrom(...titles),
  role: fc.constantFrom('r1', 'r2'),
  system: fc.constantFrom('crm', 'till', 'mail'),
  isTouchpoint: fc.boolean(),
  mark: fc.constantFrom(null, 'pain', 'bottleneck', 'manual'),
  figures: amounts,
  after: fc.constantFrom('on', 'on', 'back', 'both'),
});
const map = fc.record({
  steps: fc.array(step, { minLength: 2, maxLength: 6 }),
  volume: fc.integer({ min: 5, max: 2000 }),
});
const shape = fc.record({
  maps: fc.array(map, { minLength: 1, maxLength: 3 }),
  weights: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  links: fc.array(
    fc.record({
      kpi: fc.constantFrom('k0', 'k1', 'k2'),
      target: fc.nat(),
      strength: fc.constantFrom('strong', 'medium', 'weak'),
      isMap: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

/** Workspaces of one to three maps with loops, parallel branches, data, marks, a strategy and links. */
export const randomDoc: fc.Arbitrary<Doc> = shape.map(({ maps, weights, links }) => {
  const doc = aDoc()
    .role('Sales', { people: 2, hourlyCost: 30 }, { id: 'r1' })
    .role('Office', { people: 1, hourlyCost: 45 }, { id: 'r2' })
    .with('system', { id: 'crm', name: 'CRM', access: 'api' })
    .with('system', { id: 'till', name: 'Till', access: 'ui' })
    .with('system', { id: 'mail', name: 'Mail' })
    .with('dataObject', { id: 'order', name: 'Order', form: 'email' })
    .with('goal', { id: 'g0', title: 'Keep customers', weight: weights[0] })
    .with('goal', { id: 'g1', title: 'Grow', weight: weights[1] })
    .with('objective', { id: 'o0', goalId: 'g0', title: 'Reduce response time by 20% within six months' })
    .with('objective', { id: 'o1', goalId: 'g1', title: 'Better work' })
    .with('kpi', { id: 'k0', objectiveId: 'o0', title: 'Days', dimension: 'time', baseline: 5, target: 3 })
    .with('kpi', { id: 'k1', objectiveId: 'o1', title: 'Sales', dimension: 'revenue', direction: 'up' })
    .with('kpi', { id: 'k2', objectiveId: 'o1', title: 'Errors', dimension: 'errors' });
  const stepIds: string[] = [];
  maps.forEach(({ steps, volume }, index) => {
    doc.map(`Map ${index}`, { id: `m${index}` as never, volume }).start();
    const first = `m${index}s0`;
    steps.forEach((spec, at) => {
      const id = `m${index}s${at}`;
      stepIds.push(id);
      const { name, role, system, isTouchpoint, figures } = spec;
      doc.step(name, { id, roleId: role, systemIds: [system], isTouchpoint, figures });
      doc.uses(id, at % 2 === 0 ? 'writes' : 'reads', 'order', system);
      if (spec.mark) doc.mark(id, spec.mark);
      if (spec.after === 'back') {
        doc
          .gateway('exclusive', { id: `${id}g` })
          .to(first, { share: 0.2 })
          .from(`${id}g`);
      } else if (spec.after === 'both') {
        doc
          .gateway('parallel', { id: `${id}g` })
          .step('Pack', { id: `${id}x`, figures: { touch: 7, wait: 3 } });
        doc
          .gateway('parallel', { id: `${id}j` })
          .from(`${id}g`)
          .step('Bill', { id: `${id}y`, figures: { touch: 9, wait: 5 } });
        doc.to(`${id}j`);
      }
    });
    doc.end();
  });
  for (const { kpi, target, strength, isMap } of links) {
    const targetId = isMap ? `m${target % maps.length}` : stepIds[target % stepIds.length];
    doc.with('link', { kpiId: kpi, targetKind: isMap ? 'map' : 'step', targetId, strength });
  }
  return doc.build();
});
