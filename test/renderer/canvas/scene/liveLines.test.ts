import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveDrag } from '../../../../renderer/canvas/gestures/moveDrag.ts';
import type { PointerAt } from '../../../../renderer/canvas/gestures/drag.ts';
import { liveLines, type Lines } from '../../../../renderer/canvas/scene/liveLines.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { docOf } from '../../../shared/diagram/docOf.ts';
import { runs } from '../../../propertyRuns.ts';
import { aSurface } from '../aSurface.ts';

const COUNT = 24;
const at = (index: number) => ({ x: (index % 6) * 200, y: Math.floor(index / 6) * 110 });
const kindOf = (index: number) => (index % 5 === 4 ? 'gateway' : index % 7 === 6 ? 'event' : 'step');

interface Line {
  readonly from: number;
  readonly to: number;
  readonly look: 'plain' | 'named' | 'bent' | 'message' | 'association';
}

/** A map without lanes: nothing makes room after a drop. */
function mapOf(lines: readonly Line[]): Doc {
  const all = Array.from({ length: COUNT }, (_, index) => ({
    id: `n${index}`,
    name: kindOf(index) === 'gateway' ? 'In order?' : `Work ${index}`,
    ...at(index),
  }));
  const of = (kind: string) => all.filter((_, index) => kindOf(index) === kind);
  return docOf({
    step: of('step'),
    gateway: of('gateway'),
    event: [
      ...of('event'),
      { id: 'border', position: 'boundary', attachedToId: 'n0', laneId: null, name: 'Late', x: 40, y: 46 },
    ],
    note: [{ id: 'note', text: 'Ask first', x: 1300, y: 40 }],
    flow: [
      ...lines.map(({ from, to, look }, index) => ({
        id: `f${index}`,
        fromId: `n${from}`,
        toId: `n${to}`,
        type: look === 'message' || look === 'association' ? look : ('sequence' as const),
        name: look === 'named' ? 'If it is urgent' : '',
        waypoints: look === 'bent' ? bent(from, to) : null,
      })),
      { id: 'late', fromId: 'border', toId: 'n13', type: 'sequence' as const },
      { id: 'tie', fromId: 'note', toId: 'n5', type: 'association' as const },
    ],
  });
}

function bent(from: number, to: number) {
  const [a, b] = [at(from), at(to)];
  const y = Math.max(a.y, b.y) + 90;
  return [
    { x: a.x + 30, y: a.y + 20 },
    { x: a.x + 30, y },
    { x: b.x + 30, y },
    { x: b.x + 30, y: b.y + 20 },
  ];
}

const pressed = (x: number, y: number): PointerAt => ({
  point: { x, y },
  shiftKey: true,
  altKey: true,
  ctrlKey: false,
});

const plain = ({ paths, finishes }: Lines) => ({ paths: new Map(paths), finishes: new Map(finishes) });

const place = fc.nat({ max: COUNT - 1 });
const line = fc.record({
  from: place,
  to: place,
  look: fc.constantFrom('plain', 'plain', 'plain', 'named', 'bent', 'message', 'association'),
});
const maps = fc.array(line, { minLength: 8, maxLength: 34 });
const shift = fc.integer({ min: -320, max: 320 });

describe('lines while shapes are dragged', () => {
  test('run, jump and bear their names as they do once the shapes are let go', () => {
    fc.assert(
      fc.property(
        maps,
        fc.uniqueArray(place, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(shift, shift), { minLength: 1, maxLength: 4 }),
        (lines, chosen, way) => {
          const { surface, document, view } = aSurface(mapOf(lines), 'm');
          view.setState({ selection: chosen.map((each) => `n${each}`) });
          const drag = moveDrag(surface, { ...pressed(0, 0), altKey: false }, { id: `n${chosen[0]}` });
          for (const [x, y] of way) {
            drag.move(pressed(x, y));
            liveLines(document.getState().doc, surface.scene(), surface.store.getState());
          }
          const live = liveLines(document.getState().doc, surface.scene(), surface.store.getState());
          drag.end(pressed(...way.at(-1)!));

          expect(plain(live)).toEqual(plain(surface.scene()));
        },
      ),
      runs(60),
    );
  });

  test('go along as they are where a whole large map is moved, with their jumps and names', () => {
    const many = Array.from({ length: 70 }, (_, index) => index);
    const doc = docOf({
      step: many.map((index) => ({
        id: `s${index}`,
        x: (index % 10) * 200,
        y: Math.floor(index / 10) * 110,
      })),
      flow: many
        .filter((index) => index !== 69)
        .map((index) => ({
          id: `f${index}`,
          fromId: `s${index}`,
          toId: `s${index % 4 === 0 ? (index + 27) % 70 : index + 1}`,
          name: index % 6 === 0 ? 'Then' : '',
        })),
    });
    const { surface, document, view } = aSurface(doc, 'm');
    view.setState({ selection: many.map((index) => `s${index}`) });
    expect([...surface.scene().finishes.values()].some(({ jumps }) => jumps.length > 0)).toBe(true);
    const drag = moveDrag(surface, { ...pressed(0, 0), altKey: false }, { id: 's0' });
    drag.move(pressed(64, -128));
    const live = liveLines(document.getState().doc, surface.scene(), surface.store.getState());
    drag.end(pressed(64, -128));

    expect(plain(live)).toEqual(plain(surface.scene()));
  });
});
