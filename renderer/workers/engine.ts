/** The engine, off the main thread. */
import { createEngine } from '../../shared/engine/index.ts';
import { createEngineDesk } from './engineDesk.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
  postMessage: (answer: FromEngine) => void;
};

const hear = createEngineDesk({
  createEngine,
  post: (answer) => scope.postMessage(answer),
  defer: (job) => void setTimeout(job, 0),
});
scope.onmessage = ({ data }) => hear(data);
