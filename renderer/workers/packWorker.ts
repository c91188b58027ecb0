/** Makes the pages of a client pack off the main thread: what is left out, the plan, then every page. */
import { packOf, packPages } from '../../shared/report/index.ts';
import type { PackAnswer, PackQuestion } from './startPack.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<PackQuestion>) => void) => void;
  postMessage: (answer: PackAnswer) => void;
};

scope.addEventListener('message', ({ data: { serial, ...source } }) =>
  scope.postMessage({ serial, pages: packPages(packOf(source)) }),
);
