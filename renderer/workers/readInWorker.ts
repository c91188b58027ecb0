import type { Imported } from '../../shared/exchange/index.ts';
import { fail, type Result } from '../../shared/ipc/index.ts';
import type { ImportAnswer, ImportRequest } from './importing.ts';
import importWorkerUrl from './importWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

/** Reads a file in a worker of its own; `cancel` ends it at once, whatever the file does. */
export function readInWorker(
  request: ImportRequest,
  onProgress: (share: number) => void,
): { readonly result: Promise<Result<Imported>>; readonly cancel: () => void } {
  const worker = new Worker(workerUrl(importWorkerUrl), { type: 'module' });
  let answer: (result: Result<Imported>) => void = () => undefined;
  const result = new Promise<Result<Imported>>((resolve) => {
    answer = resolve;
  });
  const end = (value: Result<Imported>) => {
    worker.terminate();
    answer(value);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
    if ('share' in data) onProgress(data.share);
    else end(data.result);
  });
  worker.addEventListener('error', (event) => end(fail('internal', event.message)));
  worker.postMessage(request);
  return { result, cancel: () => end(fail('cancelled', request.fileName)) };
}
