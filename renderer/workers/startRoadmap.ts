import type { Roadmap, RoadmapQuestion } from '../../shared/engine/index.ts';
import roadmapUrl from './roadmapWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

/** Starts the worker that plans; an answer to an older question than the newest is dropped. */
export function startRoadmap(parts: {
  readonly onAnswer: (roadmap: Roadmap) => void;
  readonly onFault: () => void;
}): { readonly ask: (asked: RoadmapQuestion['asked']) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(roadmapUrl), { type: 'module' });
  let newest = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ serial: number; roadmap: Roadmap }>) => {
    if (data.serial === newest) parts.onAnswer(data.roadmap);
  });
  worker.addEventListener('error', parts.onFault);
  return {
    ask: (asked) => worker.postMessage({ serial: ++newest, asked }),
    end: () => worker.terminate(),
  };
}
