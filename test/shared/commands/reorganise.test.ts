/** Taking steps out and putting them back, arranging, making room, and looks. */
import { describe, expect, it } from 'vitest';
import * as commands from '../../../shared/commands/index.ts';
import { asId, type Box, type Doc } from '../../../shared/model/index.ts';
import { drawnMap } from './drawnMap.ts';

const size = { width: 148, height: 64 };

/** take → ok? → check → pack → send in a lane; from "ok?" a second way leads to "refuse". */
function aShop() {
  const { context, run, doc } = drawnMap();
  run(commands.addNode, {
    mapId: 'map',
    kind: 'gateway',
    record: { id: 'ok', x: 520, y: 116 },
    connectFrom: 'take',
  });
  for (const [index, name] of ['check', 'pack', 'send'].entries())
    run(commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id: `step-${name}`, x: 644 + index * 228, y: 106, name },
      connectFrom: index === 0 ? 'ok' : `step-${['check', 'pack'][index - 1]}`,
    });
  run(commands.addNode, {
    mapId: 'map',
    kind: 'step',
    record: { id: 'refuse', x: 644, y: 300, name: 'refuse' },
    connectFrom: 'ok',
  });
  run(commands.addLane, { mapId: 'map', id: 'shop', name: 'Shop' });
  const idOf = (name: string) => Object.values(doc().step).find((step) => step.name === name)!.id as string;
  return { run, context, idOf, doc };
}

const lines = (doc: Doc): string[] => {
  const name = (id: string) => doc.step[id]?.name || doc.event[id]?.position || id;
  return Object.values(doc.flow)
    .map((flow) => `${name(flow.fromId)} > ${name(flow.toId)}`)
    .toSorted();
};

describe('steps taken out', () => {
  it('become the inside of one step, which the lines lead to and from', () => {
    const shop = aShop();
    const ids = [shop.idOf('check'), shop.idOf('pack')];

    const after = shop.run(commands.extractSteps, { ids, stepId: 'prepare', name: 'prepare', size });

    expect(lines(after)).toContain('ok > prepare');
    expect(lines(after)).toContain('prepare > send');
    expect(after.step['prepare']).toMatchObject({
      type: 'subprocess',
      isExpanded: false,
      laneId: 'shop',
      ...size,
    });
    expect(ids.map((id) => after.step[id]!.parentId)).toEqual(['prepare', 'prepare']);
    expect(after.step[shop.idOf('send')]!.x).toBeLessThan(after.step['prepare']!.x + 148 + 120);
  });

  it('and put back are joined and named as they were', () => {
    const shop = aShop();
    const before = shop.doc();
    const ids = [shop.idOf('check'), shop.idOf('pack')];
    shop.run(commands.extractSteps, { ids, stepId: 'prepare', name: 'prepare', size });

    const back = shop.run(commands.inlineStep, { id: 'prepare' });

    expect(lines(back)).toEqual(lines(before));
    expect(Object.keys(back.step).toSorted()).toEqual(Object.keys(before.step).toSorted());
    expect(ids.map((id) => back.step[id]!.parentId)).toEqual([null, null]);
  });

  it('and put back keep the data they use and their notes', () => {
    const shop = aShop();
    const [check, pack] = [shop.idOf('check'), shop.idOf('pack')];
    const at = { x: 644, y: 420 };
    shop.run(commands.addNode, {
      mapId: 'map',
      kind: 'dataNode',
      record: { id: 'list', ...at, name: 'List', type: 'object' },
      connectFrom: pack,
    });
    shop.run(commands.addNode, {
      mapId: 'map',
      kind: 'note',
      record: { id: 'hint', ...at, y: 20, text: 'early' },
      connectFrom: check,
    });
    const before = shop.doc();
    shop.run(commands.extractSteps, { ids: [check, pack], stepId: 'prepare', name: 'prepare', size });

    const back = shop.run(commands.inlineStep, { id: 'prepare' });

    expect(lines(back)).toEqual(lines(before));
  });

  it('become a map of their own that a step calls, with start and end, and whoever did them still does', () => {
    const shop = aShop();
    const ids = [shop.idOf('check'), shop.idOf('pack')];
    shop.run(commands.addMark, {
      id: 'm',
      mapId: 'map',
      targetKind: 'step',
      targetId: ids[0]!,
      type: 'pain',
      waste: null,
    });

    const after = shop.run(commands.extractSteps, {
      ids,
      stepId: 'prepare',
      name: 'Prepare',
      size,
      newMapId: 'new',
    });

    expect(after.map['new']?.name).toBe('Prepare');
    expect(after.step['prepare']).toMatchObject({ type: 'call', calledMapId: 'new', mapId: 'map' });
    expect(lines(after)).toEqual(
      expect.arrayContaining(['start > check', 'check > pack', 'pack > end', 'ok > Prepare']),
    );
    expect(after.step[ids[0]!]).toMatchObject({
      mapId: 'new',
      laneId: null,
      roleId: after.lane['shop']!.roleId,
    });
    expect(after.mark['m']!.mapId).toBe('new');
  });

  it('from a map and put back are copies: the map stays, for others may call it', () => {
    const shop = aShop();
    const before = shop.doc();
    const ids = [shop.idOf('check'), shop.idOf('pack')];
    shop.run(commands.extractSteps, { ids, stepId: 'prepare', name: 'Prepare', size, newMapId: 'new' });

    const back = shop.run(commands.inlineStep, { id: 'prepare' });

    const onMap = {
      ...back,
      flow: Object.fromEntries(Object.entries(back.flow).filter(([, flow]) => flow.mapId === 'map')),
    };
    expect(lines(onMap)).toEqual(lines(before));
    expect(back.map['new']).toBeDefined();
    expect(back.step[ids[0]!]!.mapId).toBe('new');
  });

  it('are refused where one step would mean something else', () => {
    const shop = aShop();
    const args = { stepId: 'x', name: 'x', size };
    const refuse = (ids: readonly string[]) => commands.extractSteps.refuse(shop.doc(), { ...args, ids });

    expect(refuse(['take', 'ok'])).toBe('several-ways-out');
    expect(refuse([shop.idOf('check'), 'refuse'])).toBe('several-ways-in');
    expect(refuse(['ok'])).toBe('nothing-to-do');
    expect(refuse([shop.idOf('check')])).toBeNull();
  });

  it('are not put back while an event at the border would be lost', () => {
    const shop = aShop();
    shop.run(commands.extractSteps, { ids: [shop.idOf('check')], stepId: 'sub', name: 'sub', size });
    shop.run(commands.addNode, {
      mapId: 'map',
      kind: 'event',
      record: { id: 'late', x: 660, y: 140, position: 'boundary', attachedToId: asId<'step'>('sub') },
    });

    expect(commands.inlineStep.refuse(shop.doc(), { id: 'sub' })).toBe('has-border-events');
  });
});

describe('arranging', () => {
  const three = () => {
    const shop = aShop();
    const ids = ['take', shop.idOf('check'), 'refuse'];
    return { ...shop, ids, boxes: (doc: Doc): Box[] => ids.map((id) => doc.step[id]!) };
  };

  it('aligns edges and middles', () => {
    const { run, ids, boxes } = three();

    const lefts = boxes(run(commands.arrangeElements, { ids, how: 'left' })).map(({ x }) => x);
    expect(new Set(lefts).size).toBe(1);
    const middles = boxes(run(commands.arrangeElements, { ids, how: 'middle' })).map(
      ({ y, height }) => y + height / 2,
    );
    expect(new Set(middles).size).toBe(1);
  });

  it('makes gaps equal between the first and the last, which stay', () => {
    const { run, ids, boxes, doc } = three();
    run(commands.resizeElement, { id: ids[1]!, box: { ...doc().step[ids[1]!]!, width: 200 } });
    const before = boxes(doc());

    const [a, b, c] = boxes(run(commands.arrangeElements, { ids, how: 'gapsDown' })).toSorted(
      (p, q) => p.y - q.y,
    ) as [Box, Box, Box];

    expect(b.y - a.y - a.height).toBeCloseTo(c.y - b.y - b.height);
    expect([Math.min(...before.map(({ y }) => y)), Math.max(...before.map(({ y }) => y))]).toEqual([
      a.y,
      c.y,
    ]);
  });

  it('gives all the size of the largest and needs two', () => {
    const { run, ids, boxes, doc } = three();
    run(commands.resizeElement, { id: ids[1]!, box: { ...doc().step[ids[1]!]!, width: 200 } });

    expect(boxes(run(commands.arrangeElements, { ids, how: 'sameWidth' })).map(({ width }) => width)).toEqual(
      [200, 200, 200],
    );
    expect(commands.arrangeElements.refuse(doc(), { ids: ['take'], how: 'left' })).toBe('nothing-to-do');
    expect(commands.arrangeElements.refuse(doc(), { ids, how: 'sameWidth' })).toBe('nothing-to-do');
  });
});

describe('the space tool', () => {
  it('moves everything right of the cut, and the lane grows', () => {
    const shop = aShop();
    const before = shop.doc();
    const at = before.step[shop.idOf('check')]!.x - 10;

    const after = shop.run(commands.spreadMap, { mapId: 'map', sheetId: null, axis: 'x', at, by: 120 });

    expect(after.step['take']!.x).toBe(before.step['take']!.x);
    expect(after.step[shop.idOf('pack')]!.x).toBe(before.step[shop.idOf('pack')]!.x + 120);
    expect(after.lane['shop']!.width).toBe(before.lane['shop']!.width + 120);
  });

  it('pulled back takes away no more room than there is', () => {
    const shop = aShop();
    const at = shop.doc().step[shop.idOf('check')]!.x - 10;

    const after = shop.run(commands.spreadMap, { mapId: 'map', sheetId: null, axis: 'x', at, by: -900 });

    const gateway = after.gateway['ok']!;
    expect(after.step[shop.idOf('check')]!.x).toBe(gateway.x + gateway.width + 16);
  });
});

describe('a look', () => {
  it('goes from one step to others, other kinds stay as they are', () => {
    const shop = aShop();
    shop.run(commands.updateElement, { kind: 'step', id: 'take', fields: { type: 'user', width: 180 } });
    const look = commands.lookOf(shop.doc(), 'take')!;

    const after = shop.run(commands.setLook, { ids: [shop.idOf('check'), 'refuse', 'ok'], look });

    expect(after.step['refuse']).toMatchObject({ type: 'user', width: 180, name: 'refuse' });
    expect(after.gateway['ok']).toEqual(shop.doc().gateway['ok']);
  });

  it('never hides steps that lie inside', () => {
    const shop = aShop();
    shop.run(commands.extractSteps, { ids: [shop.idOf('check')], stepId: 'sub', name: 'sub', size });

    const look = commands.lookOf(shop.doc(), 'take')!;

    expect(commands.setLook.refuse(shop.doc(), { ids: ['sub'], look })).toBe('has-inside');
  });
});
