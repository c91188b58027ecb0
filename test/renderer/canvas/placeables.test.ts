import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { findShapes } from '../../../renderer/canvas/overlays/findShapes.ts';
import {
  changesFor,
  isAtStep,
  nameOfPlaceable,
  newShapes,
  nextShapes,
  placeables,
  type Placeable,
} from '../../../renderer/canvas/placeables.ts';
import { apply } from '../../../shared/changes/index.ts';
import {
  addMap,
  addNode,
  addPool,
  addLane,
  attachEvent,
  type Command,
} from '../../../shared/commands/index.ts';
import { writeBpmn } from '../../../shared/exchange/index.ts';
import { blank, emptyDoc, triggersFor, type Doc, type ProcessEvent } from '../../../shared/model/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { laneViolations } from '../../shared/commands/laneViolations.ts';
import { testContext } from '../../shared/commands/randomEdits.ts';
import { docOf } from '../../shared/exchange/readers.ts';

const text = createText('en');
const context = testContext();
const did = <Args>(doc: Doc, command: Command<Args>, args: Args): Doc => {
  expect(command.refuse(doc, args)).toBeNull();
  return apply(doc, command.plan(doc, args, context));
};
const start: Doc = { ...emptyDoc(), workspace: { workspace: { ...blank.workspace, name: 'W' } } };
/** A map with a start, a step and an open subprocess of this variant. */
const withSubprocess = (variant: 'embedded' | 'event' | 'transaction' | 'adHoc'): Doc =>
  did(did(start, addMap, { id: 'm', name: 'Map', startId: 'begin', stepId: 'host' }), addNode, {
    mapId: 'm',
    kind: 'step',
    record: {
      id: 'sub',
      x: 600,
      y: 300,
      width: 400,
      height: 240,
      name: 'Sub',
      type: 'subprocess',
      variant,
      isExpanded: true,
    },
  });
const place = (doc: Doc, what: Placeable): Doc => {
  if (what.kind === 'pool')
    return did(doc, addPool, {
      mapId: 'm',
      id: 'new',
      name: 'New',
      isBlackBox: what.fields['isBlackBox'] === true,
    });
  if (what.kind === 'lane') return did(doc, addLane, { mapId: 'm', id: 'new', name: 'New' });
  const host = what.onlyIn ? 'sub' : 'host';
  const inside = what.onlyIn && !isAtStep(what) ? { x: 700, y: 400, parentId: 'sub' } : { x: 300, y: 500 };
  const record = {
    id: 'new',
    ...inside,
    width: what.width,
    height: what.height,
    ...(what.kind === 'note' ? { text: 'New' } : { name: 'New' }),
    ...what.fields,
    ...(isAtStep(what) ? { attachedToId: host } : {}),
  };
  return did(doc, addNode, { mapId: 'm', kind: what.kind, record } as never);
};
/** What a file must keep of an element: all but the ids it was given. */
const facts = (doc: Doc, kind: Placeable['kind']) =>
  Object.values(doc[kind])
    .map((record) => {
      const {
        id: _id,
        mapId: _mapId,
        bpmnId: _bpmnId,
        processBpmnId: _processId,
        order: _order,
        ...rest
      } = record as { [field: string]: unknown; id: string };
      const refs = ['parentId', 'attachedToId', 'poolId', 'laneId', 'roleId', 'dataObjectId'];
      return Object.fromEntries(
        Object.entries(rest).map(([field, value]) => [field, refs.includes(field) ? value !== null : value]),
      );
    })
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

describe('what can be put on a map', () => {
  it('meets a new user as six shapes, and each has a name of its own', () => {
    expect(placeables.filter(({ isFirst }) => isFirst).map(({ id }) => id)).toEqual([
      'task',
      'decision',
      'start',
      'end',
      'data',
      'note',
    ]);
    const names = placeables.map((what) => nameOfPlaceable(what, text));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(placeables.map(({ id }) => id)).size).toBe(placeables.length);
  });

  it('has every event that BPMN allows, and no other', () => {
    const events = placeables
      .filter(({ kind }) => kind === 'event')
      .map(({ fields }) => fields as unknown as ProcessEvent);
    for (const event of events) expect(triggersFor(event)).toContain(event.trigger);
    const key = (event: Pick<ProcessEvent, 'position' | 'trigger' | 'isThrowing'>) =>
      `${event.position} ${event.trigger} ${event.position === 'intermediate' ? event.isThrowing : ''}`;
    const there = new Set(events.map(key));
    const places = [
      { position: 'start', isThrowing: false },
      { position: 'intermediate', isThrowing: false },
      { position: 'intermediate', isThrowing: true },
      { position: 'end', isThrowing: true },
      { position: 'boundary', isThrowing: false },
    ] as const;
    // A plain event in between is one shape, whether it waits or sends nothing.
    const needed = places.flatMap((place) =>
      triggersFor(place)
        .filter((trigger) => place.position !== 'intermediate' || trigger !== 'none')
        .map((trigger) => key({ ...place, trigger })),
    );
    expect(needed.filter((each) => !there.has(each))).toEqual([]);
  });

  it.each(placeables.map((what) => [what.id, what] as const))(
    '%s comes back from a BPMN file as it was drawn, and a strange reader takes it',
    async (_id, what) => {
      const doc = place(withSubprocess(what.onlyIn ?? 'embedded'), what);
      expect(laneViolations(doc)).toEqual([]);

      const xml = writeBpmn(doc);

      expect(facts(docOf(xml), what.kind)).toEqual(facts(doc, what.kind));
      expect((await new BpmnModdle().fromXML(xml)).warnings).toEqual([]);
    },
  );
});

describe('the lists of shapes', () => {
  const doc = withSubprocess('event');
  const ids = (list: readonly Placeable[]) => list.map(({ id }) => id);

  it('leave BPMN detail out until it is asked for or searched for', () => {
    const all = newShapes(doc, { parentId: null });
    expect(ids(findShapes(all, '', { text, hasDetail: false }))).not.toContain('signal');
    expect(ids(findShapes(all, '', { text, hasDetail: true }))).toContain('signal');
    expect(ids(findShapes(all, 'broadcast', { text, hasDetail: false }))).toContain('signal');
    expect(ids(findShapes(all, 'lan', { text, hasDetail: false }))[0]).toBe('lane');
  });

  it('offer only what fits: events at a step after a step, starts by error in an event subprocess, no lane inside', () => {
    expect(ids(nextShapes(doc, 'host'))).toContain('at.timer');
    expect(ids(nextShapes(doc, 'begin'))).not.toContain('at.timer');
    expect(ids(newShapes(doc, { parentId: 'sub' }))).toContain('errorStart');
    expect(ids(newShapes(doc, { parentId: 'sub' }))).not.toContain('lane');
    expect(ids(newShapes(doc, { parentId: null }))).not.toContain('errorStart');
  });

  it('turn a step into every other, common ones first, and nothing into what its lines forbid', () => {
    const steps = ids(changesFor(doc, 'host'));
    expect(steps.slice(0, 3)).toEqual(['task', 'manual', 'user']);
    expect(steps.at(-1)).toBe('adHoc');
    // A line leads into the step, so it cannot be started by an event of its own.
    expect(steps).not.toContain('eventSubprocess');
    expect(ids(changesFor(doc, 'begin'))).not.toContain('end');
    expect(ids(changesFor(doc, 'begin'))).toContain('timerStart');
  });
});

describe('an event', () => {
  const drawn = did(withSubprocess('embedded'), addNode, {
    mapId: 'm',
    kind: 'event',
    record: { id: 'wait', x: 100, y: 600, position: 'intermediate', trigger: 'none' },
  });
  const host = drawn.step['host']!;

  it('that is dropped on the border of a step sits there, waits for a time, and goes when the step goes', () => {
    const doc = did(drawn, attachEvent, {
      id: 'wait',
      stepId: 'host',
      at: { x: host.x + 40, y: host.y + host.height + 9 },
    });

    expect(doc.event['wait']).toMatchObject({
      position: 'boundary',
      trigger: 'timer',
      attachedToId: 'host',
      x: host.x + 40 - 18,
      y: host.y + host.height - 18,
    });
    const off = did(doc, attachEvent, { id: 'wait', stepId: null, at: { x: 100, y: 700 } });
    expect(off.event['wait']).toMatchObject({ position: 'intermediate', attachedToId: null, x: 82, y: 682 });
  });

  it('into which a line leads cannot sit on a step', () => {
    const led = did(drawn, addNode, {
      mapId: 'm',
      kind: 'event',
      record: { id: 'after', x: 500, y: 100, position: 'intermediate' },
      connectFrom: 'host',
    });

    expect(attachEvent.refuse(led, { id: 'after', stepId: 'host', at: host })).toBe('border-led-into');
  });
});
