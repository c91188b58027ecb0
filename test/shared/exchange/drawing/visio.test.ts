import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { violations } from '../../../../shared/model/index.ts';
import { opened, read, sheet, vsdx, zip } from './drawings.ts';

const masters = ['Start/End', 'Process', 'Decision', 'Dynamic connector', 'Swimlane', 'Document'];
const at = (x: number, y: number) => ({ PinX: x, PinY: y });
const link = (id: number, label = '') =>
  sheet(id, 4, label, { BeginX: 1, BeginY: 1, EndX: 2, EndY: 1, PinX: 1.5, PinY: 1 });
const parts = vsdx(
  sheet(9, 5, 'Office', { PinX: 5, PinY: 7, Width: 9, Height: 2, LocPinX: 4.5, LocPinY: 1 }) +
    sheet(1, 1, 'Order comes in', at(1.5, 7)) +
    sheet(2, 2, 'Check\nit', at(3, 7)) +
    sheet(3, 3, 'Good?', at(5, 7)) +
    sheet(4, 1, 'Done', at(7, 7)) +
    sheet(5, 6, 'Offer', at(3, 5)) +
    link(11) +
    link(12) +
    link(13, 'yes') +
    link(14),
  [
    [11, 'Begin', 1],
    [11, 'End', 2],
    [12, 'Begin', 2],
    [12, 'End', 3],
    [13, 'Begin', 3],
    [13, 'End', 4],
    [14, 'Begin', 2],
    [14, 'End', 5],
  ],
  masters,
);

describe('a drawing of Visio', () => {
  it('becomes a map: masters say the kinds, glue says the lines, and upwards is upwards', () => {
    const { doc, maps } = opened(zip(parts), 'orders.vsdx');

    expect(maps.map(({ name }) => name)).toEqual(['Orders']);
    expect(Object.values(doc.event).map(({ name, position }) => [name, position])).toEqual([
      ['Order comes in', 'start'],
      ['Done', 'end'],
    ]);
    // The middle at 3 and 7 inches of a page 8.5 high, 1 by 0.75 inches, at 96 px an inch.
    expect(Object.values(doc.step)).toMatchObject([
      { name: 'Check it', x: 240, y: 108, width: 96, height: 72 },
    ]);
    expect(Object.values(doc.gateway).map(({ name }) => name)).toEqual(['Good?']);
    expect(Object.values(doc.flow).map(({ type, name }) => [type, name])).toEqual([
      ['sequence', ''],
      ['sequence', ''],
      ['sequence', 'yes'],
      ['data', ''],
    ]);
    expect(Object.values(doc.lane).map(({ name }) => name)).toEqual(['Office']);
    expect(Object.values(doc.step)[0]?.laneId).toBe(Object.values(doc.lane)[0]?.id);
    expect(violations(doc)).toEqual([]);
  });

  const bytes = zip(parts);
  const without = (name: string) =>
    zip(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)));
  it.each([
    ['empty', new Uint8Array(), 'import-damaged'],
    ['no packed file', strToU8('Dear customer'), 'import-damaged'],
    ['the old format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'import-damaged'],
    ['cut off', bytes.slice(0, bytes.length - 30), 'import-damaged'],
    ['cut in half', bytes.slice(0, bytes.length / 2), 'import-damaged'],
    ['without its page', without('visio/pages/page1.xml'), 'import-damaged'],
    ['without pages', without('visio/pages/pages.xml'), 'import-damaged'],
    ['a name that leads out', zip({ ...parts, '../../etc/passwd': strToU8('x') }), 'import-unsafe'],
    [
      'too many files',
      zip(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`f${n}`, strToU8('x')]))),
      'import-too-large',
    ],
    ['a bomb', zip({ ...parts, 'visio/pages/page9.xml': new Uint8Array(70_000_000) }), 'import-too-large'],
    [
      'a document type',
      zip({ ...parts, 'visio/pages/page1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>') }),
      'import-unsafe',
    ],
    [
      'a deep page',
      zip({ ...parts, 'visio/pages/page1.xml': strToU8('<a>'.repeat(500)) }),
      'import-too-deep',
    ],
    ['no process', zip({ ...parts, 'visio/pages/page1.xml': strToU8('<PageContents/>') }), 'import-empty'],
  ])('that is bad is refused in words: %s', (_, content, code) => {
    expect(read(content, 'bad.vsdx')).toMatchObject({
      ok: false,
      error: { code, detail: expect.stringMatching(/\w/) },
    });
  });
});
