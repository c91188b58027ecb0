import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { goAlong } from '../../../../renderer/canvas/edits/walkFlow.ts';
import {
  again,
  back,
  begin,
  brief,
  end,
  first,
  more,
  next,
  take,
} from '../../../../renderer/canvas/reading/reader.ts';
import type { View } from '../../../../renderer/canvas/scene/region.ts';
import { canRead } from '../../../../renderer/canvas/reading/readingTasks.ts';
import { figureId } from '../../../../shared/commands/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';
import { aSurface } from '../aSurface.ts';

function bakery() {
  const at = (x: number, y = 0) => ({ x, y });
  const doc = aDoc();
  doc.map('Orders', { id: 'map' } as never);
  const shop = doc.put('role', { id: 'shop', name: 'Shop' });
  const till = doc.put('system', { name: 'Till' });
  const lane = doc.put('lane', {
    id: 'lane',
    name: 'Shop',
    roleId: shop,
    x: -50,
    y: -50,
    width: 900,
    height: 200,
  });
  doc
    .start({ id: 'start', name: 'Order comes in', ...at(0) })
    .step('Type it in', { id: 'type', ...at(100), laneId: lane, systemIds: [till], description: 'By hand' })
    .gateway('exclusive', { id: 'ask', name: 'In stock?', ...at(250) })
    .step('Pack', { id: 'pack', ...at(400) })
    .end({ id: 'end', ...at(550) })
    .from('ask');
  doc.put('step', { id: 'call', name: 'Call the customer', ...at(400, 150) });
  doc.to('call', { name: 'No' }).to('type');
  const paper = doc.put('dataObject', { name: 'Order form' });
  doc.uses('type', 'reads', paper).mark('type', 'bottleneck', { note: 'Piles up at noon' });
  const figure = { ownerKind: 'step', ownerId: 'type' };
  doc.put('figure', {
    ...figure,
    id: figureId('type', 'touch'),
    attribute: 'touch',
    likely: 5,
    source: 'measured',
  });
  doc.put('figure', {
    ...figure,
    id: figureId('type', 'wait'),
    attribute: 'wait',
    likely: 120,
    source: 'guessed',
  });
  return doc.build();
}

let canvas: ReturnType<typeof aSurface>;
const said = () => canvas.surface.store.getState().message.text;
const selected = () => canvas.view.getState().selection[0];
beforeEach(() => {
  canvas = aSurface(bakery(), 'map');
  canvas.view.setState({ reading: 'beside' });
});

it('after it was shown in front of people the zoom is as it was, with what was read last where it stood', () => {
  const views = [{ x: 0, y: 0, zoom: 0.7 }];
  Object.assign(canvas.surface, {
    aim: () => views.at(-1)!,
    setView: (view: View) => void views.push(view),
  });
  const boxOf = (id: string) => canvas.surface.scene().boxById.get(id)!.box;
  const middleOnScreen = ({ x, y, zoom }: View) => {
    const box = boxOf(selected()!);
    return [(box.x + box.width / 2) * zoom + x, (box.y + box.height / 2) * zoom + y].map(
      (px) => Math.round(px) + 0,
    );
  };
  canvas.view.setState({ reading: 'presented' });
  begin(canvas.surface);
  next(canvas.surface);
  const near = views.at(-1)!;
  expect(near.zoom).toBe(1.2);

  end(canvas.surface);

  expect(views.at(-1)!.zoom).toBeCloseTo(0.7);
  expect(middleOnScreen(views.at(-1)!)).toEqual(middleOnScreen(near));
  canvas.view.setState({ reading: 'beside' });
  begin(canvas.surface);
  end(canvas.surface);
  expect(views.at(-1)!.zoom).toBe(0.8);
});

describe('a map that is read', () => {
  it('begins at its start and says its keys once', () => {
    begin(canvas.surface);

    expect(selected()).toBe('start');
    expect(said()).toMatch(/^Reading\. .*Escape ends\. Order comes in, Start\. Then Type it in\.$/);
  });

  it('tells a step in the order in which it matters: name, kind, who, with what, how long, what hurts, where it leads', () => {
    begin(canvas.surface);
    next(canvas.surface);

    expect(said()).toBe(
      'Type it in, Step, Shop, with Till, reads Order form, work 5 min, measured, waits 2\u00a0h, guessed, ' +
        'marks: Bottleneck. Then In stock?',
    );
    more(canvas.surface);
    expect(said()).toBe('By hand. Bottleneck: Piles up at noon.');
  });

  it('numbers the ways at a decision, and a digit takes one', () => {
    begin(canvas.surface);
    next(canvas.surface);
    next(canvas.surface);
    expect(said()).toBe('In stock?, Decision. 2 ways: 1 to Pack; 2 No, to Call the customer.');

    take(canvas.surface, 3);
    expect(said()).toBe('There is no way 3 here.');
    take(canvas.surface, 2);
    expect(selected()).toBe('call');
    expect(said()).toBe('Call the customer, Step. Then back to Type it in.');
    next(canvas.surface);
    expect(said()).toBe('The other way from In stock? Pack, Step. Then End.');
  });

  it('goes back the way that was come, and says when there is none', () => {
    begin(canvas.surface);
    for (const go of [next, next]) go(canvas.surface);
    take(canvas.surface, 2);
    back(canvas.surface);
    expect(selected()).toBe('ask');
    back(canvas.surface);
    back(canvas.surface);
    expect(selected()).toBe('start');
    back(canvas.surface);
    expect(said()).toBe('This is where the reading began.');
  });

  it('says that all has been read, says a step again, and begins anew', () => {
    begin(canvas.surface);
    for (let press = 0; press < 8; press += 1) next(canvas.surface);
    expect(said()).toBe('All of the map has been read.');
    again(canvas.surface);
    expect(said()).toMatch(/^Call the customer/);
    first(canvas.surface);
    expect(selected()).toBe('start');
  });

  it('is told in three sentences', () => {
    brief(canvas.surface);

    expect(said()).toBe(
      'Orders: 3 steps, 1 lane: Shop, 1 decision, 1 loop back. Bottleneck: Type it in. Longest wait: Type it in, 2\u00a0h, guessed.',
    );
  });

  it('takes no digit and no Escape of the map while it is not read', () => {
    canvas.view.setState({ reading: 'off' });

    expect([canRead(canvas.surface, 'way1'), canRead(canvas.surface, 'end')]).toEqual([false, false]);
  });

  it('lets Escape stop a connection first', () => {
    canvas.surface.store.setState({ connectFromId: 'type' });

    expect([canRead(canvas.surface, 'end'), canRead(canvas.surface, 'next')]).toEqual([false, true]);
  });
});

it('Alt and an arrow against the last one leads back where several ways meet', () => {
  canvas.view.setState({ reading: 'off', selection: ['call'] });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  goAlong(canvas.surface, 'left');
  expect(selected()).toBe('ask');
  goAlong(canvas.surface, 'right');

  expect(selected()).toBe('call');
});
