import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { moveElements } from '../../../shared/commands/index.ts';
import { asId, type Doc, type Point } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

/** A drawn line from a over b to c; b stands in between. */
const over: readonly Point[] = [
  { x: 50, y: 200 },
  { x: 50, y: 100 },
  { x: 450, y: 100 },
  { x: 450, y: 200 },
];
const size = { width: 100, height: 60 };
const doc = aDoc()
  .map('Work')
  .step('A', { id: 'a', x: 0, y: 200, ...size })
  .with('step', { id: 'b', name: 'B', x: 200, y: 200, ...size })
  .with('step', { id: 'c', name: 'C', x: 400, y: 200, ...size })
  .from('a')
  .to('c', { id: 'f', waypoints: over })
  .build();
const afterMove = (before: Doc, id: string, to: Point) => {
  const context = { newId: () => asId<never>('new'), today: '2026-11-30' };
  return apply(before, moveElements.plan(before, { moves: [{ id, ...to }] }, context)).flow['f']!.waypoints;
};

it('a drawn line keeps its bends and follows with the end that moves', () => {
  expect(afterMove(doc, 'a', { x: -40, y: 220 })).toEqual([
    { x: 10, y: 220 },
    { x: 10, y: 100 },
    over[2],
    over[3],
  ]);
});

it('a drawn line is drawn by rule from the moment on at which it would run through a shape that it went around', () => {
  const level: Doc = {
    ...doc,
    flow: {
      f: {
        ...doc.flow['f']!,
        waypoints: [
          { x: 100, y: 230 },
          { x: 150, y: 230 },
          { x: 150, y: 100 },
          { x: 450, y: 100 },
          { x: 450, y: 200 },
        ],
      },
    },
  };
  // Its second piece lies at the height of the step that moves: beside B it goes on, through it it does not.
  expect(afterMove(level, 'a', { x: 0, y: 300 })).not.toBeNull();
  expect(afterMove(level, 'a', { x: 300, y: 300 })).not.toBeNull();
  expect(afterMove(level, 'a', { x: 300, y: 200 })).toBeNull();
});

it('a line that ran through a shape already stays as it was drawn', () => {
  const through = { ...doc, step: { ...doc.step, b: { ...doc.step['b']!, y: 80 } } };
  expect(afterMove(through, 'a', { x: -40, y: 220 })).toHaveLength(4);
});
