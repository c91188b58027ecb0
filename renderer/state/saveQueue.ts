/** Sends batches to the back end one after the other, in order, and keeps those that failed until they are sent again. */
import type { AppError, ApplyRequest, Client } from '../../shared/ipc/index.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

export interface SaveStatus {
  /** `failed` stays until a retry has succeeded. */
  readonly state: SaveState;
  readonly error: AppError | null;
  /** How many batches are not on disk yet. */
  readonly waiting: number;
}
export const ALL_SAVED: SaveStatus = { state: 'saved', error: null, waiting: 0 };

export interface SaveQueue {
  readonly add: (batch: Omit<ApplyRequest, 'baseRevision'>) => void;
  /** Sends what waits; where nothing does, asks whether the next edit could be written. Answers whether all is well. */
  readonly retry: () => Promise<boolean>;
  readonly settled: () => Promise<void>;
  /** What is not on disk yet, in order, as it would be sent: for a copy elsewhere. */
  readonly pending: () => readonly ApplyRequest[];
  /** Forgets what waits and starts from this revision: another workspace is shown. */
  readonly reset: (revision: number) => void;
}

export interface SaveQueueParts {
  readonly client: Pick<Client, 'workspace.apply' | 'workspace.checkFile'>;
  readonly onStatus: (status: SaveStatus) => void;
}

export function createSaveQueue({ client, onStatus }: SaveQueueParts): SaveQueue {
  let waiting: Omit<ApplyRequest, 'baseRevision'>[] = [];
  let revision = 0;
  let epoch = 0;
  let running: Promise<void> | null = null;
  let failure: AppError | null = null;

  const fail = (error: AppError) => {
    failure = error;
    onStatus({ state: 'failed', error, waiting: waiting.length });
  };

  /** Sends the oldest; answers whether there is more to send. */
  const sendFirst = async (mine: number): Promise<boolean> => {
    const answer = await client['workspace.apply']({ ...waiting[0]!, baseRevision: revision });
    if (mine !== epoch) return false;
    if (!answer.ok) {
      fail(answer.error);
      return false;
    }
    revision = answer.value.revision;
    waiting.shift();
    failure = null;
    onStatus(waiting.length === 0 ? ALL_SAVED : { state: 'saving', error: null, waiting: waiting.length });
    return waiting.length > 0;
  };

  const check = async (mine: number): Promise<void> => {
    const answer = await client['workspace.checkFile']({});
    if (mine !== epoch) return;
    if (!answer.ok) fail(answer.error);
    else if (waiting.length === 0) {
      failure = null;
      onStatus(ALL_SAVED);
    } else await sendAll(mine);
  };

  const sendAll = async (mine: number): Promise<void> => {
    while (await sendFirst(mine));
  };

  const start = (work: (mine: number) => Promise<void>): Promise<void> => {
    const mine = work(epoch);
    running = mine;
    void mine.finally(() => {
      if (running !== mine) return;
      running = null;
      // What came while the last answer was on its way.
      if (failure === null && waiting.length > 0) void start(sendAll);
    });
    return mine;
  };

  return {
    add(batch) {
      waiting.push(batch);
      if (failure !== null) onStatus({ state: 'failed', error: failure, waiting: waiting.length });
      else if (!running) {
        // On its way before anybody is told: whoever hears of it draws, and drawing must not hold it up.
        void start(sendAll);
        onStatus({ state: 'saving', error: null, waiting: waiting.length });
      }
    },
    async retry() {
      if (!running) void start(waiting.length > 0 ? sendAll : check);
      // oxlint-disable-next-line no-unmodified-loop-condition -- `start` sets it when a run ends
      while (running) await running;
      return failure === null;
    },
    async settled() {
      // oxlint-disable-next-line no-unmodified-loop-condition -- `start` sets it when a run ends
      while (running) await running;
    },
    pending: () => waiting.map((batch, index) => ({ ...batch, baseRevision: revision + index })),
    reset(next) {
      waiting = [];
      revision = next;
      failure = null;
      running = null;
      epoch += 1;
      onStatus(ALL_SAVED);
    },
  };
}
