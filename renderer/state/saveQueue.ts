/** Sends batches to the back end one after the other, in order, and keeps those that failed until they are sent again. */
import type { AppError, ApplyRequest, Client } from '../../shared/ipc/index.ts';
import type { SaveState } from './documentStore.ts';

export interface SaveQueue {
  readonly add: (batch: Omit<ApplyRequest, 'baseRevision'>) => void;
  readonly retry: () => void;
  readonly settled: () => Promise<void>;
  /** What is not on disk yet, in order, as it would be sent: for a copy elsewhere. */
  readonly pending: () => readonly ApplyRequest[];
  /** Forgets what waits and starts from this revision: another workspace is shown. */
  readonly reset: (revision: number) => void;
}

export function createSaveQueue(parts: {
  readonly send: Client['workspace.apply'];
  readonly onState: (state: SaveState, error: AppError | null) => void;
}): SaveQueue {
  let waiting: Omit<ApplyRequest, 'baseRevision'>[] = [];
  let revision = 0;
  let epoch = 0;
  let running: Promise<void> | null = null;
  let failed = false;

  const run = async (): Promise<void> => {
    const mine = epoch;
    while (waiting.length > 0 && !failed) {
      const answer = await parts.send({ ...waiting[0]!, baseRevision: revision });
      if (mine !== epoch) return;
      if (answer.ok) {
        revision = answer.value.revision;
        waiting.shift();
      } else {
        failed = true;
        parts.onState('failed', answer.error);
      }
    }
    if (waiting.length === 0) parts.onState('saved', null);
  };

  const start = () => {
    if (running || failed || waiting.length === 0) return;
    parts.onState('saving', null);
    const mine = run();
    running = mine;
    void mine.finally(() => {
      if (running === mine) running = null;
      start();
    });
  };

  return {
    add(batch) {
      waiting.push(batch);
      start();
    },
    retry() {
      failed = false;
      start();
    },
    async settled() {
      // oxlint-disable-next-line no-unmodified-loop-condition -- `start` sets it when a run ends
      while (running) await running;
    },
    pending: () => waiting.map((batch, index) => ({ ...batch, baseRevision: revision + index })),
    reset(next) {
      waiting = [];
      revision = next;
      failed = false;
      running = null;
      epoch += 1;
    },
  };
}
