/** Reads the tables of a file off the main thread. One worker reads one file; cancelling ends the worker. */
import { readTables, type TakenTables } from '../../shared/tables/index.ts';
import { createText } from '../../shared/text/index.ts';
import type { TableRequest } from './importing.ts';
import { newId } from './newId.ts';
import type { RunAnswer } from './runInWorker.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<TableRequest>) => void) => void;
  postMessage: (answer: RunAnswer<TakenTables>) => void;
};

scope.addEventListener('message', ({ data }) => {
  const { bytes, fileName, doc, today, language, without } = data;
  const steps = readTables(bytes, fileName, { doc, today, newId, without, text: createText(language) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) scope.postMessage({ share: step.value });
  scope.postMessage({ result: step.value });
});
