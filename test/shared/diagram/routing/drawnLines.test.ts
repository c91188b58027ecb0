import { expect, test } from 'vitest';
import { DrawnLines } from '../../../../shared/diagram/routing/drawnLines.ts';
import { SideUse } from '../../../../shared/diagram/routing/sideUse.ts';

const price = { crossing: 160, onTop: 0.5 };
const own = { fromId: 'a', toId: 'b' };
const other = { fromId: 'c', toId: 'd' };
const level = (from: number, to: number, y = 100) => [
  { x: from, y },
  { x: to, y },
];

test('to run on a line or a border costs by its length, in one piece as in the many that a search takes it to', () => {
  const drawn = new DrawnLines();
  drawn.addBorder(level(0, 2000, 300));
  drawn.add(level(0, 1000), other);
  drawn.lookAt({ x: 0, y: 0, width: 2000, height: 400 });
  const cost = (from: number, to: number, { y = 100, owner = own } = {}) => {
    const [a, b] = level(from, to, y);
    return drawn.costOf(a!, b!, owner, price);
  };

  expect(cost(200, 1400)).toBeCloseTo(400);
  const cuts = [200, 240, 333, 400, 640, 900, 1400];
  const pieces = cuts.slice(1).map((to, index) => cost(cuts[index]!, to));
  expect(pieces.reduce((sum, each) => sum + each)).toBeCloseTo(400);
  expect(cost(0, 600, { y: 300 })).toBeCloseTo(300);
  // Lines that leave the same shape may run together.
  expect(cost(200, 1400, { owner: { ...own, fromId: 'c' } })).toBe(0);
});

test('ways out of a decision spread over its sides; where two leave already one more costs no more', () => {
  const use = new SideUse();
  const bottom = () => use.costOf('x', 'out', { base: {}, same: 60 }).bottom;
  const costs = [0, 1, 2, 3].map(() => {
    const cost = bottom();
    use.note('x', 'out', 'bottom');
    return cost;
  });

  expect(costs).toEqual([undefined, 60, 120, 120]);
});
