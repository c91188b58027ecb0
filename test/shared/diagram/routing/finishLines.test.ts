import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishLines, planeContents, roundedPath, routeMap } from '../../../../shared/diagram/index.ts';
import { overlaps } from '../../../../shared/diagram/geometry/box.ts';
import { crossesSlanting } from '../../../../shared/diagram/routing/segments.ts';
import { type Doc, mapContents } from '../../../../shared/model/index.ts';
import { bakery } from '../bakery.ts';
import { docOf } from '../docOf.ts';
import { runs } from '../../../propertyRuns.ts';

function finished(doc: Doc) {
  const contents = planeContents(mapContents(doc, 'm'), null);
  const routes = routeMap(doc, 'm');
  return { routes, finishes: finishLines(contents, routes), contents };
}

describe('where lines cross', () => {
  const doc = docOf({
    step: [
      { id: 'left', x: 0, y: 200 },
      { id: 'right', x: 500, y: 200 },
      { id: 'top', x: 250, y: 0 },
      { id: 'low', x: 250, y: 400 },
    ],
    flow: [
      { id: 'level', fromId: 'left', toId: 'right' },
      { id: 'upright', fromId: 'top', toId: 'low' },
    ],
  });

  test('the level one jumps, the upright one runs through', () => {
    const { finishes } = finished(doc);
    expect(finishes.get('level')?.jumps).toEqual([{ x: 324, y: 232 }]);
    expect(finishes.has('upright')).toBe(false);
  });

  test('the jump is an arc in the path, the same in both directions', () => {
    const jumps = [{ x: 324, y: 232 }];
    const there = [
      { x: 148, y: 232 },
      { x: 500, y: 232 },
    ];
    expect(roundedPath(there, { jumps })).toBe('M148 232L319 232C319 225.35 329 225.35 329 232L500 232');
    expect(roundedPath(there.toReversed(), { jumps })).toContain('C329 225.35 319 225.35 319 232');
  });
});

describe('names of lines', () => {
  test('stand on no shape, line or other name', () => {
    const { routes, finishes, contents } = finished(bakery);
    const labels = [...finishes].flatMap(([id, { label }]) => (label ? [{ id, box: label.box }] : []));
    const hits = labels.flatMap(({ id, box }) => [
      ...[...contents.nodeById.values()]
        .filter((node) => overlaps(node, box))
        .map((node) => `${id} on ${node.id}`),
      ...labels
        .filter((other) => other.id !== id && overlaps(other.box, box))
        .map((other) => `${id} on ${other.id}`),
      ...[...routes]
        .filter(([, line]) => line.some((b, at) => at > 0 && crossesSlanting(line[at - 1]!, b, box)))
        .map(([line]) => `${id} under ${line}`),
    ]);
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['f3', 'f4', 'f13', 'm2']));
    expect(hits).toEqual([]);
  });

  test('of two ways from one side of a decision do not stand on each other', () => {
    const { finishes } = finished(
      docOf({
        gateway: [{ id: 'g', x: 0, y: 0 }],
        step: [
          { id: 'a', x: 200, y: 90 },
          { id: 'b', x: 200, y: 190 },
        ],
        flow: [
          { id: '1', fromId: 'g', toId: 'a', name: 'yes' },
          { id: '2', fromId: 'g', toId: 'b', name: 'no' },
        ],
      }),
    );
    expect(overlaps(finishes.get('1')!.label!.box, finishes.get('2')!.label!.box)).toBe(false);
  });

  test('that a file placed stay there', () => {
    const label = { x: 400, y: 300, width: 60, height: 14 };
    const { finishes } = finished(
      docOf({
        step: [{ id: 'a' }, { id: 'b', x: 300 }],
        flow: [{ id: 'f', fromId: 'a', toId: 'b', name: 'paid', label }],
      }),
    );
    const box = finishes.get('f')!.label!.box;
    expect(box.x + box.width / 2).toBe(430);
  });
});

test('what did not change is the very same finish', () => {
  const { routes, finishes, contents } = finished(bakery);
  const again = finishLines(contents, routes, finishes);
  expect([...again].every(([id, finish]) => finishes.get(id) === finish)).toBe(true);
});

test('after any moves, lines jump exactly as if all of them were looked at anew', () => {
  const COUNT = 14;
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });
  const at = fc.nat({ max: COUNT - 1 });
  const mapOf = (places: readonly Place[], missing: number): Doc =>
    docOf({
      step: places.map((each, index) => ({ id: `s${index}`, ...each })),
      flow: places.flatMap((_, index) =>
        index === missing
          ? []
          : [{ id: `f${index}`, fromId: `s${index}`, toId: `s${(index * 5 + 3) % COUNT}` }],
      ),
    });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: COUNT, maxLength: COUNT }),
      fc.array(fc.record({ at, place, missing: at }), { minLength: 1, maxLength: 5 }),
      (places, moves) => {
        let known = finished(mapOf(places, 0));
        let now = places;
        for (const { at: moved, place: to, missing } of moves) {
          now = now.with(moved, to);
          const anew = finished(mapOf(now, missing));
          // A line that runs where it did is the same one, as it is on the screen.
          const routes = new Map(
            [...anew.routes].map(([id, line]) => {
              const old = known.routes.get(id);
              return [id, JSON.stringify(old) === JSON.stringify(line) ? old! : line] as const;
            }),
          );
          const finishes = finishLines(anew.contents, routes, known.finishes);
          expect(new Map([...finishes].toSorted())).toEqual(new Map([...anew.finishes].toSorted()));
          known = { ...anew, routes, finishes };
        }
      },
    ),
    runs(60),
  );
});

interface Place {
  readonly x: number;
  readonly y: number;
}
