import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../shared/changes/index.ts';
import * as commands from '../../../shared/commands/index.ts';
import type { Command } from '../../../shared/commands/index.ts';
import { asId, emptyDoc, sheetOf, type Box, type Doc } from '../../../shared/model/index.ts';
import { readList, typeLines } from '../../../shared/outline/index.ts';
import { testContext } from './randomEdits.ts';

const closedSize = { width: 148, height: 64 };

/** take → pack → send in a row of one lane, below it a second lane with a step; pack is a subprocess with two steps inside. */
function aShop() {
  const context = testContext();
  let doc: Doc = emptyDoc();
  const add = <Args>(command: Command<Args>, args: Args) => {
    expect(command.refuse(doc, args)).toBeNull();
    doc = apply(doc, command.plan(doc, args, context));
  };
  const step = (id: string, box: Partial<Box>, more: object = {}) =>
    add(commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id, x: 0, y: 0, name: id, ...box, ...more },
    });
  add(commands.addMap, { id: 'map', name: 'Orders', startId: 'start', stepId: 'take' });
  add(typeLines, { mapId: 'map', afterKey: 'take', depth: 0, list: readList('pack\nsend') });
  const idOf = (name: string) => Object.values(doc.step).find((each) => each.name === name)!.id;
  const [pack, send] = [idOf('pack'), idOf('send')];
  add(commands.addLane, { mapId: 'map', id: 'shop', name: 'Shop' });
  add(commands.addLane, { mapId: 'map', id: 'stock', name: 'Stock' });
  const lane = doc.lane['stock']!;
  step('count', { x: 900, y: lane.y + 40 });
  add(commands.updateElement, { kind: 'step', id: pack, fields: { type: 'subprocess' } });
  step('wrap', { x: 80, y: 120 }, { parentId: asId<'step'>(pack) });
  step('label', { x: 320, y: 120 }, { parentId: asId<'step'>(pack) });
  return { doc, context, pack, send };
}
const middle = (box: Box) => box.y + box.height / 2;
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('a subprocess that is opened where it stands', () => {
  it('is a frame around its inside, level with what stood in its row', () => {
    const { doc, context, pack, send } = aShop();

    const open = apply(
      doc,
      commands.expandStep.plan(doc, { id: pack, isExpanded: true, closedSize }, context),
    );

    expect(open.step[pack]!.isExpanded).toBe(true);
    expect(isInside(open.step['wrap']!, open.step[pack]!)).toBe(true);
    expect(isInside(open.step['label']!, open.step[pack]!)).toBe(true);
    expect(sheetOf(open, open.step['wrap']!.parentId)).toBeNull();
    expect(middle(open.step[pack]!)).toBe(middle(open.step['take']!));
    expect(middle(open.step[pack]!)).toBe(middle(open.step[send]!));
    expect(open.step['take']!.x).toBe(doc.step['take']!.x);
  });

  it('makes room: the next step goes on by as much, the lane grows, the lane below follows without a gap', () => {
    const { doc, context, pack, send } = aShop();

    const open = apply(
      doc,
      commands.expandStep.plan(doc, { id: pack, isExpanded: true, closedSize }, context),
    );

    const distance = (of: Doc) => of.step[send]!.x - of.step[pack]!.x - of.step[pack]!.width;
    expect(distance(open)).toBe(distance(doc));
    expect(isInside(open.step[pack]!, open.lane['shop']!)).toBe(true);
    expect(open.lane['stock']!.y).toBe(open.lane['shop']!.y + open.lane['shop']!.height);
    expect(open.step['count']!.y - open.lane['stock']!.y).toBe(doc.step['count']!.y - doc.lane['stock']!.y);
    expect(open.lane['shop']!.width).toBe(open.lane['stock']!.width);
  });

  it('and closed again leaves everything around it where it was', () => {
    const { doc, context, pack } = aShop();
    const open = apply(
      doc,
      commands.expandStep.plan(doc, { id: pack, isExpanded: true, closedSize }, context),
    );

    const closed = apply(
      open,
      commands.expandStep.plan(open, { id: pack, isExpanded: false, closedSize }, context),
    );

    const around = (of: Doc) => [
      of.lane,
      of.event,
      Object.values(of.step).filter((each) => each.parentId === null),
    ];
    expect(around(closed)).toEqual(around(doc));
  });

  it('is undone exactly', () => {
    const { doc, context, pack } = aShop();
    const changes = commands.expandStep.plan(doc, { id: pack, isExpanded: true, closedSize }, context);

    expect(apply(apply(doc, changes), invert(changes))).toEqual(doc);
  });

  it('is refused for what has no inside', () => {
    const { doc } = aShop();

    expect(commands.expandStep.refuse(doc, { id: 'take', isExpanded: true, closedSize })).toBe(
      'nothing-to-do',
    );
  });
});

describe('a subprocess that is closed', () => {
  it('takes back only as much room as nothing meets', () => {
    const { doc, context, pack, send } = aShop();
    const open = apply(
      doc,
      commands.expandStep.plan(doc, { id: pack, isExpanded: true, closedSize }, context),
    );
    const frame = open.step[pack]!;
    // A note above the frame, near its right end: what comes back must stop before it.
    const crowded = apply(
      open,
      commands.addNode.plan(
        open,
        {
          mapId: 'map',
          kind: 'step',
          record: { id: 'phone', name: 'phone', x: frame.x + frame.width - 160, y: open.step[send]!.y - 40 },
        },
        context,
      ),
    );
    const placed = {
      ...crowded,
      step: { ...crowded.step, phone: { ...crowded.step['phone']!, parentId: null } },
    };

    const closed = apply(
      placed,
      commands.expandStep.plan(placed, { id: pack, isExpanded: false, closedSize }, context),
    );

    const phone = closed.step['phone']!;
    expect(closed.step[send]!.x).toBeGreaterThanOrEqual(phone.x + phone.width + 16);
    expect(closed.step[pack]).toMatchObject(closedSize);
  });
});
