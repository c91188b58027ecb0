import type { PackSource, ReportPage } from '../../shared/report/index.ts';
import packUrl from './packWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

export type PackQuestion = PackSource & { readonly serial: number };
export interface PackAnswer {
  readonly serial: number;
  readonly pages: readonly ReportPage[];
}

/** Starts the worker that makes the pages of a pack; an answer to an older question than the newest is dropped. */
export function startPack(parts: {
  readonly onAnswer: (pages: readonly ReportPage[]) => void;
  readonly onFault: () => void;
}): { readonly ask: (asked: PackSource) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(packUrl), { type: 'module' });
  let newest = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
    if (data.serial === newest) parts.onAnswer(data.pages);
  });
  worker.addEventListener('error', parts.onFault);
  return {
    ask: (asked) => worker.postMessage({ ...asked, serial: ++newest } satisfies PackQuestion),
    end: () => worker.terminate(),
  };
}
