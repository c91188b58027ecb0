import { resolve } from 'node:path';
import type { Doc } from '../../shared/model/index.ts';
import { inspectFile } from './inspectFile.ts';
import { openStore } from './openStore.ts';
import type { Store, StoreOptions } from './store.ts';
import { writeWorkspace } from './writeWorkspace.ts';

/**
 * Makes a workspace file that holds this document, with an empty history, and opens it. The file is there whole or not at all;
 * `file-exists` where there is one of that name.
 */
export async function createStore(path: string, doc: Doc, options: StoreOptions): Promise<Store> {
  writeWorkspace(resolve(path), doc, options);
  return openStore(path, {
    inspect: async (created) => inspectFile(created, options.migrations),
    ...options,
  });
}
