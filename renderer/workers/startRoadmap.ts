import type { Roadmap, RoadmapQuestion } from '../../shared/engine/index.ts';
import roadmapUrl from './roadmapWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

type Asked = RoadmapQuestion['asked'];

/**
 * Starts the worker that plans. A search may take a second: while one runs only the newest question waits, and only its answer is
 * told.
 */
export function startRoadmap(parts: {
  readonly onAnswer: (roadmap: Roadmap) => void;
  readonly onFault: () => void;
}): { readonly ask: (asked: Asked) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(roadmapUrl), { type: 'module' });
  let isBusy = false;
  let next: Asked | null = null;
  const ask = (asked: Asked) => {
    if (isBusy) {
      next = asked;
      return;
    }
    isBusy = true;
    worker.postMessage(asked);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Roadmap>) => {
    isBusy = false;
    const waiting = next;
    next = null;
    if (waiting) ask(waiting);
    else parts.onAnswer(data);
  });
  worker.addEventListener('error', parts.onFault);
  return { ask, end: () => worker.terminate() };
}
