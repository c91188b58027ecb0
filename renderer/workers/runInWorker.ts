import { fail, type Result } from '../../shared/ipc/index.ts';
import { workerUrl } from './workerUrl.ts';

/** What a worker says: how far it is (0–1), then what came of it. */
export type RunAnswer<Value> = { readonly share: number } | { readonly result: Result<Value> };

/** Something that a worker is at; `cancel` ends it at once, whatever it does, and the result is then `cancelled`. */
export interface Running<Value> {
  readonly result: Promise<Result<Value>>;
  readonly cancel: () => void;
}

/** Has one question answered by a worker of its own, which ends with it. A worker that breaks down is the error `internal`. */
export function runInWorker<Value>(
  url: string,
  question: unknown,
  onProgress: (share: number) => void = () => undefined,
): Running<Value> {
  const worker = new Worker(workerUrl(url), { type: 'module' });
  let answer: (result: Result<Value>) => void = () => undefined;
  const result = new Promise<Result<Value>>((resolve) => {
    answer = resolve;
  });
  const end = (value: Result<Value>) => {
    worker.terminate();
    answer(value);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<RunAnswer<Value>>) => {
    if ('share' in data) onProgress(data.share);
    else end(data.result);
  });
  worker.addEventListener('error', (event) => end(fail('internal', event.message)));
  worker.postMessage(question);
  return { result, cancel: () => end(fail('cancelled')) };
}
