import { describe, expect, it } from 'vitest';
import { add, append } from '../../../../renderer/canvas/edits/add.ts';
import { beginNaming } from '../../../../renderer/canvas/edits/naming.ts';
import { placeable } from '../../../../renderer/canvas/placeables.ts';
import { apply } from '../../../../shared/changes/index.ts';
import { addMap } from '../../../../shared/commands/index.ts';
import { emptyDoc } from '../../../../shared/model/index.ts';
import { countingIds } from '../../state/fakeBackEnd.ts';
import { aSurface } from '../aSurface.ts';

function aCanvas() {
  const args = { id: 'map', name: 'Orders', startId: 'start', stepId: 'first' };
  const doc = apply(emptyDoc(), addMap.plan(emptyDoc(), args, { newId: countingIds(), today: '2026-11-23' }));
  return aSurface(doc, 'map');
}

describe('typing a name', () => {
  it('of a step that was just made is one entry with the making of it', async () => {
    const { surface, document } = aCanvas();
    const before = document.getState().doc;

    const id = append(surface, placeable('task'), { fromId: 'first' })!;
    const naming = beginNaming(surface, id);
    naming.keep('Pa');
    naming.keep('Pack');
    naming.take('Pack the order');

    expect(document.getState().past).toHaveLength(1);
    expect(document.getState().doc.step[id]?.name).toBe('Pack the order');
    document.undo();
    expect(document.getState().doc).toEqual(before);
    document.redo();
    expect(document.getState().doc.step[id]?.name).toBe('Pack the order');
  });

  it('is written down as far as it is typed, so that a sudden end loses nothing', async () => {
    const { surface, document, back } = aCanvas();

    const id = append(surface, placeable('task'), { fromId: 'first' })!;
    await document.settled();
    expect(back.received).toHaveLength(1);
    beginNaming(surface, id).keep('Pack the o');
    await document.settled();

    expect(back.received.map(({ mode }) => mode)).toEqual(['do', 'extend']);
    expect(JSON.stringify(back.received[1]!.changes)).toContain('Pack the o');
  });

  it('that is left with Escape leaves a new step there, unnamed and to be undone as one', async () => {
    const { surface, document } = aCanvas();
    const before = document.getState().doc;

    const id = append(surface, placeable('task'), { fromId: 'first' })!;
    const naming = beginNaming(surface, id);
    naming.keep('Pack');
    naming.leave();

    expect(document.getState().doc.step[id]?.name).toBe('');
    document.undo();
    expect(document.getState().doc).toEqual(before);
  });

  it('of a step that was there is an entry of its own, and Escape leaves no trace of it', () => {
    const { surface, document } = aCanvas();
    const id = append(surface, placeable('task'), { fromId: 'first' })!;
    beginNaming(surface, id).take('Pack');
    const before = document.getState();

    const again = beginNaming(surface, id);
    again.keep('Something else that is a good deal longer than the box');
    again.leave();

    expect(document.getState().doc).toEqual(before.doc);
    expect(document.getState().past).toHaveLength(1);
    beginNaming(surface, id).take('Pack it');
    expect(document.getState().past).toHaveLength(2);
  });

  it('never makes the box larger than the name that stands in the end', () => {
    const { surface, document } = aCanvas();
    const id = append(surface, placeable('task'), { fromId: 'first' })!;
    const { width, height } = document.getState().doc.step[id]!;

    const naming = beginNaming(surface, id);
    naming.keep(
      'A name that is so long that it needs many more lines than the box has, and even more than that',
    );
    naming.take('Pack');

    expect(document.getState().doc.step[id]).toMatchObject({ width, height });
  });

  it('of a fresh step: Tab makes it another type, still one entry', async () => {
    const { surface, document } = aCanvas();
    const before = document.getState().doc;
    const id = append(surface, placeable('task'), { fromId: 'first' })!;

    const naming = beginNaming(surface, id);
    expect(naming.retype(1)).toBe(true);
    naming.take('Pack');

    expect(document.getState().doc.step[id]?.name).toBe('Pack');
    expect(document.getState().doc.step[id]?.type).not.toBe('task');
    expect(beginNaming(surface, id).retype(1)).toBe(false);
    document.undo();
    expect(document.getState().doc).toEqual(before);
  });

  it('of a lane reaches its role only when it is whole', () => {
    const { surface, document } = aCanvas();
    const id = add(surface, placeable('lane'), { at: { x: 0, y: 0 } })!;

    const naming = beginNaming(surface, id);
    naming.keep('Sal');
    expect(Object.values(document.getState().doc.role)).toEqual([]);
    naming.take('Sales');

    expect(Object.values(document.getState().doc.role).map((role) => role.name)).toEqual(['Sales']);
    expect(document.getState().past).toHaveLength(1);
  });

  it('makes a last step wider to the right, so that the distance in its row stays; one between others round its middle', () => {
    const { surface, document } = aCanvas();
    const word = 'Auftragsbestätigungsschreiben';
    const last = append(surface, placeable('task'), { fromId: 'first' })!;
    const box = (id: string) => document.getState().doc.step[id]!;
    const [before, between] = [box(last), box('first')];

    beginNaming(surface, last).take(word);
    beginNaming(surface, 'first').take(word);

    expect(box(last).width).toBeGreaterThan(before.width);
    expect(box(last).x).toBe(before.x);
    expect(box('first').x + box('first').width / 2).toBe(between.x + between.width / 2);
  });
});
