/** A folder of its own for each test, and the least that a store needs from outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { createStore } from '../../../electron/store/createStore.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import type { Store, StoreOptions } from '../../../electron/store/store.ts';
import type { AppFailure } from '../../../electron/log/appFailure.ts';
import { created, toWire, type Change } from '../../../shared/changes/index.ts';
import type { ApplyRequest } from '../../../shared/ipc/index.ts';
import { asId, blank, type Doc, type ProcessMap, type Role } from '../../../shared/model/index.ts';

export const AT = '2026-11-23T09:00:00.000Z';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function optionsIn(folder: string, more: Partial<StoreOptions> = {}): StoreOptions {
  let ids = 0;
  return {
    appData: join(folder, 'app'),
    now: () => AT,
    newId: () => `id${(ids += 1)}`,
    inspect: async (path) => inspectFile(path),
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error });
    },
    ...more,
  };
}

/** An open store on a new file; closed and removed when the test ends. */
export async function newStore(more: { doc?: Doc; name?: string; options?: Partial<StoreOptions> } = {}) {
  const folder = temporaryFolder();
  const options = optionsIn(folder, more.options);
  const path = join(folder, more.name ?? 'Bakery.compass');
  const store = await createStore(path, more.doc ?? blankDoc({ name: 'Bakery' }), options);
  closeLater(store);
  return { folder, options, path, store };
}

export async function reopened(path: string, options: StoreOptions): Promise<Store> {
  const store = await openStore(path, options);
  closeLater(store);
  return store;
}

function closeLater(store: Store): void {
  onTestFinished(() => store.close());
}

export function request(more: Partial<ApplyRequest> & { changes?: ApplyRequest['changes'] }): ApplyRequest {
  return {
    mode: 'do',
    entryId: 'entry-1',
    command: 'test.edit',
    at: AT,
    baseRevision: 0,
    changes: [],
    ...more,
  };
}

/** Applies changes as an entry of their own onto what the store has now. */
export function edit(store: Store, entryId: string, ...changes: Change[]): number {
  const { revision } = store.opened();
  return store.apply(request({ entryId, baseRevision: revision, changes: toWire(changes) })).revision;
}

export const role = (id: string, name = 'Baker'): Role => ({ id: asId(id), name, department: '', order: 0 });
export const newRole = (id: string, name?: string): Change => created('role', role(id, name));

export const map = (id: string): ProcessMap => ({
  ...blank.map,
  id: asId(id),
  name: 'Orders',
  isCustomerFacing: true,
});

/** What an AppFailure with this code looks like to `toThrow`. */
export const failure = (code: AppFailure['code']) => expect.objectContaining({ name: 'AppFailure', code });
