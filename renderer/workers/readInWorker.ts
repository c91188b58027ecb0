import type { Imported } from '../../shared/exchange/index.ts';
import { fail, type Result } from '../../shared/ipc/index.ts';
import type { TakenTables } from '../../shared/tables/index.ts';
import type { ImportRequest, ReadAnswer, TableRequest } from './importing.ts';
import importWorkerUrl from './importWorker.ts?worker&url';
import tableWorkerUrl from './tableWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

/** A file that is being read; `cancel` ends it at once, whatever the file does. */
export interface Reading<Value> {
  readonly result: Promise<Result<Value>>;
  readonly cancel: () => void;
}
type OnProgress = (share: number) => void;

/** Reads a model or drawing in a worker of its own. */
export const readInWorker = (request: ImportRequest, onProgress: OnProgress): Reading<Imported> =>
  readIn(importWorkerUrl, request, onProgress);

/** Reads tables in a worker of its own, and what they change. */
export const readTablesInWorker = (request: TableRequest, onProgress: OnProgress): Reading<TakenTables> =>
  readIn(tableWorkerUrl, request, onProgress);

function readIn<Value>(url: string, request: ImportRequest, onProgress: OnProgress): Reading<Value> {
  const worker = new Worker(workerUrl(url), { type: 'module' });
  let answer: (result: Result<Value>) => void = () => undefined;
  const result = new Promise<Result<Value>>((resolve) => {
    answer = resolve;
  });
  const end = (value: Result<Value>) => {
    worker.terminate();
    answer(value);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer<Value>>) => {
    if ('share' in data) onProgress(data.share);
    else end(data.result);
  });
  worker.addEventListener('error', (event) => end(fail('internal', event.message)));
  worker.postMessage(request);
  return { result, cancel: () => end(fail('cancelled', request.fileName)) };
}
