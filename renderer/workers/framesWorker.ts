/** Works out where the pages of a print lie on a map, off the main thread. */
import { pageFrames, type PageFrames } from '../../shared/report/index.ts';
import { createText } from '../../shared/text/index.ts';
import type { FramesAsked } from './startFrames.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<FramesAsked>) => void) => void;
  postMessage: (answer: PageFrames) => void;
};

scope.addEventListener('message', ({ data: { language, insideStepId, ...request } }) =>
  scope.postMessage(pageFrames({ ...request, text: createText(language) }, insideStepId)),
);
