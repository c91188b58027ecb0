/** Reads a file off the main thread. One worker reads one file; cancelling ends the worker. */
import { layoutMap } from '../../shared/diagram/index.ts';
import { importFile, type Imported } from '../../shared/exchange/index.ts';
import { createText } from '../../shared/text/index.ts';
import type { ImportRequest } from './importing.ts';
import { newId } from './newId.ts';
import type { RunAnswer } from './runInWorker.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<ImportRequest>) => void) => void;
  postMessage: (answer: RunAnswer<Imported>) => void;
};

scope.addEventListener('message', ({ data }) => {
  void importFile(data.bytes, data.fileName, {
    doc: data.doc,
    newId,
    text: createText(data.language),
    layoutMap,
    onProgress: (share) => scope.postMessage({ share }),
  }).then(
    (result) => scope.postMessage({ result }),
    (error: unknown) =>
      scope.postMessage({ result: { ok: false, error: { code: 'internal', detail: String(error) } } }),
  );
});
