import type { FromEngine, ToEngine } from './engineMessages.ts';
import engineUrl from './engine.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

/** Starts the engine worker; `onFault` hears when it broke (it then answers no more). */
export function startEngine(parts: {
  readonly onAnswer: (answer: FromEngine) => void;
  readonly onFault: (what: string) => void;
}): { readonly post: (message: ToEngine) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(engineUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<string>) =>
    parts.onAnswer(JSON.parse(data) as FromEngine),
  );
  worker.addEventListener('error', (event) => parts.onFault(event.message));
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
