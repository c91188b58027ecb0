import type { PageFrames, ReportRequest } from '../../shared/report/index.ts';
import type { Language } from '../../shared/text/index.ts';
import framesUrl from './framesWorker.ts?worker&url';
import { workerUrl } from './workerUrl.ts';

export type FramesAsked = Omit<ReportRequest, 'text'> & {
  readonly language: Language;
  /** The subprocess whose inside it is about; null: the map itself. */
  readonly insideStepId: string | null;
};

/** Starts the worker that lays a map out on pages. While it is busy only the newest question waits, and only its answer is told. */
export function startFrames(parts: {
  readonly onAnswer: (frames: PageFrames) => void;
  readonly onFault: () => void;
}): { readonly ask: (asked: FramesAsked) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(framesUrl), { type: 'module' });
  let isBusy = false;
  let next: FramesAsked | null = null;
  const ask = (asked: FramesAsked) => {
    if (isBusy) {
      next = asked;
      return;
    }
    isBusy = true;
    worker.postMessage(asked);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PageFrames>) => {
    isBusy = false;
    const waiting = next;
    next = null;
    if (waiting) ask(waiting);
    else parts.onAnswer(data);
  });
  worker.addEventListener('error', parts.onFault);
  return { ask, end: () => worker.terminate() };
}
