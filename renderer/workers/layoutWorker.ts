/** Lays a map out off the main thread. One worker lays out one map; cancelling ends the worker. */
import type { Change } from '../../shared/changes/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import { fail, ok } from '../../shared/ipc/index.ts';
import type { LayoutRequest } from './layoutInWorker.ts';
import type { RunAnswer } from './runInWorker.ts';

const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<LayoutRequest>) => void) => void;
  postMessage: (answer: RunAnswer<readonly Change[]>) => void;
};

scope.addEventListener('message', ({ data: { doc, mapId, options } }) => {
  void layoutMap(doc, mapId, options).then(
    (changes) => scope.postMessage({ result: ok(changes) }),
    (error: unknown) => scope.postMessage({ result: fail('internal', String(error)) }),
  );
});
