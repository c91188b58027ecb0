import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../shared/changes/index.ts';
import { moveElements, type Command } from '../../../shared/commands/index.ts';
import { violations, type Doc } from '../../../shared/model/index.ts';
import {
  columns,
  editCell,
  moveRows,
  noCells,
  outlineOf,
  readList,
  removeRows,
  rowCells,
  rowsOf,
  typeLines,
  type TypedItem,
} from '../../../shared/outline/index.ts';
import { aBusiness, anyEdits, planEdit, testContext } from '../commands/randomEdits.ts';
import { anyList } from './anyList.ts';
import { runs } from '../../propertyRuns.ts';
import { aDesk, keyOf, MAP, told, typedDesk, typedMap, typedOf } from './typed.ts';

const lines = (...list: readonly string[]): string => list.join('\n');

/** A desk with this list on its map. */
function deskWith(text: string) {
  const desk = typedDesk(text);
  const type = (words: string, after: string, depth = 0) =>
    desk.run(typeLines, { mapId: MAP, afterKey: keyOf(desk.doc, after), depth, list: readList(words) });
  return { desk, type };
}
const stepOf = (doc: Doc, name: string) => Object.values(doc.step).find((step) => step.name === name)!;

describe('a typed line', () => {
  it('meets again after a decision before work goes on at the same time: nothing waits for the way not taken', () => {
    const list = lines(
      'Take order',
      'Is it a cake?',
      'if yes',
      '  Bake',
      'if no',
      '  Fetch it',
      'at the same time',
      '  Pack',
      'at the same time',
      '  Write the bill',
      'Deliver',
      'end',
    );
    const { desk } = deskWith(list);
    const into = (id: string) => Object.values(desk.doc.flow).filter(({ toId }) => toId === id);
    const types = Object.values(desk.doc.gateway).map(({ id, type }) => [type, into(id).length]);

    expect(told(desk.doc)).toBe(list);
    expect(types.toSorted()).toEqual([
      ['exclusive', 1],
      ['exclusive', 2],
      ['parallel', 1],
      ['parallel', 2],
    ]);
  });

  it('goes into the flow where it stands, and the line is closed again behind it', () => {
    const { desk, type } = deskWith('Take order\nPack\nend');

    type('Bake', 'Take order');

    expect(told(desk.doc)).toBe(lines('Take order', 'Bake', 'Pack', 'end'));
  });

  it('goes before the end, not after it', () => {
    const { desk, type } = deskWith('Take order\nend: Done');

    type('Bake', 'Done');

    expect(told(desk.doc)).toBe(lines('Take order', 'Bake', 'end: Done'));
  });

  it('goes into a way, or after all ways, by its depth', () => {
    const { desk, type } = deskWith('Ask\nIn stock?\nif yes\n  Confirm\nif no\n  Order\nPack\nend');

    type('Call', 'Order', 1);
    type('Print', 'Call', 0);

    expect(told(desk.doc)).toBe(
      lines('Ask', 'In stock?', 'if yes', '  Confirm', 'if no', '  Order', '  Call', 'Print', 'Pack', 'end'),
    );
  });

  it('adds ways to the decision before it: the first beside going on, the second in place of it', () => {
    const { desk, type } = deskWith('Ask\nIn stock?\nPack\nend');

    type('if no: Order', 'In stock?');
    expect(told(desk.doc)).toBe(lines('Ask', 'In stock?', 'if no', '  Order', 'Pack', 'end'));
    type('else: Confirm', 'Order', 0);

    expect(told(desk.doc)).toBe(
      lines('Ask', 'In stock?', 'if no', '  Order', 'if yes', '  Confirm', 'Pack', 'end'),
    );
    expect(Object.keys(desk.doc.flow)).toHaveLength(7);
  });

  it('draws a decision of its own for "if" after a plain step, and two gateways for what happens at the same time', () => {
    const { desk, type } = deskWith('Ask\nPack');

    type('if urgent: Run', 'Ask');
    type('at the same time: Label', 'Pack');
    type('at the same time: Pay', 'Label', 0);
    type('Send', 'Pay', 0);

    expect(told(desk.doc)).toBe(
      lines(
        'Ask',
        'decision: ',
        'if urgent',
        '  Run',
        'Pack',
        'at the same time',
        '  Label',
        'at the same time',
        '  Pay',
        'Send',
      ).replace('decision: \n', ''),
    );
    expect(Object.values(desk.doc.gateway).map(({ type: kind }) => kind)).toEqual([
      'exclusive',
      'parallel',
      'parallel',
    ]);
  });

  it('leads back, or ends, where it is the last of a way; elsewhere its words become a step', () => {
    const { desk, type } = deskWith('Draw\nRight?\nif no\n  Mend\nShip\nend');

    type('back to draw', 'Mend', 1);
    type('back to Draw', 'Draw');

    expect(told(desk.doc)).toBe(
      lines('Draw', '"back to Draw"', 'Right?', 'if no', '  Mend', '  back to Draw', 'Ship', 'end'),
    );
  });

  it('says nothing untrue about a name that nobody has: it stays as a step', () => {
    const { desk, type } = deskWith('Draw');

    type('back to Nowhere', 'Draw');

    expect(told(desk.doc)).toBe(lines('Draw', '"back to Nowhere"'));
  });

  it('takes the place of a step without a name, and keeps what was said about it', () => {
    const desk = aDesk();
    desk.run(editCell, { mapId: MAP, key: 'first', column: 'with', words: 'Till' });
    const type = (text: string) =>
      desk.run(typeLines, {
        mapId: MAP,
        afterKey: null,
        depth: 0,
        list: readList(text),
        replacesId: 'first',
      });

    type('Take order');
    expect(rowCells(desk.doc, 'first')).toEqual({ ...noCells, what: 'Take order', with: 'Till' });
    desk.run(editCell, { mapId: MAP, key: 'first', column: 'what', words: '' });
    type('Ready?');

    expect(told(desk.doc)).toBe('Ready?');
    expect(Object.keys(desk.doc.step)).toEqual([]);
  });

  it('creates roles, systems and data once, however they are written, as lanes where the map grows from the list', () => {
    const doc = typedMap(
      'Sales | Take order | Till, CRM | Order | ~5\nbaker | Bake | oven | order | 1 h\nSALES | Hand over | till',
    );

    expect(Object.values(doc.role).map(({ name }) => name)).toEqual(['Sales', 'baker']);
    expect(Object.values(doc.system).map(({ name }) => name)).toEqual(['Till', 'CRM', 'oven']);
    expect(Object.values(doc.dataUse).map(({ mode }) => mode)).toEqual(['writes', 'reads']);
    expect(Object.values(doc.lane).map(({ name }) => name)).toEqual(['Sales', 'baker']);
    expect(Object.values(doc.figure).map(({ likely, source }) => [likely, source])).toEqual([
      [5, 'guessed'],
      [60, 'estimated'],
    ]);
    for (const step of Object.values(doc.step)) {
      const lane = doc.lane[step.laneId!]!;
      expect(step.y).toBeGreaterThanOrEqual(lane.y);
      expect(step.y + step.height).toBeLessThanOrEqual(lane.y + lane.height);
    }
  });

  it('keeps times that nobody can read as words in the note', () => {
    const doc = typedMap('Sales | Take order | | | soon | a while | by phone');
    expect(stepOf(doc, 'Take order').description).toBe('by phone; soon; a while');

    // A list without the column of waits is read as it was meant.
    const six = typedMap('Sales | Take order | | | 6 min | by phone');
    expect(stepOf(six, 'Take order').description).toBe('by phone');
  });

  it('moves nothing that was placed by hand, and finds a free place for what is new', () => {
    const { desk, type } = deskWith('A\nB\nC\nend');
    const moved = stepOf(desk.doc, 'B');
    desk.run(moveElements, { moves: [{ id: moved.id, x: moved.x + 40, y: moved.y + 200 }] });
    const before = desk.doc;

    type('New', 'A');
    type('if so: Other', 'New');

    for (const kind of ['step', 'event', 'gateway'] as const)
      for (const [id, node] of Object.entries(before[kind]))
        expect([desk.doc[kind][id]!.x, desk.doc[kind][id]!.y]).toEqual([node.x, node.y]);
    const boxes = [
      ...Object.values(desk.doc.step),
      ...Object.values(desk.doc.event),
      ...Object.values(desk.doc.gateway),
    ];
    const overlapping = boxes.flatMap((a) =>
      boxes.filter(
        (b) =>
          a !== b &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it('makes room on a map that still lies as the list laid it', () => {
    const { desk, type } = deskWith('A\nC\nend');

    type('B', 'A');

    expect(desk.doc.step).toEqual({
      ...desk.doc.step,
      ...Object.fromEntries(
        ['A', 'B', 'C'].map((name, index) => [
          stepOf(desk.doc, name).id,
          { ...stepOf(desk.doc, name), x: 196 + 228 * index, y: 106 },
        ]),
      ),
    });
  });
});

describe('a line', () => {
  const text = lines('A', 'Q?', 'if yes', '  B', '  C', 'if no', '  D', 'E', 'end');

  it('is removed with what is below it, and the flow closes', () => {
    const { desk } = deskWith(text);
    const remove = (name: string) => desk.run(removeRows, { mapId: MAP, keys: [keyOf(desk.doc, name)] });

    remove('B');
    expect(told(desk.doc)).toBe(lines('A', 'Q?', 'if yes', '  C', 'if no', '  D', 'E', 'end'));
    remove('no');
    expect(told(desk.doc)).toBe(lines('A', 'Q?', 'if yes', '  C', '  E', '  end'));
    remove('Q?');

    expect(told(desk.doc)).toBe(lines('A'));
  });

  it('of a decision goes with its ways, and what was after them follows what was before', () => {
    const { desk } = deskWith(text);

    desk.run(removeRows, { mapId: MAP, keys: [keyOf(desk.doc, 'Q?')] });

    expect(told(desk.doc)).toBe(lines('A', 'E', 'end'));
  });

  it('that leads back is removed: the way goes on to what follows', () => {
    const { desk } = deskWith('A\nQ?\nif no\n  B\n  back to A\nif yes\n  C\nE\nend');
    const jump = rowsOf(outlineOf(desk.doc, MAP)).list.find(({ type }) => type === 'jump')!;

    desk.run(removeRows, { mapId: MAP, keys: [jump.key] });

    expect(told(desk.doc)).toBe(lines('A', 'Q?', 'if no', '  B', 'if yes', 'C', 'E', 'end'));
  });

  it('moves up and down among its neighbours, decisions with their ways', () => {
    const { desk } = deskWith(text);
    const move = (name: string, to: 'up' | 'down') =>
      desk.run(moveRows, { mapId: MAP, keys: [keyOf(desk.doc, name)], move: to });

    move('C', 'up');
    move('E', 'up');
    expect(told(desk.doc)).toBe(lines('A', 'E', 'Q?', 'if yes', '  C', '  B', 'if no', '  D', 'end'));
    move('A', 'down');
    expect(told(desk.doc)).toBe(lines('E', 'A', 'Q?', 'if yes', '  C', '  B', 'if no', '  D', 'end'));
    move('Q?', 'up');
    expect(told(desk.doc)).toBe(lines('E', 'Q?', 'if yes', '  C', '  B', 'if no', '  D', 'A', 'end'));
    expect(move('E', 'up')).toBe('nothing-to-do');
    move('no', 'up');

    expect(told(desk.doc)).toBe(lines('E', 'Q?', 'if no', '  D', 'if yes', '  C', '  B', 'A', 'end'));
  });

  it('moves into the way before it and out again', () => {
    const { desk } = deskWith(text);
    const move = (name: string, to: 'in' | 'out') =>
      desk.run(moveRows, { mapId: MAP, keys: [keyOf(desk.doc, name)], move: to });

    move('E', 'in');
    expect(told(desk.doc)).toBe(lines('A', 'Q?', 'if yes', '  B', '  C', 'if no', '  D', '  E', 'end'));
    move('E', 'out');

    expect(told(desk.doc)).toBe(text);
    expect(move('A', 'out')).toBe('nothing-to-do');
  });

  it('gets another name, another target, another person', () => {
    const { desk } = deskWith('A\nQ?\nif no\n  B\n  back to A\nC\nend');
    const edit = (key: string, column: (typeof columns)[number], words: string) =>
      desk.run(editCell, { mapId: MAP, key, column, words });
    const jump = rowsOf(outlineOf(desk.doc, MAP)).list.find(({ type }) => type === 'jump')!;

    expect(edit(jump.key, 'what', 'C')).toBeNull();
    edit(keyOf(desk.doc, 'no'), 'what', 'never');
    edit(keyOf(desk.doc, 'B'), 'what', 'Bee');
    edit(keyOf(desk.doc, 'Bee'), 'minutes', '1,5 h');
    expect(edit(keyOf(desk.doc, 'Bee'), 'minutes', 'soon')).toBe('value-out-of-range');
    edit(keyOf(desk.doc, 'Bee'), 'minutes', '');

    expect(told(desk.doc)).toBe(lines('A', 'Q?', 'if never', '  Bee', 'C', 'end'));
    expect(Object.keys(desk.doc.figure)).toEqual([]);
  });
});

const nodeKinds = ['step', 'event', 'gateway', 'note', 'dataNode'] as const;
const call = <Args>(command: Command<Args>, args: Args) => ({ command: command as Command<unknown>, args });

describe('any run of edits in the list', () => {
  const anyWord = fc.constantFrom(
    'Bake',
    'if yes',
    'else',
    'Ready?',
    'back to Bake',
    'end',
    'at the same time: Pack',
    'Sam | Sell | Till | Bill | 5',
  );
  const anyListEdits = fc.array(fc.tuple(fc.nat(4), fc.nat(1000), fc.nat(4), anyWord), {
    minLength: 1,
    maxLength: 12,
  });

  it('leaves a sound document on any map, takes nothing away but what was removed, and is undone', () => {
    fc.assert(
      fc.property(anyEdits, anyListEdits, (edits, listEdits) => {
        const context = testContext();
        let doc = aBusiness();
        for (const edit of edits.slice(0, 30)) doc = apply(doc, planEdit(doc, edit, context) ?? []);
        for (const [what, pick, depth, word] of listEdits) {
          const mapIds = Object.keys(doc.map);
          const mapId = mapIds[pick % Math.max(1, mapIds.length)];
          if (mapId === undefined) return;
          const { list } = rowsOf(outlineOf(doc, mapId));
          const key = list[pick % Math.max(1, list.length)]?.key ?? null;
          const calls = [
            call(typeLines, { mapId, afterKey: key, depth, list: readList(word) }),
            call(editCell, { mapId, key: key ?? '', column: columns[pick % 6]!, words: word }),
            call(moveRows, {
              mapId,
              keys: key === null ? [] : [key],
              move: (['up', 'down', 'in', 'out'] as const)[depth % 4]!,
            }),
            call(removeRows, { mapId, keys: key === null ? [] : [key] }),
            call(typeLines, {
              mapId,
              afterKey: null,
              depth: 0,
              list: readList(word),
              replacesId: doc.step[key ?? ''] ? key! : 'none',
            }),
          ];
          const { command, args } = calls[what]!;
          if (command.refuse(doc, args)) continue;
          const changes = command.plan(doc, args, context);
          const after = apply(doc, changes);
          expect(violations(after)).toEqual([]);
          expect(apply(after, invert(changes))).toEqual(doc);
          const gone = nodeKinds.flatMap((kind) => Object.keys(doc[kind]).filter((id) => !after[kind][id]));
          expect(what === 3 || what === 4 ? [] : gone).toEqual([]);
          doc = after;
        }
      }),
      runs(80),
    );
  });
});

describe('a whole list typed into a new map', () => {
  it('is told as it was typed', () => {
    fc.assert(
      fc.property(anyTidyList, (items) => {
        expect(typedOf(typedMap(items))).toEqual(items);
      }),
      runs(240),
    );
  });

  it('loses no step, whatever was typed', () => {
    fc.assert(
      fc.property(anyList, (items) => {
        const doc = typedMap(items);
        const names = Object.values(doc.step).map(({ name }) => name);
        for (const name of stepNames(items)) expect(names).toContain(name);
      }),
      runs(80),
    );
  });
});

const stepNames = (items: readonly TypedItem[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'step'
      ? [item.cells.what]
      : item.kind === 'split'
        ? item.ways.flatMap((way) => stepNames(way.items))
        : [],
  );

/** Lists in the one form in which the outline tells them: names used once, ways with content that meet again or lead back. */
const anyTidyList: fc.Arbitrary<TypedItem[]> = fc
  .array(fc.nat(5), { minLength: 1, maxLength: 14 })
  .map((choices) => {
    let count = 0;
    const left = [...choices];
    const step = (): TypedItem => ({ kind: 'step', cells: { ...noCells, what: `Step ${(count += 1)}` } });
    const items = (depth: number): TypedItem[] => {
      const list: TypedItem[] = [step()];
      for (let choice = left.shift(); choice !== undefined && list.length < 8; choice = left.shift()) {
        if (choice === 0 && depth > 0) break;
        if (choice < 3 || depth > 2) list.push(step());
        else if (choice === 3)
          list.push(
            {
              kind: 'split',
              type: 'exclusive',
              cells: { ...noCells, what: `Question ${(count += 1)}?` },
              ways: [
                { name: 'yes', items: items(depth + 1) },
                { name: 'no', items: items(depth + 1) },
              ],
            },
            step(),
          );
        else if (choice === 4)
          list.push(
            {
              kind: 'split',
              type: 'exclusive',
              cells: { ...noCells, what: `Question ${(count += 1)}?` },
              ways: [{ name: 'wrong', items: [step(), { kind: 'jump', to: 'Step 1', isBack: true }] }],
            },
            step(),
          );
        else
          list.push(
            {
              kind: 'split',
              type: 'parallel',
              cells: noCells,
              ways: [
                { name: '', items: items(depth + 1) },
                { name: '', items: items(depth + 1) },
              ],
            },
            step(),
          );
      }
      return list;
    };
    return items(0);
  });
