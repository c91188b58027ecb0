import type { CaseInput, MonteCarlo } from '../../shared/engine/index.ts';
import riskUrl from './riskWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

/** Starts the worker that tries business cases; an answer to an older question than the newest is dropped. */
export function startRisk(parts: {
  readonly onAnswer: (risks: readonly (MonteCarlo | null)[]) => void;
  readonly onFault: () => void;
}): { readonly ask: (inputs: readonly CaseInput[]) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(riskUrl), { type: 'module' });
  let newest = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ serial: number; risks: readonly (MonteCarlo | null)[] }>) => {
      if (data.serial === newest) parts.onAnswer(data.risks);
    },
  );
  worker.addEventListener('error', parts.onFault);
  return {
    ask: (inputs) => worker.postMessage({ serial: ++newest, inputs }),
    end: () => worker.terminate(),
  };
}
