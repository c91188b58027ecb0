import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow, overlaps } from '../../../../shared/diagram/geometry/box.ts';
import { routeFlow } from '../../../../shared/diagram/routing/routeFlow.ts';
import { routeMap } from '../../../../shared/diagram/routing/routeMap.ts';
import { crossesBox } from '../../../../shared/diagram/routing/segments.ts';
import type { Box, Point } from '../../../../shared/model/index.ts';
import { bakery } from '../bakery.ts';
import { docOf } from '../docOf.ts';

const step = (x: number, y: number): Box => ({ x, y, width: 148, height: 64 });
const isLevelOrUpright = (line: readonly Point[]) =>
  line.every((b, index) => {
    const a = line[index - 1];
    return !a || Math.abs(a.x - b.x) < 0.01 || Math.abs(a.y - b.y) < 0.01;
  });
const crosses = (line: readonly Point[], box: Box) =>
  line.some((b, index) => index > 0 && crossesBox(line[index - 1]!, b, box));

describe('routeFlow', () => {
  test('runs straight between two steps of one height', () => {
    expect(routeFlow(step(0, 0), step(240, 0))).toEqual([
      { x: 148, y: 32 },
      { x: 240, y: 32 },
    ]);
  });

  test('goes around a shape in the way', () => {
    const between = step(240, 0);
    const line = routeFlow(step(0, 0), step(480, 0), { obstacles: [between] });

    expect(crosses(line, between)).toBe(false);
    expect(isLevelOrUpright(line)).toBe(true);
  });

  test('finds a way where every plain line is blocked', () => {
    const wall = [-1, 0, 1].map((row) => ({ x: 240, y: row * 130, width: 148, height: 110 }));
    const line = routeFlow(step(0, 0), step(480, 0), { obstacles: wall });

    expect(wall.filter((box) => crosses(line, box))).toEqual([]);
  });

  test('leads a step back to itself outside of it', () => {
    const line = routeFlow(step(0, 0), step(0, 0));

    expect(line.length).toBeGreaterThan(3);
    expect(crosses(line, grow(step(0, 0), -1))).toBe(false);
  });

  test('is right-angled, ends on both shapes, and runs through neither', () => {
    const place = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(place, (at) => {
        const from = step(0, 0);
        const to = step(at.x, at.y);
        fc.pre(!overlaps(grow(from, 34), to));
        const line = routeFlow(from, to);
        expect(isLevelOrUpright(line)).toBe(true);
        expect(crosses(line, grow(from, -1))).toBe(false);
        expect(crosses(line, grow(to, -1))).toBe(false);
        const touches = (box: Box, point: Point) =>
          !overlaps(grow(box, -0.5), { ...point, width: 0, height: 0 });
        expect(touches(from, line[0]!) && touches(to, line.at(-1)!)).toBe(true);
      }),
    );
  });
});

describe('routeMap', () => {
  test.each([
    { missed: 1, bends: 0 },
    { missed: 6, bends: 2 },
  ])('an event and a gateway whose middles lie $missed px apart are joined with $bends bends', (row) => {
    const doc = docOf({
      event: [{ id: 'start', position: 'start', x: 0, y: 0, width: 36, height: 36 }],
      gateway: [{ id: 'ask', x: 200, y: -4 + row.missed, width: 44, height: 44 }],
      flow: [{ id: 'on', fromId: 'start', toId: 'ask', type: 'sequence' }],
    });
    const line = routeMap(doc, 'm').get('on')!;
    expect(line.length - 2).toBe(row.bends);
    expect(isLevelOrUpright(line)).toBe(true);
  });

  test('keeps a line that was drawn', () => {
    const waypoints = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    const doc = docOf({
      step: [{ id: 'a' }, { id: 'b', x: 300 }],
      flow: [{ id: 'f', fromId: 'a', toId: 'b', waypoints }],
    });
    expect(routeMap(doc, 'm').get('f')).toEqual(waypoints);
  });

  test('leaves out a line with an end that is not drawn', () => {
    const doc = docOf({ step: [{ id: 'a' }], flow: [{ id: 'f', fromId: 'a', toId: 'gone' }] });
    expect(routeMap(doc, 'm').size).toBe(0);
  });

  test('gives a border event a line that leaves its step', () => {
    const line = routeMap(bakery, 'm').get('f12')!;
    expect(line[0]).toEqual({ x: 1074, y: 510 });
  });

  test('a message to a pool runs straight', () => {
    expect(routeMap(bakery, 'm').get('m1')).toHaveLength(2);
  });

  test('routes 300 lines between drags of a shape', () => {
    const steps = Array.from({ length: 300 }, (_, index) => ({
      id: `s${index}`,
      x: (index % 20) * 220,
      y: Math.floor(index / 20) * 120,
    }));
    const flow = steps.map((_, index) => ({
      id: `f${index}`,
      fromId: `s${index}`,
      toId: `s${(index + (index % 7 === 0 ? 21 : 1)) % 300}`,
    }));
    const doc = docOf({ step: steps, flow });
    routeMap(doc, 'm');
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      routeMap(doc, 'm');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    // Generous for a busy machine: the aim, 16 ms, is measured by the bench.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
