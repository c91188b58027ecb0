import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeMap, type Routes } from '../../../../shared/diagram/routing/routeMap.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { docOf } from '../docOf.ts';
import { runs } from '../../../propertyRuns.ts';

const COUNT = 42;
const COLUMNS = 14;
interface Shape {
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly from: number;
  readonly to: number;
}
const grid: Shape[] = Array.from({ length: COUNT }, (_, at) => ({
  x: (at % COLUMNS) * 220,
  y: Math.floor(at / COLUMNS) * 120,
}));
const chain: Line[] = grid.map((_, at) => ({
  from: at,
  to: (at + (at % 7 === 0 ? COLUMNS + 1 : 1)) % COUNT,
}));
const hosts = [1, 6, 13, 21, 33];
const noted = [3, 8, 20, 31, 38];

/**
 * Every fifth shape is a decision with a name beside it, every ninth line a message, every eleventh drawn by hand; rows lie in lanes. On some
 * steps sits an event from which a line goes on, and notes are tied to some lines. Kept records are the very same ones.
 */
function mapOf(shapes: readonly Shape[], lines: readonly Line[], before?: Doc): Doc {
  const isGateway = (at: number) => at % 5 === 4;
  const all = shapes.map((shape, at) => ({ id: `n${at}`, ...shape, name: isGateway(at) ? 'In order?' : '' }));
  const doc = docOf({
    step: all.filter((_, at) => !isGateway(at)),
    gateway: all.filter((_, at) => isGateway(at)),
    event: hosts.map((at) => ({
      id: `e${at}`,
      position: 'boundary' as const,
      attachedToId: `n${at}`,
      x: shapes[at]!.x + 40,
      y: shapes[at]!.y + 46,
      name: 'Late',
    })),
    note: noted.map((at) => ({ id: `o${at}`, x: grid[at]!.x, y: grid[at]!.y - 90 })),
    lane: [0, 1, 2].map((row) => ({
      id: `l${row}`,
      x: -40,
      y: row * 120 - 28,
      width: COLUMNS * 220,
      height: 120,
    })),
    flow: [
      ...hosts.map((at) => ({ id: `late${at}`, fromId: `e${at}`, toId: `n${at + 2}` })),
      ...noted.map((at) => ({
        id: `tie${at}`,
        type: 'association' as const,
        fromId: `o${at}`,
        toId: at % 2 === 0 ? `f${at}` : `n${at + 3}`,
      })),
      ...lines.map(({ from, to }, at) => ({
        id: `f${at}`,
        waypoints: at % 11 === 10 ? drawnWay(grid[from]!, grid[to]!) : null,
        fromId: `n${from}`,
        toId: `n${to}`,
        type: at % 9 === 8 ? ('message' as const) : ('sequence' as const),
      })),
    ],
  });
  if (!before) return doc;
  const keep = <T extends object>(now: { readonly [id: string]: T }, then: { readonly [id: string]: T }) =>
    Object.fromEntries(
      Object.entries(now).map(([id, record]) => [
        id,
        JSON.stringify(record) === JSON.stringify(then[id]) ? then[id]! : record,
      ]),
    );
  return {
    ...doc,
    map: before.map,
    lane: before.lane,
    step: keep(doc.step, before.step),
    gateway: keep(doc.gateway, before.gateway),
    event: keep(doc.event, before.event),
    note: keep(doc.note, before.note),
    flow: keep(doc.flow, before.flow),
  };
}

/** Along a border between lanes, where others may run too. */
const drawnWay = (from: Shape, to: Shape) => [
  { x: from.x + 60, y: from.y + 64 },
  { x: from.x + 60, y: from.y + 92 },
  { x: to.x + 60, y: from.y + 92 },
  { x: to.x + 60, y: to.y },
];

/** In whatever order they were found. */
const plain = (routes: Routes) => Object.fromEntries(routes);

describe('lines routed after a change', () => {
  test('run exactly as if all of them were routed anew', () => {
    const at = fc.nat({ max: COUNT - 1 });
    const move = fc.record({
      at,
      x: fc.integer({ min: -200, max: 3100 }),
      y: fc.integer({ min: -200, max: 500 }),
    });
    const join = fc.record({ line: at, from: at, to: at });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(move, join), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (edits, isLess) => {
          let [shapes, lines] = [grid, chain];
          let doc = mapOf(shapes, lines);
          let routes = routeMap(doc, 'm');
          for (const edit of edits) {
            if ('line' in edit) lines = lines.with(Math.min(edit.line, lines.length - 1), edit);
            else shapes = shapes.with(edit.at, { x: edit.x, y: edit.y });
            if (isLess) lines = lines.slice(0, -1);
            const next = mapOf(shapes, lines, doc);
            routes = routeMap(next, 'm', null, { doc, routes });
            doc = next;
            expect(plain(routes)).toEqual(plain(routeMap(doc, 'm')));
          }
        },
      ),
      runs(60),
    );
  });

  test('are the very same points far from the change', () => {
    const doc = mapOf(grid, chain);
    const routes = routeMap(doc, 'm');
    const moved = mapOf(grid.with(0, { x: -40, y: -30 }), chain, doc);
    const after = routeMap(moved, 'm', null, { doc, routes });
    const same = [...routes].filter(([id, line]) => after.get(id) === line);

    expect(after.get('f0')).not.toEqual(routes.get('f0'));
    expect(same.length).toBeGreaterThan(COUNT / 2);
  });
});
