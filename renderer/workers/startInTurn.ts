import { workerUrl } from './workerUrl.ts';

/** Starts a worker that may be busy for a while: meanwhile only the newest question waits, and only its answer is told. */
export function startInTurn<Asked, Answer, Message = Asked>(
  url: string,
  parts: {
    readonly onAnswer: (answer: Answer) => void;
    readonly onFault: () => void;
    /** Makes what is sent of a question whose turn has come; left out: the question itself. */
    readonly pack?: (asked: Asked) => Message;
  },
): { readonly ask: (asked: Asked) => void; readonly end: () => void } {
  const worker = new Worker(workerUrl(url), { type: 'module' });
  let isBusy = false;
  let next: { readonly asked: Asked } | null = null;
  const ask = (asked: Asked) => {
    if (isBusy) {
      next = { asked };
      return;
    }
    isBusy = true;
    worker.postMessage(parts.pack ? parts.pack(asked) : asked);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isBusy = false;
    const waiting = next;
    next = null;
    if (waiting) ask(waiting.asked);
    else parts.onAnswer(data);
  });
  worker.addEventListener('error', parts.onFault);
  return { ask, end: () => worker.terminate() };
}
