import { describe, expect, it } from 'vitest';
import { hitTest } from '../../../../renderer/canvas/scene/hitTest.ts';
import { currentScene } from '../../../../renderer/canvas/scene/useScene.ts';
import { toFlow } from '../../../../renderer/canvas/nodes/toFlow.ts';
import { apply, updated } from '../../../../shared/changes/index.ts';
import { asId, blank, emptyDoc, type Doc } from '../../../../shared/model/index.ts';

const mapId = asId<'map'>('m');
const step = (id: string, x: number, fields: object = {}) => ({
  ...blank.step,
  id: asId<'step'>(id),
  mapId,
  x,
  y: 100,
  name: id,
  ...fields,
});
const flow = (id: string, fromId: string, toId: string) => ({
  ...blank.flow,
  id: asId<'flow'>(id),
  mapId,
  fromId,
  toId,
});
const lane = { ...blank.lane, id: asId<'lane'>('lane'), mapId, x: -100, y: 0, width: 1200, height: 300 };
const table = <R extends { id: string }>(...records: R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

const doc = {
  ...emptyDoc(),
  map: table({ ...blank.map, id: mapId }),
  lane: table(lane),
  step: table(
    step('a', 0),
    step('b', 300),
    step('folded', 600, { type: 'subprocess' }),
    step('hidden', 620, { parentId: 'folded' }),
    step('hidden too', 700, { parentId: 'folded' }),
  ),
  flow: table(flow('ab', 'a', 'b'), {
    ...flow('inner', 'hidden', 'hidden too'),
    parentId: asId<'step'>('folded'),
  }),
} as unknown as Doc;

describe('the scene of a map', () => {
  it('holds what is shown, lanes first, and leaves out the inside of what is folded', () => {
    const scene = currentScene(doc, 'm', null);

    expect(scene.boxes.map((item) => item.id)).toEqual(['lane', 'a', 'b', 'folded']);
    expect(scene.lines.map((line) => line.id)).toEqual(['ab']);
  });

  it('has an open subprocess below the lines that run in it, and above the lanes', () => {
    const open = apply(doc, [updated('step', doc.step['folded']!, { isExpanded: true })]);

    const { boxById } = currentScene(open, 'm', null);

    const z = (id: string) => boxById.get(id)!.z;
    expect([z('lane') < z('folded'), z('folded') < 0, z('hidden') > 0]).toEqual([true, true, true]);
  });

  it('shows the inside alone when it is entered', () => {
    const scene = currentScene(doc, 'm', 'folded');

    expect(scene.boxes.map((item) => item.id)).toEqual(['hidden', 'hidden too']);
    expect(scene.lines.map((line) => line.id)).toEqual(['inner']);
  });

  it('keeps the objects of everything that did not change', () => {
    const before = currentScene(doc, 'm', null);
    const nodes = before.boxes.map((item) => toFlow(item, item.box, { label: item.id, description: '' }));
    const after = currentScene(apply(doc, [updated('step', doc.step['b']!, { name: 'renamed' })]), 'm', null);

    const kept = after.boxes.filter((item) => before.boxById.get(item.id) === item).map((item) => item.id);
    expect(kept).toEqual(['lane', 'a', 'folded']);
    expect(after.paths.get('ab')).toBe(before.paths.get('ab'));
    const again = after.boxes.map((item) => toFlow(item, item.box, { label: item.id, description: '' }));
    expect(again.map((node, index) => node === nodes[index])).toEqual([true, true, false, true]);
  });

  it('moves what is drawn of a step that only got another place, and draws a step anew that is another', () => {
    const nodeOf = (edited: Doc, id: string) => {
      const item = currentScene(edited, 'm', null).boxById.get(id)!;
      return toFlow(item, item.box, { label: id, description: '' });
    };
    const before = nodeOf(doc, 'b');
    const moved = apply(doc, [updated('step', doc.step['b']!, { y: 400 })]);
    const renamed = apply(moved, [updated('step', moved.step['b']!, { name: 'renamed', y: 500 })]);

    const [after, again] = [nodeOf(moved, 'b'), nodeOf(renamed, 'b')];

    expect([after.position.y, again.position.y]).toEqual([400, 500]);
    expect(after.data).toBe(before.data);
    expect(again.data.item.record).toBe(renamed.step['b']);
  });

  it('is the same scene after an edit of something that is not drawn', () => {
    const before = currentScene(doc, 'm', null);
    const goal = { goal: { g: { id: 'g' } } } as unknown as Pick<Doc, 'goal'>;

    expect(currentScene({ ...doc, ...goal }, 'm', null)).toBe(before);
  });

  it('leads a line elsewhere when its end is moved', () => {
    const before = currentScene(doc, 'm', null).paths.get('ab');
    const after = currentScene(
      apply(doc, [updated('step', doc.step['b']!, { y: 400 })]),
      'm',
      null,
    ).paths.get('ab');

    expect(after).not.toEqual(before);
    expect(after?.at(-1)?.y).toBeGreaterThan(399);
  });
});

describe('what lies under a point', () => {
  const scene = currentScene(doc, 'm', null);
  const hit = (x: number, y: number, rimOfId: string | null = null) =>
    hitTest({ x, y }, { scene, zoom: 1, rimOfId });

  it('is the step inside of it, its rim around it once it is hovered, the line between, the lane at its header', () => {
    expect(hit(70, 130)).toEqual({ part: 'body', id: 'a' });
    expect(hit(156, 135)).toEqual({ part: 'line', id: 'ab' });
    expect(hit(156, 135, 'a')).toEqual({ part: 'rim', id: 'a' });
    expect(hit(-80, 20)).toEqual({ part: 'body', id: 'lane' });
    expect(hit(70, 20)).toEqual({ part: 'empty', id: null });
    expect(hit(225, 132)).toEqual({ part: 'line', id: 'ab' });
  });
});
