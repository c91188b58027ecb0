import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { mapContents, type Doc } from '../../../shared/model/index.ts';
import { outlineOf, rowsOf } from '../../../shared/outline/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { runs } from '../../propertyRuns.ts';
import { aBusiness, anyEdits, planEdit, testContext } from '../commands/randomEdits.ts';
import { told, typedMap } from './typed.ts';

const lines = (...list: readonly string[]): string => list.join('\n');

/** Every step, event and gateway of a map is told once, or is a gateway where flows only meet; every line between them is told or implied. */
function expectWhole(doc: Doc, mapId: string): void {
  const outline = outlineOf(doc, mapId);
  const rows = rowsOf(outline).list;
  const told = rows.filter(({ type }) => type === 'node' || type === 'border').map(({ id }) => id);
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const { steps, events, gateways } = mapContents(doc, mapId);
  const all = [...steps, ...events, ...gateways].map(({ id }) => id as string);
  const silent = all.filter((id) => !told.includes(id));
  expect(silent.length).toBe(outline.unlisted.join);
  for (const id of silent) expect(doc.gateway[id]?.name.trim()).toBe('');
}

describe('the outline of a map', () => {
  it('nests the ways of a decision until they meet', () => {
    const text = lines(
      'Take order',
      'In stock?',
      'if yes',
      '  Confirm',
      'if no',
      '  Order flour',
      'Bake',
      'end',
    );

    expect(told(typedMap(text))).toBe(text);
  });

  it('says a loop as "back to", and goes on beside it', () => {
    const text = lines('Draw', 'Right?', 'if no', '  Mend', '  back to Draw', 'Ship', 'end');

    expect(told(typedMap(text))).toBe(text);
  });

  it('nests what follows a way that does not come back, where both ways have a name', () => {
    const text = lines('Ask', 'Yes?', 'if yes', '  Go on', '  Pack', '  end', 'if no', '  Refuse', '  end');

    expect(told(typedMap(text))).toBe(text);
  });

  it('goes on without nesting after the one way that has no name', () => {
    const text = lines('Ask', 'Refused?', 'if yes', '  Write', '  end', 'Go on', 'end');

    expect(told(typedMap(text))).toBe(text);
  });

  it('says once where ways that cross each other lead', () => {
    const doc = aDoc()
      .map('M', { id: 'm' } as never)
      .start()
      .step('A', { id: 'a' })
      .gateway('exclusive', { id: 'g', name: 'First?' })
      .step('B', { id: 'b' })
      .gateway('exclusive', { id: 'h', name: 'Second?' })
      .step('C', { id: 'c' })
      .step('D', { id: 'd' })
      .step('E', { id: 'e' })
      .from('g')
      .to('d', { name: 'skip' })
      .from('h')
      .to('e', { name: 'far' })
      .build();

    expect(told(doc, 'm')).toBe(
      lines(
        'A',
        'First?',
        'else',
        '  B',
        '  Second?',
        '  else',
        '    C',
        '    D',
        '  if far',
        'if skip',
        '  back to D',
        'E',
      ),
    );
  });

  it('tells the pools of a map one after the other, what is inside a subprocess below it, and counts what is in no line', () => {
    const doc = aDoc()
      .map('M', { id: 'm' } as never)
      .with('pool', { id: 'shop', name: 'Shop', y: 300 })
      .with('pool', { id: 'customer', name: 'Customer', isBlackBox: true })
      .step('Serve', { id: 'serve', poolId: 'shop', type: 'subprocess' })
      .step('Close', { id: 'close', poolId: 'shop' })
      .with('step', { id: 'greet', name: 'Greet', parentId: 'serve', poolId: 'shop' })
      .with('event', {
        id: 'late',
        name: 'too late',
        position: 'boundary',
        attachedToId: 'serve',
        poolId: 'shop',
      })
      .with('step', { id: 'sorry', name: 'Say sorry', poolId: 'shop' })
      .with('flow', { fromId: 'late', toId: 'sorry' })
      .with('flow', { fromId: 'close', toId: 'customer', type: 'message' })
      .with('note', {
        id: 'note',
        text: 'by hand',
        x: 0,
        y: 0,
        width: 9,
        height: 9,
        mapId: 'm',
        parentId: null,
        bpmnId: null,
      })
      .build();
    const outline = outlineOf(doc, 'm');

    expect(rowsOf(outline).list.map(({ type, id, depth }) => `${depth} ${type} ${id}`)).toEqual([
      '0 pool customer',
      '0 pool shop',
      '0 node serve',
      '1 node greet',
      '0 border late',
      '1 node sorry',
      '0 node close',
    ]);
    expect(outline.unlisted).toEqual({ note: 1, dataNode: 0, group: 0, message: 1, join: 0 });
  });

  it('tells once where the ways of a step meet what happens on its border', () => {
    const doc = aDoc()
      .map('M', { id: 'm' } as never)
      .step('Serve', { id: 'serve' })
      .with('step', { id: 'pack', name: 'Pack' })
      .with('step', { id: 'bill', name: 'Write bill' })
      .with('event', { id: 'end', position: 'end' })
      .to('pack', { id: 'packed' })
      .from('pack')
      .to('end')
      .from('serve')
      .to('bill', { id: 'billed' })
      .from('bill')
      .to('end')
      .with('event', { id: 'late', name: 'too late', position: 'boundary', attachedToId: 'serve' })
      .from('late')
      .step('Say sorry', { id: 'sorry' })
      .to('end')
      .build();

    expect(rowsOf(outlineOf(doc, 'm')).list.map(({ type, id, depth }) => `${depth} ${type} ${id}`)).toEqual([
      '0 node serve',
      '0 border late',
      '1 node sorry',
      '0 way packed',
      '1 node pack',
      '0 way billed',
      '1 node bill',
      '0 node end',
    ]);
    expectWhole(doc, 'm');
  });

  it('tells an event on the border of a step in another subprocess, as a damaged file may have it, where it lies', () => {
    const doc = aDoc()
      .map('M', { id: 'm' } as never)
      .gateway('exclusive', { id: 'ask', name: 'Ask?' })
      .step('Serve', { id: 'serve', type: 'subprocess' })
      .end({ id: 'end' })
      .from('ask')
      .step('Refuse')
      .to('end')
      .with('step', { id: 'greet', name: 'Greet', parentId: 'serve' })
      .with('event', { id: 'late', name: 'too late', position: 'boundary', attachedToId: 'greet' })
      .from('late')
      .to('end')
      .build();

    expectWhole(doc, 'm');
    expect(rowsOf(outlineOf(doc, 'm')).list.find(({ id }) => id === 'late')?.depth).toBe(0);
  });

  it('tells a chain of five thousand steps, and a decision in a decision four hundred deep', () => {
    const chain = aDoc()
      .map('M', { id: 'm' } as never)
      .start();
    for (let n = 0; n < 5000; n++) chain.step(`S${n}`);
    expect(rowsOf(outlineOf(chain.build(), 'm')).list).toHaveLength(5001);

    const deep = aDoc()
      .map('M', { id: 'm' } as never)
      .start({ id: 'g0' });
    for (let n = 1; n < 400; n++) {
      deep
        .gateway('exclusive', { id: `g${n}`, name: `Q${n}?` })
        .step(`No ${n}`)
        .end();
      deep.from(`g${n}`);
    }
    expectWhole(deep.build(), 'm');
  });

  it('tells every shape of any map exactly once', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const context = testContext();
        let doc = aBusiness();
        for (const edit of edits) {
          const changes = planEdit(doc, edit, context);
          if (changes) doc = apply(doc, changes);
        }
        for (const mapId of Object.keys(doc.map)) expectWhole(doc, mapId);
      }),
      runs(100),
    );
  });
});
