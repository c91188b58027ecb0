import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/changes/index.ts';
import { type Box, type Doc, mapContents } from '../../../../shared/model/index.ts';
import { contains, overlaps } from '../../../../shared/diagram/geometry/box.ts';
import { layoutMap } from '../../../../shared/diagram/layout/layoutMap.ts';
import { routeMap } from '../../../../shared/diagram/routing/routeMap.ts';
import { bakery } from '../bakery.ts';
import { docOf } from '../docOf.ts';
import { mapQuality } from '../../../bench/tidy/mapQuality.ts';
import { runs } from '../../../propertyRuns.ts';

/** Any map, drawn in any disorder or not at all: steps, decisions and events on up to three lanes or none, joined at random, some with border events, notes and data. */
const anyMap = fc
  .record({
    lanes: fc.integer({ min: 0, max: 3 }),
    nodes: fc.array(
      fc.record({
        kind: fc.constantFrom('step', 'event', 'gateway'),
        lane: fc.nat(3),
        x: fc.nat(400),
        y: fc.nat(400),
        name: fc.string({ maxLength: 40 }),
      }),
      { minLength: 1, maxLength: 18 },
    ),
    flows: fc.array(fc.tuple(fc.nat(17), fc.nat(17)), { maxLength: 26 }),
    border: fc.array(fc.nat(17), { maxLength: 3 }),
    notes: fc.array(fc.nat(17), { maxLength: 3 }),
    data: fc.array(fc.nat(17), { maxLength: 3 }),
    isOpen: fc.boolean(),
    isDrawn: fc.boolean(),
  })
  .map((plan): Doc => {
    const pool = plan.lanes > 0 ? 'p' : null;
    const laneOf = (lane: number) => (plan.lanes > 0 && lane < plan.lanes ? `l${lane}` : null);
    const nodes = plan.nodes.map((node, index) => ({
      ...node,
      ...(plan.isDrawn ? {} : { x: 0, y: 0 }),
      id: `n${index}`,
      poolId: pool,
      laneId: laneOf(node.lane),
      parentId: null as string | null,
    }));
    const first = nodes.find((node) => node.kind === 'step');
    const inside =
      plan.isOpen && first
        ? ['i0', 'i1', 'i2'].map((id) => ({ id, name: id, parentId: first.id, poolId: pool, laneId: null }))
        : [];
    const at = (index: number) => nodes[index % nodes.length]!;
    const flows = [
      ...plan.flows.map(([a, b]) => [at(a).id, at(b).id, 'sequence'] as const),
      ...(inside.length > 0 ? [['i0', 'i1', 'sequence'] as const, ['i0', 'i2', 'sequence'] as const] : []),
      ...plan.notes.map((index, note) => [`note${note}`, at(index).id, 'association'] as const),
      ...plan.data.map((index, data) => [`data${data}`, at(index).id, 'data'] as const),
    ];
    const byKind = (kind: string) => nodes.filter((node) => node.kind === kind);
    return docOf({
      pool: pool ? [{ id: pool, name: 'Pool' }] : [],
      lane: Array.from({ length: plan.lanes }, (_, index) => ({
        id: `l${index}`,
        poolId: pool,
        name: `Lane ${index}`,
        y: index * 100,
      })),
      step: [
        ...byKind('step').map((node) =>
          node.id === first?.id && inside.length > 0
            ? { ...node, type: 'subprocess', isExpanded: true }
            : node,
        ),
        ...inside,
      ],
      event: [
        ...byKind('event'),
        ...(first
          ? plan.border.map((_, index) => ({
              id: `b${index}`,
              position: 'boundary',
              attachedToId: first.id,
              poolId: pool,
              laneId: first.laneId,
            }))
          : []),
      ],
      gateway: byKind('gateway'),
      note: plan.notes.map((_, index) => ({ id: `note${index}`, text: 'a note' })),
      dataNode: plan.data.map((index, data) => ({
        id: `data${data}`,
        name: 'data',
        poolId: pool,
        laneId: at(index).laneId,
      })),
      flow: flows.map(([fromId, toId, type], index) => ({ id: `f${index}`, fromId, toId, type })),
    });
  });

async function laidOut(doc: Doc, direction: 'right' | 'down' = 'right'): Promise<Doc> {
  return apply(doc, await layoutMap(doc, 'm', { direction }));
}

/** Pairs of shapes that lie on each other and should not. */
function clashes(doc: Doc): string[] {
  const contents = mapContents(doc, 'm');
  const nodes = [...contents.nodeById.values()].filter(
    (node) => !('position' in node && node.position === 'boundary'),
  );
  const found: string[] = [];
  for (const [index, a] of nodes.entries())
    for (const b of nodes.slice(index + 1))
      if (a.parentId === b.parentId && overlaps(a, b)) found.push(`${a.id} ${b.id}`);
  return found;
}

describe.each(['right', 'down'] as const)('a layout to the %s', (direction) => {
  test('no two shapes lie on each other, and each lies in its lane, pool and subprocess', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (before) => {
        const doc = await laidOut(before, direction);
        const contents = mapContents(doc, 'm');
        expect(clashes(doc)).toEqual([]);
        for (const node of contents.nodeById.values()) {
          const frames: (Box | undefined)[] = [];
          if ('laneId' in node && node.laneId && !node.parentId) frames.push(doc.lane[node.laneId]);
          if ('poolId' in node && node.poolId) frames.push(doc.pool[node.poolId]);
          if (node.parentId) frames.push(doc.step[node.parentId]);
          for (const frame of frames) expect(contains(frame!, node)).toBe(true);
        }
        for (const [index, a] of contents.lanes.entries())
          for (const b of contents.lanes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
      }),
      runs(60),
    );
  });

  test('a map that was laid out is not changed by doing it again', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (before) => {
        const doc = await laidOut(before, direction);
        expect(await layoutMap(doc, 'm', { direction })).toEqual([]);
      }),
      runs(25),
    );
  });
});

test('taking a layout back gives the map as it was', async () => {
  const changes = await layoutMap(bakery, 'm');
  expect(apply(apply(bakery, changes), invert(changes))).toEqual(bakery);
});

test('lanes keep their order and border events stay on their step', async () => {
  const doc = await laidOut(bakery);
  const tops = ['sales', 'stock', 'delivery'].map((id) => doc.lane[id]!.y);
  const late = doc.event['late']!;
  const drive = doc.step['drive']!;

  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(late.y + late.height / 2).toBe(drive.y + drive.height);
  expect(late.x).toBeGreaterThanOrEqual(drive.x);
});

test('ways that do not hang together keep the order they were drawn in, though one leads past another into the next lane', async () => {
  const at = (id: string, laneId: string | null, y: number) => ({ id, name: id, poolId: 'p', laneId, y });
  const before = docOf({
    pool: [{ id: 'p', name: 'Pool' }],
    lane: [{ id: 'l', poolId: 'p', name: 'Lane' }],
    step: [
      at('first', 'l', 0),
      at('below', null, 300),
      at('back', 'l', 0),
      at('second', 'l', 100),
      at('after', 'l', 100),
      at('third', 'l', 200),
    ],
    flow: [
      { id: '0', fromId: 'first', toId: 'below' },
      { id: '1', fromId: 'below', toId: 'back' },
      { id: '2', fromId: 'second', toId: 'after' },
    ],
  });

  const doc = await laidOut(before);
  const y = (id: string) => doc.step[id]!.y;

  expect([y('first') < y('second'), y('second') < y('third')]).toEqual([true, true]);
  expect(await layoutMap(doc, 'm')).toEqual([]);
});

test('the longest way stays on one line', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const doc = await laidOut(
    docOf({
      step: [...ids, 'aside'].map((id) => ({ id, name: id })),
      flow: [
        { id: '0', fromId: 'a', toId: 'aside' },
        { id: '1', fromId: 'a', toId: 'b' },
        { id: '2', fromId: 'b', toId: 'c' },
        { id: '3', fromId: 'c', toId: 'd' },
        { id: '4', fromId: 'aside', toId: 'd' },
      ],
    }),
  );
  expect(new Set(ids.map((id) => doc.step[id]!.y)).size).toBe(1);
  expect(doc.step['aside']!.y).toBeGreaterThan(doc.step['a']!.y);
});

describe('where lines would cross', () => {
  test('a way lies on the other side of the one that it hangs on', async () => {
    const chain = ['ask', 'order', 'bake', 'check', 'deliver', 'pay'];
    const flow = [
      ...chain.slice(1).map((toId, index) => ({ fromId: chain[index]!, toId })),
      { fromId: 'check', toId: 'repair' },
      { fromId: 'repair', toId: 'bake' },
      { fromId: 'check', toId: 'order' },
    ].map((ends, index) => ({ id: `f${index}`, ...ends }));
    const step = [...chain, 'repair'].map((id) => ({ id, name: id }));

    const doc = await laidOut(docOf({ step, flow }));

    expect(mapQuality(doc, 'm').crossings).toBe(0);
    expect(await layoutMap(doc, 'm')).toEqual([]);
  });

  test('the name of a decision with a way back stands beside that way', async () => {
    const doc = await laidOut(
      docOf({
        step: [
          { id: 'do', name: 'do' },
          { id: 'go', name: 'go' },
        ],
        gateway: [{ id: 'ask', name: 'Well done?' }],
        flow: [
          { id: '0', fromId: 'do', toId: 'ask' },
          { id: '1', fromId: 'ask', toId: 'go' },
          { id: '2', fromId: 'ask', toId: 'do' },
        ],
      }),
    );
    const { label, x, width } = doc.gateway['ask']!;

    expect(label!.x + label!.width <= x + width / 2 || label!.x >= x + width / 2).toBe(true);
    expect(mapQuality(doc, 'm').labelsHit).toBe(0);
  });
});

test('the name of an event with a message to the pool below makes room for it', async () => {
  const doc = await laidOut(
    docOf({
      pool: [
        { id: 'p', width: 600, height: 160 },
        { id: 'q', y: 240, width: 600, height: 160 },
      ],
      event: [
        { id: 'sent', name: 'Order sent', position: 'end', poolId: 'p', x: 200, y: 60 },
        { id: 'got', name: 'Order received', position: 'start', poolId: 'q', x: 100, y: 300 },
      ],
      step: [
        { id: 's', name: 'Write it', poolId: 'p', x: 60, y: 50 },
        { id: 't', name: 'Pack it', poolId: 'q', x: 200, y: 290 },
      ],
      flow: [
        { id: 'f', fromId: 's', toId: 'sent' },
        { id: 'g', fromId: 'got', toId: 't' },
        { id: 'message', type: 'message', fromId: 'sent', toId: 'got' },
      ],
    }),
  );
  const { sent, got } = doc.event;

  expect(sent!.label!.y + sent!.label!.height).toBeLessThanOrEqual(sent!.y);
  expect(got!.label).toBeNull();
  expect(routeMap(doc, 'm').get('message')![0]!.y).toBe(sent!.y + sent!.height);
});

describe('a layout of some shapes only', () => {
  test('leaves the others where they are when they are not in the way', async () => {
    const onlyIds = ['take', 'stocked'];
    const changes = await layoutMap(bakery, 'm', { onlyIds });
    const moved = changes
      .filter((change) => change.kind === 'step' || change.kind === 'event')
      .map((change) => change.id);

    expect(moved.filter((id) => !onlyIds.includes(id))).toEqual([]);
  });

  test('puts nothing on top of anything else, keeps lanes, and its lanes hold it', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMap,
        fc.array(fc.nat(17), { minLength: 1, maxLength: 6 }),
        async (before, picks) => {
          const tidy = await laidOut(before);
          const nodes = [...mapContents(tidy, 'm').nodeById.values()].filter(
            (node) => node.parentId === null && !('position' in node && node.position === 'boundary'),
          );
          const onlyIds = picks.map((pick) => nodes[pick % nodes.length]!.id as string);
          const doc = apply(tidy, await layoutMap(tidy, 'm', { onlyIds }));
          expect(clashes(doc)).toEqual([]);
          const outOfLane = [...mapContents(doc, 'm').nodeById.values()].filter(
            (node) =>
              'laneId' in node && node.laneId && !node.parentId && !contains(doc.lane[node.laneId]!, node),
          );
          expect(outOfLane).toEqual([]);
        },
      ),
      runs(40),
    );
  });
});

test('it runs in a worker, where elkjs would take the scope for its own', async () => {
  const scope = globalThis as { self?: unknown; document?: unknown };
  const messages: unknown[] = [];
  const self = { postMessage: (message: unknown) => messages.push(message), onmessage: null };
  scope.self = self;
  const freshModule: string = '../../../../shared/diagram/layout/elk.ts?worker-scope';
  const { elk } = (await import(freshModule)) as typeof import('../../../../shared/diagram/layout/elk.ts');
  const layouter = await elk();
  delete scope.self;

  const placed = await layouter.layout({ id: 'r', children: [{ id: 'a', width: 10, height: 10 }] });

  expect(placed.children).toHaveLength(1);
  expect(self.onmessage).toBeNull();
  expect(messages).toEqual([]);
  expect(scope.document).toBeUndefined();
});
