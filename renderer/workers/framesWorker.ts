/** Works out where the pages of a print lie on a map, off the main thread. */
import type { PageFrames } from '../../shared/report/index.ts';
import { createFramesDesk, type FramesMessage } from './framesDesk.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<FramesMessage>) => void) => void;
  postMessage: (answer: PageFrames) => void;
};
const answer = createFramesDesk();

scope.addEventListener('message', ({ data }) => scope.postMessage(answer(data)));
