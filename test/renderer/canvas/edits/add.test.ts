import { beforeEach, expect, it } from 'vitest';
import { append } from '../../../../renderer/canvas/edits/add.ts';
import { offeredNames } from '../../../../renderer/canvas/edits/branchName.ts';
import { placeable } from '../../../../renderer/canvas/placeables.ts';
import { updateElement } from '../../../../shared/commands/index.ts';
import { aBusiness } from '../../../shared/commands/randomEdits.ts';
import { aSurface } from '../aSurface.ts';

let open: ReturnType<typeof aSurface>;
beforeEach(() => {
  const doc = aBusiness();
  open = aSurface(doc, Object.keys(doc.map)[0]!);
});
const doc = () => open.document.getState().doc;
const appendTo = (fromId: string, side?: 'right' | 'down') =>
  append(open.surface, placeable('task'), { fromId, isNamed: false, ...(side ? { side } : {}) })!;

it('what goes on along a lane stays in it, however many fan out: the lane grows and moves the next on', () => {
  const { laneId } = doc().step['take']!;
  const before = doc().lane['stock']!;

  const ids = [1, 2, 3, 4, 5, 6, 7, 8].map(() => appendTo('take'));
  const steps = ids.map((id) => doc().step[id]!);

  expect(laneId).toBe('sales');
  expect(steps.map((step) => step.laneId)).toEqual(steps.map(() => 'sales'));
  const { y, height } = doc().lane['sales']!;
  for (const step of steps) {
    expect(step.y).toBeGreaterThanOrEqual(y);
    expect(step.y + step.height).toBeLessThanOrEqual(y + height);
  }
  expect(doc().lane['stock']).toMatchObject({ y: y + height, height: before.height });
});

it('across the lanes it goes into the one that lies there', () => {
  const { y, height } = doc().lane['sales']!;
  const step = doc().step['take']!;
  expect(y + height - step.y - step.height).toBeLessThan(80);

  const id = appendTo('take', 'down');
  expect(doc().step[id]!.laneId).toBe('stock');
});

it('a name that another way of the decision has is not offered again; its digit stays free', () => {
  const lineTo = (id: string) => open.surface.scene().lines.find((line) => line.record.toId === id)!;
  const [first, second] = [appendTo('ok'), appendTo('ok')];
  expect(offeredNames(open.surface, lineTo(second)).map(({ name }) => name)).toEqual(['Yes', 'No']);

  open.document.dispatch(updateElement, {
    kind: 'flow',
    id: lineTo(first).id,
    fields: { name: 'Yes' },
  });

  expect(offeredNames(open.surface, lineTo(second))).toEqual([{ name: 'No', digit: '2' }]);
});
