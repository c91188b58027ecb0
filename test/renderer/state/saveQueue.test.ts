import { describe, expect, it } from 'vitest';
import { createSaveQueue } from '../../../renderer/state/saveQueue.ts';
import type { ApplyRequest } from '../../../shared/ipc/index.ts';
import { fakeBackEnd } from './fakeBackEnd.ts';

const batch = (entryId: string): Omit<ApplyRequest, 'baseRevision'> => ({
  mode: 'do',
  entryId,
  command: 'map.update',
  at: '2026-11-23T10:00:00.000Z',
  changes: [],
});

function aQueue() {
  const back = fakeBackEnd();
  const states: string[] = [];
  const queue = createSaveQueue({
    client: back.client,
    onStatus: ({ state }) => states.push(state),
  });
  queue.reset(0);
  states.length = 0;
  return { back, queue, states };
}

describe('the save queue', () => {
  it('sends one batch after the other, each on the revision the one before made', async () => {
    const { back, queue } = aQueue();

    for (const id of ['a', 'b', 'c']) queue.add(batch(id));
    await queue.settled();

    expect(back.received.map(({ entryId, baseRevision }) => [entryId, baseRevision])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('stops at the first failure and takes further batches without sending them', async () => {
    const { back, queue, states } = aQueue();
    back.breakDown();
    queue.add(batch('a'));
    await queue.settled();

    queue.add(batch('b'));
    await queue.settled();

    expect(back.received).toEqual([]);
    expect(states).toEqual(['saving', 'failed', 'failed']);
    expect(queue.pending().map(({ entryId }) => entryId)).toEqual(['a', 'b']);
  });

  it('sends the failed ones again in their order', async () => {
    const { back, queue, states } = aQueue();
    back.breakDown();
    queue.add(batch('a'));
    queue.add(batch('b'));
    await queue.settled();

    back.mend();
    const isSaved = await queue.retry();

    expect(back.received.map(({ entryId }) => entryId)).toEqual(['a', 'b']);
    expect([isSaved, states.at(-1)]).toEqual([true, 'saved']);
  });

  it('says that it failed until a retry has gone through, without a word of saving in between', async () => {
    const { back, queue, states } = aQueue();
    back.breakDown();
    queue.add(batch('a'));
    await queue.settled();
    const before = states.length;

    expect(await queue.retry()).toBe(false);

    expect(states.slice(before)).toEqual(['failed']);
  });

  it('asked while nothing waits, it says whether the file could be written', async () => {
    const { back, queue, states } = aQueue();
    back.breakDown();
    expect(await queue.retry()).toBe(false);
    expect(states).toEqual(['failed']);

    back.mend();

    expect(await queue.retry()).toBe(true);
    expect(states.at(-1)).toBe('saved');
  });

  it('an answer for a workspace that was left is not counted for the next one', async () => {
    const { back, queue, states } = aQueue();
    const release = back.hold();
    queue.add(batch('old'));

    queue.reset(7);
    expect(states).toEqual(['saving', 'saved']);
    release();
    await queue.settled();

    expect(queue.pending()).toEqual([]);
    expect(states).toEqual(['saving', 'saved']);
  });
});
