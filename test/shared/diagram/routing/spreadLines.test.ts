import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow } from '../../../../shared/diagram/geometry/box.ts';
import { routeMap, type Routes } from '../../../../shared/diagram/routing/routeMap.ts';
import { crossesBox } from '../../../../shared/diagram/routing/segments.ts';
import type { Box, Doc, Point } from '../../../../shared/model/index.ts';
import { docOf } from '../docOf.ts';

const crosses = (line: readonly Point[], box: Box) =>
  line.some((b, index) => index > 0 && crossesBox(line[index - 1]!, b, box));

/** Length over which two lines run on each other. */
function onTop(a: readonly Point[], b: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) {
      const [p, q, r, s] = [a[i - 1]!, a[i]!, b[j - 1]!, b[j]!];
      for (const [along, across] of [
        ['x', 'y'],
        ['y', 'x'],
      ] as const) {
        if (p[across] !== q[across] || r[across] !== s[across] || Math.abs(p[across] - r[across]) > 1)
          continue;
        const from = Math.max(Math.min(p[along], q[along]), Math.min(r[along], s[along]));
        const to = Math.min(Math.max(p[along], q[along]), Math.max(r[along], s[along]));
        length += Math.max(0, to - from);
      }
    }
  return length;
}

describe('lines that meet at one side of a step', () => {
  const fan = docOf({
    step: [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 0, y: 140 },
      { id: 'c', x: 0, y: 280 },
      { id: 'to', x: 300, y: 140 },
    ],
    flow: ['a', 'b', 'c'].map((fromId) => ({ id: fromId, fromId, toId: 'to' })),
  });
  const routes = routeMap(fan, 'm');
  const ends = ['a', 'b', 'c'].map((id) => routes.get(id)!.at(-1)!);

  test('end evenly spaced, in the order in which they come, the straight one in the middle', () => {
    const [upper, middle, lower] = ends.map(({ y }) => y) as [number, number, number];
    expect(middle).toBe(172);
    expect(middle - upper).toBeGreaterThanOrEqual(10);
    expect(lower - middle).toBe(middle - upper);
    expect(new Set(ends.map(({ x }) => x))).toEqual(new Set([300]));
  });

  test('do not cross each other', () => {
    expect(routes.get('b')).toHaveLength(2);
    expect(onTop(routes.get('a')!, routes.get('c')!)).toBe(0);
  });
});

test('ways that leave a decision share their trunk, since a point has room for one end only', () => {
  const doc = docOf({
    gateway: [{ id: 'g', x: 0, y: 0 }],
    step: [
      { id: 'a', x: 200, y: 90 },
      { id: 'b', x: 200, y: 190 },
    ],
    flow: [
      { id: '1', fromId: 'g', toId: 'a' },
      { id: '2', fromId: 'g', toId: 'b' },
    ],
  });
  const routes = routeMap(doc, 'm');
  expect(routes.get('1')![0]).toEqual({ x: 22, y: 44 });
  expect(routes.get('2')![0]).toEqual({ x: 22, y: 44 });
});

const place = fc.record({ column: fc.nat(5), row: fc.nat(5) });
/** Steps on a roomy grid, no two in one place, joined at random; one line in four was drawn by hand. */
const anySheet = fc
  .record({
    places: fc.uniqueArray(place, {
      minLength: 2,
      maxLength: 14,
      selector: ({ column, row }) => column * 10 + row,
    }),
    joins: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.nat(3)), { minLength: 1, maxLength: 16 }),
  })
  .map(({ places, joins }): Doc => {
    const at = (index: number) => places[index % places.length]!;
    return docOf({
      step: places.map(({ column, row }) => ({ id: `n${column}${row}`, x: column * 260, y: row * 150 })),
      flow: joins.map(([a, b, kind], index) => ({
        id: `f${index}`,
        fromId: `n${at(a).column}${at(a).row}`,
        toId: `n${at(b).column}${at(b).row}`,
        ...(kind === 0
          ? {
              waypoints: [
                { x: index, y: -200 },
                { x: 300 + index, y: -200 },
              ],
            }
          : {}),
      })),
    });
  });

describe('a sheet of lines', () => {
  test('has none through a step that it does not belong to, and each ends on the border of its steps', () => {
    fc.assert(
      fc.property(anySheet, (doc) => {
        const routes = routeMap(doc, 'm');
        for (const flow of Object.values(doc.flow)) {
          if (flow.waypoints) continue;
          const line = routes.get(flow.id)!;
          for (const step of Object.values(doc.step)) {
            const isOwn = step.id === flow.fromId || step.id === flow.toId;
            expect(crosses(line, isOwn ? grow(step, -1) : step)).toBe(false);
          }
          for (const [id, point] of [
            [flow.fromId, line[0]!],
            [flow.toId, line.at(-1)!],
          ] as const) {
            const { x, y, width, height } = doc.step[id]!;
            const isLevel = point.x === x || point.x === x + width;
            const isUpright = point.y === y || point.y === y + height;
            expect(isLevel || isUpright).toBe(true);
            expect(crosses([point, point], grow(doc.step[id]!, 1))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is the same each time, and what was drawn is never touched', () => {
    fc.assert(
      fc.property(anySheet, (doc) => {
        const routes: Routes = routeMap(doc, 'm');
        expect([...routeMap(structuredClone(doc), 'm')]).toEqual([...routes]);
        for (const flow of Object.values(doc.flow).filter(({ waypoints }) => waypoints !== null))
          expect(routes.get(flow.id)).toEqual(flow.waypoints);
      }),
      { numRuns: 60 },
    );
  });

  test('has no lines on each other that share no end', () => {
    fc.assert(
      fc.property(anySheet, (doc) => {
        const routes = routeMap(doc, 'm');
        const flows = Object.values(doc.flow).filter((flow) => !flow.waypoints);
        for (const [index, a] of flows.entries())
          for (const b of flows.slice(index + 1)) {
            const ids = new Set<string>([a.fromId, a.toId]);
            if (ids.has(b.fromId) || ids.has(b.toId)) continue;
            expect(onTop(routes.get(a.id)!, routes.get(b.id)!)).toBeLessThan(4);
          }
      }),
      { numRuns: 150 },
    );
  });
});
