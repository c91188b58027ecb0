import { expect, test } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { layoutMap } from '../../../../shared/diagram/layout/layoutMap.ts';
import { docOf } from '../docOf.ts';

test('a layout of some shapes of a pool leaves the pool beside it alone, and pushes the one below', async () => {
  const step = (id: string, poolId: string, x: number, y: number) => ({
    ...{ id, poolId, x, y, name: 'Step', width: 100, height: 80 },
  });
  const doc = docOf({
    pool: [
      { id: 'p', width: 400, height: 140 },
      { id: 'beside', x: 460, width: 400, height: 140 },
      { id: 'below', y: 200, width: 400, height: 140 },
    ],
    step: [
      step('a', 'p', 60, 20),
      step('b', 'p', 250, 50),
      step('c', 'beside', 520, 20),
      step('d', 'below', 60, 220),
    ],
    flow: [{ id: 'f', fromId: 'a', toId: 'b' }],
  });
  const after = apply(doc, await layoutMap(doc, 'm', { onlyIds: ['a', 'b'] }));

  expect(after.step['a']!.y).toBe(after.step['b']!.y);
  expect([after.pool['beside'], after.step['c']]).toEqual([doc.pool['beside'], doc.step['c']]);
  const [own, below] = [after.pool['p']!, after.pool['below']!];
  expect([own.x + own.width < after.pool['beside']!.x, own.y + own.height < below.y]).toEqual([true, true]);
  expect(after.step['d']!.y - below.y).toBe(20);
});
