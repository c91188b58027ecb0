import type { ELK } from 'elkjs/lib/elk-api.js';

let loaded: Promise<ELK> | null = null;

/** The layout library, loaded when it is first needed (1.5 MB) and run on the thread that asks: it never starts a worker here. */
export function elk(): Promise<ELK> {
  loaded ??= import('elkjs/lib/elk.bundled.js').then((module) => create(module.default));
  return loaded;
}

/**
 * In a scope that has `self` but no `document`, elkjs believes that it is its own worker, takes over `self.onmessage` and exports nothing.
 * Ours is a worker that calls it as a library, so a stand-in `document` is there while it makes up its mind.
 */
function create(Elk: new () => ELK): ELK {
  const scope = globalThis as { document?: unknown; self?: unknown };
  const isWorker = scope.document === undefined && scope.self !== undefined;
  if (isWorker) scope.document = {};
  try {
    return new Elk();
  } finally {
    if (isWorker) delete scope.document;
  }
}
