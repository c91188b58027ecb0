/** The engine, off the main thread. */
import { createEngine } from '../../shared/engine/index.ts';
import { createEngineDesk } from './engineDesk.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToEngine>) => void) => void;
  postMessage: (answer: FromEngine) => void;
};

const hear = createEngineDesk({
  createEngine,
  post: (answer) => scope.postMessage(answer),
  defer: (job) => void setTimeout(job, 0),
  // Longer than between two letters: nobody reads a ranking while typing.
  rest: (job) => void setTimeout(job, 400),
});
scope.addEventListener('message', ({ data }) => hear(data));
