import { expect, it } from 'vitest';
import { sameSize } from '../../../../renderer/canvas/geometry/sameSize.ts';

const from = { x: 100, y: 100, width: 150, height: 64 };
const other = { x: 500, y: 100, width: 206, height: 90 };
const at = (width: number, height: number) => ({ ...from, width, height });

it('a box catches on the width of another near it and shows both measures; out of reach it stays on the grid', () => {
  const caught = sameSize({ from, wish: at(203, 64), free: at(200, 64), others: [other], zoom: 1 });
  expect(caught.box).toEqual(at(206, 64));
  expect(caught.guides.map(({ gaps }) => gaps)).toEqual([[[100, 306]], [[500, 706]]]);
  const free = sameSize({ from, wish: at(215, 64), free: at(220, 64), others: [other], zoom: 1 });
  expect(free).toEqual({ box: at(220, 64), guides: [] });
});

it('pulled at its left and top the far sides stay where they were', () => {
  const wish = { x: 47, y: 77, width: 203, height: 87 };
  const { box } = sameSize({ from, wish, free: { ...wish, x: 50, width: 200 }, others: [other], zoom: 1 });
  expect(box).toEqual({ x: 44, y: 74, width: 206, height: 90 });
});

it('zoomed out a catch reaches further, as the hand is no finer there', () => {
  const parts = { from, wish: at(194, 64), free: at(190, 64), others: [other] };
  expect(sameSize({ ...parts, zoom: 1 }).box.width).toBe(190);
  expect(sameSize({ ...parts, zoom: 0.5 }).box.width).toBe(206);
});
