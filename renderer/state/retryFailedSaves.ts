import type { DocumentStore } from './documentStore.ts';

/** Waiting times between tries while saving fails: soon at first, then patiently. */
const WAITS_MS = [2_000, 5_000, 15_000, 30_000] as const;

/** Sends again by itself what could not be saved, as long as it fails; returns what ends it. */
export function retryFailedSaves(
  { saving, retry }: Pick<DocumentStore, 'saving' | 'retry'>,
  later: (job: () => void, milliseconds: number) => () => void,
): () => void {
  let tries = 0;
  let cancel: (() => void) | null = null;
  const watch = () => {
    const { state } = saving.getState();
    if (state === 'saved') tries = 0;
    if (state !== 'failed') {
      cancel?.();
      cancel = null;
      return;
    }
    cancel ??= later(
      () => {
        cancel = null;
        tries += 1;
        void retry();
      },
      WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]!,
    );
  };
  const end = saving.subscribe(watch);
  return () => {
    end();
    cancel?.();
  };
}
