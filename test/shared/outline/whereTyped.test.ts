import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../shared/model/index.ts';
import {
  lineAfter,
  outlineOf,
  readList,
  removeRows,
  rowsOf,
  typeLines,
} from '../../../shared/outline/index.ts';
import { runs } from '../../propertyRuns.ts';
import { anyInterview } from './anyInterview.ts';
import { keyOf, MAP, told, typedDesk, typedMap, typedOf } from './typed.ts';

const lines = (...list: readonly string[]): string => list.join('\n');

describe('any map that was told in an interview', () => {
  it('is the same map when its outline is typed again', () => {
    fc.assert(
      fc.property(anyInterview, (items) => {
        const doc = typedMap(items);
        const again = typedMap(typedOf(doc));
        expect(told(again)).toBe(told(doc));
        expect(linesOf(again)).toEqual(linesOf(doc));
      }),
      runs(240),
    );
  });

  it('takes a line after any line and at any depth where the list shows it, and the flow goes through it', () => {
    fc.assert(
      fc.property(anyInterview, fc.nat(1000), fc.nat(3), (items, pick, less) => {
        const desk = typedDesk(items);
        const before = rowsOf(outlineOf(desk.doc, MAP));
        const row = before.list[pick % before.list.length]!;
        const depth = Math.max(0, row.depth + (row.type === 'way' ? 1 : 0) - less);
        const index = lineAfter(desk.doc, before, row.key, depth);

        const at = { mapId: MAP, afterKey: row.key, depth, list: readList('New'), firstId: 'new' };
        desk.run(typeLines, at);

        const after = rowsOf(outlineOf(desk.doc, MAP));
        expect(after.indexOf.get('new')).toBe(index);
        expect(
          told(desk.doc)
            .split('\n')
            .filter((line) => line.trim() !== 'New')
            .map((line) => line.trim())
            .toSorted(),
        ).toEqual(
          told(typedMap(items))
            .split('\n')
            .map((line) => line.trim())
            .toSorted(),
        );
        expect(unreached(desk.doc)).toEqual([]);
      }),
      runs(240),
    );
  });
});

describe('where only one way of a decision goes on', () => {
  const loops = lines(
    'Draw',
    'Right?',
    'if no',
    '  Mend',
    '  back to Draw',
    'if yes',
    '  Check',
    'Ship',
    'end',
  );

  it('the steps of that way are told below the decision, and a line goes where it is typed among them', () => {
    const desk = typedDesk(loops);
    const type = (words: string, after: string) =>
      desk.run(typeLines, { mapId: MAP, afterKey: keyOf(desk.doc, after), depth: 0, list: readList(words) });

    type('Sign', 'Check');
    type('Pack', 'Ship');

    const tail = ['if yes', 'Check', 'Sign', 'Ship', 'Pack', 'end'];
    expect(told(desk.doc)).toBe(lines('Draw', 'Right?', 'if no', '  Mend', '  back to Draw', ...tail));
  });

  it('and the line that leads back is taken away, the two ways meet before them', () => {
    const desk = typedDesk(loops);
    const jump = rowsOf(outlineOf(desk.doc, MAP)).list.find(({ type }) => type === 'jump')!;

    desk.run(removeRows, { mapId: MAP, keys: [jump.key] });

    expect(told(desk.doc)).toBe(lines('Draw', 'Right?', 'if no', '  Mend', 'if yes', 'Check', 'Ship', 'end'));
    expect(linesOf(desk.doc)).toContain('Mend -> Check');
  });

  it('and another ends, it is told last as soon as a line is typed below both', () => {
    const desk = typedDesk('Ask\nIn stock?\nif yes\n  Confirm\nif no\n  Refuse\n  end: Lost');

    desk.run(typeLines, {
      mapId: MAP,
      afterKey: keyOf(desk.doc, 'Lost'),
      depth: 0,
      list: readList('Pack'),
    });

    expect(told(desk.doc)).toBe(
      lines('Ask', 'In stock?', 'if no', '  Refuse', '  end: Lost', 'if yes', '  Confirm', '  Pack'),
    );
  });

  it('a decision whose ways all end closes the way it stands in', () => {
    const text = lines(
      'Ask',
      'New?',
      'if yes',
      '  Good?',
      '  if yes',
      '    Sign',
      '    end',
      '  if no',
      '    Refuse',
      '    end',
    );
    const desk = typedDesk(`${text}\nif no\n  Greet\nServe`);

    expect(linesOf(desk.doc)).toContain('Greet -> Serve');
    expect(linesOf(desk.doc).filter((line) => line.startsWith('Good?'))).toHaveLength(2);
  });
});

const nodeOf = (doc: Doc, id: string) => doc.step[id] ?? doc.gateway[id] ?? doc.event[id];

/** All lines of the map as words, whatever their ids are. */
function linesOf(doc: Doc): string[] {
  const nameOf = (id: string) =>
    nodeOf(doc, id)!.name || (doc.gateway[id]?.type ?? doc.event[id]?.position ?? '');
  return Object.values(doc.flow)
    .map((flow) => `${nameOf(flow.fromId)} -${flow.name}> ${nameOf(flow.toId)}`)
    .toSorted();
}

/** Shapes to which nothing leads from the start. */
function unreached(doc: Doc): string[] {
  const reached = new Set(['s']);
  for (const id of reached)
    for (const flow of Object.values(doc.flow)) if (flow.fromId === id) reached.add(flow.toId);
  const all = [doc.step, doc.gateway, doc.event].flatMap((table) => Object.keys(table));
  return all.filter((id) => !reached.has(id)).map((id) => nodeOf(doc, id)!.name);
}
