import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { retryFailedSaves } from '../../../renderer/state/retryFailedSaves.ts';
import { addMap } from '../../../shared/commands/index.ts';
import { countingIds, fakeBackEnd, opened } from './fakeBackEnd.ts';

describe('retrying by itself', () => {
  it('waits longer from try to try, and stops when everything is saved', async () => {
    const back = fakeBackEnd();
    const jobs: { job: () => void; milliseconds: number }[] = [];
    const document = createDocumentStore({
      client: back.client,
      context: { newId: countingIds(), today: '2026-11-23' },
      now: () => '2026-11-23T10:00:00.000Z',
    });
    document.show(opened());
    retryFailedSaves(document, (job, milliseconds) => {
      jobs.push({ job, milliseconds });
      return () => undefined;
    });
    back.breakDown();
    document.dispatch(addMap, { id: 'm', name: 'A', startId: 'e', stepId: 's' });
    await document.settled();
    expect(jobs.map(({ milliseconds }) => milliseconds)).toEqual([2_000]);

    jobs[0]!.job();
    await document.settled();
    expect(jobs.map(({ milliseconds }) => milliseconds)).toEqual([2_000, 5_000]);
    back.mend();
    jobs[1]!.job();
    await document.settled();

    expect(document.saving.getState().state).toBe('saved');
    expect(jobs).toHaveLength(2);
  });
});
