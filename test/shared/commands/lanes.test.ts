import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import * as commands from '../../../shared/commands/index.ts';
import type { Command } from '../../../shared/commands/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { laneViolations } from './laneViolations.ts';
import { aBusiness, testContext } from './randomEdits.ts';

const did = <Args>(doc: Doc, command: Command<Args>, args: Args): Doc => {
  expect(command.refuse(doc, args)).toBeNull();
  const next = apply(doc, command.plan(doc, args, testContext()));
  expect(laneViolations(next)).toEqual([]);
  return next;
};
/** Two lanes, the first with all steps, the second empty; steps in a row. */
const business = aBusiness();
const laneOf = (doc: Doc, name: string) => Object.values(doc.lane).find((lane) => lane.name === name)!;
const rowsOf = (doc: Doc) =>
  Object.values(doc.lane)
    .toSorted((a, b) => a.y - b.y)
    .map(({ name }) => name);

describe('a lane', () => {
  it('is reordered with what lies in it, and the other makes room', () => {
    const before = laneOf(business, 'Sales');

    const doc = did(business, commands.moveLane, { id: 'sales', toIndex: 1 });

    expect(rowsOf(doc)).toEqual(['Stock', 'Sales']);
    const moved = laneOf(doc, 'Sales').y - before.y;
    expect(moved).toBe(laneOf(business, 'Stock').height);
    expect(doc.step['take']!.y - business.step['take']!.y).toBe(moved);
    expect(doc.step['take']!.x).toBe(business.step['take']!.x);
  });

  it('pushes the next by its border, and never becomes lower than what it holds', () => {
    const { y, height } = laneOf(business, 'Sales');

    const larger = did(business, commands.resizeLane, { id: 'sales', edge: 'after', at: y + height + 100 });
    const lowest = did(business, commands.resizeLane, { id: 'sales', edge: 'after', at: -1000 });

    expect(laneOf(larger, 'Stock').y).toBe(y + height + 100);
    expect(laneOf(larger, 'Stock').height).toBe(laneOf(business, 'Stock').height);
    const { y: top, height: least } = laneOf(lowest, 'Sales');
    const steps = Object.values(lowest.step).filter((step) => step.laneId === 'sales');
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(top + least).toBeGreaterThan(step.y + step.height);
  });

  it('grows for a step that is drawn into it beyond its border', () => {
    const { y, height } = laneOf(business, 'Sales');
    const record = { id: 'new', x: 400, y: y + height + 30, laneId: asId<'lane'>('sales') };

    const doc = did(business, commands.addNode, {
      mapId: business.step['take']!.mapId,
      kind: 'step',
      record,
    });

    expect(doc.step['new']).toMatchObject({ x: 400, y: record.y, laneId: 'sales' });
    expect(laneOf(doc, 'Stock').y).toBeGreaterThan(record.y + 64);
  });

  it('grows for a step that is dropped over its lower border, which stays where it was dropped', () => {
    const { y, height } = laneOf(business, 'Sales');
    const at = { x: 400, y: y + height - 40 };

    const doc = did(business, commands.moveElements, { moves: [{ id: 'take', ...at }] });

    expect(doc.step['take']).toMatchObject({ ...at, laneId: 'sales' });
    expect(laneOf(doc, 'Sales').y + laneOf(doc, 'Sales').height).toBeGreaterThan(at.y + 64);
    expect(laneOf(doc, 'Stock').y).toBe(laneOf(doc, 'Sales').y + laneOf(doc, 'Sales').height);
  });

  it('takes steps that are put into it, beside each other and behind what is there, and grows for them', () => {
    const own = Object.values(business.step).filter((step) => step.laneId === 'sales');
    const ids = own.map(({ id }) => id);

    const doc = did(business, commands.putInLane, { ids, laneId: 'stock' });

    const stock = laneOf(doc, 'Stock');
    const moved = ids.map((id) => doc.step[id]!);
    for (const step of moved) {
      expect(step).toMatchObject({ laneId: 'stock', x: business.step[step.id]!.x });
      expect([step.y > stock.y, step.y + step.height < stock.y + stock.height]).toEqual([true, true]);
    }
    const again = { ids: [moved[0]!.id], laneId: 'stock' };
    expect(commands.putInLane.refuse(doc, again)).toBe('nothing-to-do');
    // Back again one above the other: two that stand at the same place along the flow do not cover each other.
    const below = did(doc, commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id: 'same place', x: moved[0]!.x, y: laneOf(doc, 'Sales').y + 20 },
    });
    const both = did(below, commands.putInLane, { ids: ['same place'], laneId: 'stock' });
    const [a, b] = [both.step['same place']!, both.step[moved[0]!.id]!];
    expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(Math.min(a.height, b.height));
  });

  it('holds the next step also where it ends before it', () => {
    const last = Object.values(business.step).find((step) => step.name === 'send')!;
    const far = laneOf(business, 'Sales').x + laneOf(business, 'Sales').width + 200;

    const doc = did(business, commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id: 'next', x: far, y: last.y },
      connectFrom: last.id,
    });

    expect(doc.step['next']).toMatchObject({ laneId: last.laneId, x: far });
    expect(laneOf(doc, 'Stock').x + laneOf(doc, 'Stock').width).toBeGreaterThan(far + 148);
  });

  it('is divided into two, each step in the half where it lies', () => {
    const doc = did(business, commands.splitLane, { id: 'sales', firstId: 'a', secondId: 'b' });

    expect(doc.lane['a']!.parentLaneId).toBe('sales');
    expect(doc.step['take']!.laneId).toBe('a');
    expect(doc.gateway['ok']!.laneId).toBe(business.gateway['ok']!.laneId === 'sales' ? 'b' : 'stock');
  });

  it('that is deleted leaves its steps to its neighbour, where they are', () => {
    const doc = did(business, commands.removeElements, { ids: ['sales'] });

    expect(doc.step['take']).toMatchObject({ laneId: 'stock', y: business.step['take']!.y });
    expect(laneOf(doc, 'Stock').y).toBe(laneOf(business, 'Sales').y);
  });

  it('of a file stays where it was drawn until it is edited', () => {
    const drawn = {
      ...business,
      lane: { ...business.lane, stock: { ...business.lane['stock']!, y: business.lane['stock']!.y + 7 } },
    };

    const moved = apply(
      drawn,
      commands.moveElements.plan(
        drawn,
        { moves: [{ id: 'take', x: 300, y: business.step['take']!.y }] },
        testContext(),
      ),
    );

    expect(moved.lane).toEqual(drawn.lane);
    did(moved, commands.resizeLane, { id: 'stock', edge: 'after', at: 900 });
  });
});

describe('a map', () => {
  it('that is turned runs downwards in columns, and turned again has every step where it was', () => {
    const turned = did(business, commands.turnMap, { mapId: 'map' });
    const back = did(turned, commands.turnMap, { mapId: 'map' });

    expect(turned.map['map']!.orientation).toBe('vertical');
    expect(laneOf(turned, 'Stock').isHorizontal).toBe(false);
    expect(laneOf(turned, 'Stock').x).toBeGreaterThan(laneOf(turned, 'Sales').x);
    const places = (doc: Doc) =>
      Object.values(doc.step).map(({ name, x, y, laneId }) => ({ name, x, y, laneId }));
    expect(places(back)).toEqual(places(business));
  });

  it('whose steps are nearly as high as wide has room between them when it is turned too', () => {
    const size = { width: 100, height: 80 };
    const step = (number: number) => ({ id: `s${number}`, name: 'Step', x: number * 150, y: 40, ...size });
    const drawn = aDoc().map('Narrow', { id: asId<'map'>('map') });
    for (const number of [0, 1, 2, 3]) drawn.with('step', step(number));
    const turned = did(drawn.build(), commands.turnMap, { mapId: 'map' });

    const tops = [0, 1, 2, 3].map((number) => turned.step[`s${number}`]!.y);
    for (const [index, top] of tops.slice(1).entries())
      expect(top).toBeGreaterThan(tops[index]! + size.height + 20);
  });
});

describe('a pool', () => {
  const pooled = did(business, commands.addPool, {
    mapId: 'map',
    id: 'firm',
    name: 'Bakery',
    isBlackBox: false,
  });

  it('is drawn around the lanes that are there, which become its lanes, and nothing in them moves', () => {
    expect(laneOf(pooled, 'Sales').poolId).toBe('firm');
    expect(pooled.step['take']).toEqual({ ...business.step['take']!, poolId: 'firm' });
    expect(pooled.map['map']!.bpmnKind).toBe('collaboration');
  });

  it('is as long as those above and below, whichever came first, and stays so while one of them grows', () => {
    const pool = (doc: Doc, id: string, isBlackBox: boolean) =>
      did(doc, commands.addPool, { mapId: 'map', id, name: id, isBlackBox });
    const lengths = (doc: Doc) =>
      new Set(Object.values(doc.pool).map(({ x, width }) => `${x} to ${x + width}`));

    const late = pool(pool(business, 'buyer', true), 'firm', false);
    const three = pool(late, 'maker', false);
    const { x, width } = three.pool['firm']!;
    const grown = did(three, commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: {
        id: 'far',
        x: x + width + 200,
        y: laneOf(three, 'Sales').y + 20,
        laneId: asId<'lane'>('sales'),
      },
    });

    for (const doc of [late, three, grown]) expect(lengths(doc).size).toBe(1);
    expect(grown.pool['buyer']!.width).toBeGreaterThan(width);
    expect(grown.pool['buyer']!.y).toBe(three.pool['buyer']!.y);
  });

  it('that a file has drawn keeps its length', () => {
    const drawn = {
      ...pooled,
      pool: { firm: { ...pooled.pool['firm']!, bpmnId: 'Participant_1' } },
    } as Doc;
    const shop = did(drawn, commands.addPool, { mapId: 'map', id: 'shop', name: 'Shop', isBlackBox: false });
    const second = did(shop, commands.addLane, { mapId: 'map', id: 'till', name: 'Till', poolId: 'shop' });
    const { x, y, width } = second.pool['shop']!;

    const doc = did(second, commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id: 'far', x: x + width + 200, y: y + 20, laneId: asId<'lane'>('till') },
    });

    expect(doc.pool['shop']!.width).toBeGreaterThan(width);
    expect(doc.pool['firm']).toEqual(second.pool['firm']);
  });

  it('moves with everything in it', () => {
    const { x, y } = pooled.pool['firm']!;

    const doc = did(pooled, commands.moveElements, { moves: [{ id: 'firm', x: x + 30, y: y + 50 }] });

    expect(doc.step['take']).toMatchObject({
      x: pooled.step['take']!.x + 30,
      y: pooled.step['take']!.y + 50,
      laneId: 'sales',
    });
    expect(laneOf(doc, 'Sales').y).toBe(laneOf(pooled, 'Sales').y + 50);
  });

  it('that is the last open one leaves its lanes and steps when it is deleted', () => {
    const doc = did(pooled, commands.removeElements, { ids: ['firm'] });

    expect(doc.pool['firm']).toBeUndefined();
    expect(laneOf(doc, 'Sales').poolId).toBeNull();
    expect(doc.step['take']!.laneId).toBe('sales');
  });

  it('exchanges messages with another, and says why where nothing may pass', () => {
    const rule = (from: string, to: string) => commands.refusalOfLink(pooled, from, to);

    expect(commands.flowTypeBetween(pooled, 'customer', 'take')).toBe('message');
    expect(rule('customer', 'ok')).toBe('line-between-pools');
    expect(rule('firm', 'take')).toBe('line-own-pool');
    expect(rule('take', 'start')).toBe('line-into-start');
    expect(rule('sales', 'take')).toBe('line-to-lane');
  });

  it('grows with a step inside an open subprocess that grows in it', () => {
    const open = {
      ...pooled,
      step: {
        ...pooled.step,
        take: {
          ...pooled.step['take']!,
          type: 'subprocess' as const,
          isExpanded: true,
          width: 300,
          height: 140,
        },
      },
    };
    const { x, y } = open.step['take'];

    const doc = did(open, commands.addNode, {
      mapId: 'map',
      kind: 'step',
      record: { id: 'in', x: x + 100, y: y + 600, parentId: asId<'step'>('take') },
    });

    expect(doc.step['take']!.y + doc.step['take']!.height).toBeGreaterThan(y + 664);
    const lane = laneOf(doc, 'Sales');
    expect(lane.y + lane.height).toBeGreaterThan(doc.step['take']!.y + doc.step['take']!.height);
    expect(doc.step['in']!.laneId).toBe('sales');
  });
});

describe('an event on the border of a step', () => {
  it('goes with the step into a subprocess and out of it again', () => {
    const mapId = business.step['take']!.mapId;
    const open = {
      id: 'open',
      x: 400,
      y: 900,
      width: 400,
      height: 300,
      type: 'subprocess',
      isExpanded: true,
    };
    const late = { id: 'late', x: 0, y: 0, position: 'boundary', attachedToId: asId<'step'>('take') };
    let doc = did(business, commands.addNode, { mapId, kind: 'step', record: open as never });
    doc = did(doc, commands.addNode, { mapId, kind: 'event', record: late as never });

    doc = did(doc, commands.moveElements, { moves: [{ id: 'take', x: 500, y: 1000 }] });
    const { laneId } = doc.step['take']!;
    expect(doc.step['take']!.parentId).toBe('open');
    expect(doc.event['late']).toMatchObject({ parentId: 'open', laneId });

    doc = did(doc, commands.moveElements, { moves: [{ id: 'take', x: 100, y: 2000 }] });
    expect(doc.step['take']!.parentId).toBeNull();
    expect(doc.event['late']!.parentId).toBeNull();
  });
});
