/** The engine, off the main thread. */
import { createEngine } from '../../shared/engine/index.ts';
import { createEngineDesk } from './engineDesk.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToEngine>) => void) => void;
  postMessage: (text: string) => void;
};

const hear = createEngineDesk({
  createEngine,
  // As text: of a large map the window reads that in half the time of a copied object.
  post: (answer: FromEngine) => scope.postMessage(JSON.stringify(answer)),
  defer: (job) => void setTimeout(job, 0),
  // Longer than between two letters: nobody reads a ranking while typing.
  rest: (job) => void setTimeout(job, 400),
});
scope.addEventListener('message', ({ data }) => hear(data));
