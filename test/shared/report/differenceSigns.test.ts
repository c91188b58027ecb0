import { describe, expect, it } from 'vitest';
import type { ElementDifference } from '../../../shared/changes/index.ts';
import { drawMap, type Markup, routeMap } from '../../../shared/diagram/index.ts';
import type { Box, Doc } from '../../../shared/model/index.ts';
import { differenceSigns } from '../../../shared/report/index.ts';
import { wordsOf } from '../../../shared/report/sheet/cutCosts.ts';
import { docOf } from '../diagram/docOf.ts';

const RADIUS = 6;
const signsOf = (doc: Doc, found: readonly Pick<ElementDifference, 'id' | 'fate'>[], unit = 1) => {
  const routes = routeMap(doc, 'm', null);
  const { items } = drawMap(doc, 'm', { routes });
  const look = { unit, radius: RADIUS, stroke: '#000', ground: '#fff' };
  return { items, signs: differenceSigns({ items, routes }, found as readonly ElementDifference[], look) };
};
const part = (sign: Markup, tag: string) =>
  sign.children.find((child): child is Markup => typeof child !== 'string' && child.tag === tag);
const circleOf = (sign: Markup): Box => {
  const { cx, cy, r } = part(sign, 'circle')!.attrs as { cx: number; cy: number; r: number };
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
};
const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const row = docOf({
  step: Array.from({ length: 5 }, (_, index) => ({
    id: `s${index}`,
    name: `Step number ${index}`,
    x: index * 210,
    y: 0,
    width: 150,
    height: 64,
  })),
  flow: Array.from({ length: 4 }, (_, index) => ({
    id: `f${index}`,
    fromId: `s${index}`,
    toId: `s${index + 1}`,
    name: 'and on',
  })),
  lane: [{ id: 'l', name: 'Office', x: -80, y: -120, width: 1_200, height: 320 }],
});

describe('signs of what differs on a map', () => {
  it('cover no shape, no word and no other sign, however small the map is shown', () => {
    const found = [
      { id: 's1', fate: 'here' },
      { id: 's2', fate: 'renamed' },
      { id: 's3', fate: 'moved' },
      { id: 'f1', fate: 'changed' },
      { id: 'f2', fate: 'here' },
    ] as const;
    for (const unit of [1, 2, 4]) {
      const { items, signs } = signsOf(row, found, unit);
      const circles = signs.map(circleOf);
      const taken = items.flatMap((item) =>
        item.kind === 'step'
          ? [item.bounds]
          : item.kind === 'flow' || item.kind === 'lane'
            ? wordsOf(item)
            : [],
      );

      expect(signs).toHaveLength(found.length);
      for (const [index, circle] of circles.entries()) {
        expect(taken.filter((box) => touch(box, circle))).toEqual([]);
        expect(circles.filter((other, at) => at !== index && touch(other, circle))).toEqual([]);
      }
    }
  });

  it('frame a shape, and lie on a line itself, over nothing that it passes', () => {
    const { signs } = signsOf(row, [
      { id: 's1', fate: 'here' },
      { id: 'f1', fate: 'changed' },
    ]);
    const [shape, line] = signs as [Markup, Markup];

    expect(part(shape, 'rect')!.attrs).toMatchObject({ x: 205, y: -5, width: 160, height: 74 });
    expect(part(shape, 'path')).toBeUndefined();
    expect(part(line, 'rect')).toBeUndefined();
    expect(part(line, 'path')!.attrs['d']).toMatch(/^M360 32/);
  });

  it('are there where no place is free, and say nothing of what is not drawn', () => {
    const crowded = docOf({
      step: Array.from({ length: 100 }, (_, index) => ({
        id: `s${index}`,
        name: 'x',
        x: (index % 10) * 60,
        y: Math.floor(index / 10) * 40,
        width: 60,
        height: 40,
      })),
    });
    expect(signsOf(crowded, [{ id: 's55', fate: 'moved' }], 8).signs).toHaveLength(1);
    expect(signsOf(crowded, [{ id: 'gone', fate: 'moved' }]).signs).toEqual([]);
  });
});
