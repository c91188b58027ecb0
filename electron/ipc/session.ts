/**
 * The workspace that is open in this window: none or one. A new one is opened before the old one is let go, so that a file which
 * cannot be opened leaves the user where they are.
 */
import { realpathSync } from 'node:fs';
import { AppFailure } from '../log/appFailure.ts';
import type { Store } from '../store/store.ts';

export interface Session {
  readonly store: Store | null;
  /** The open workspace; throws `file-not-found` when there is none (the page asked too late). */
  require(): Store;
  show(next: Store): Store;
  /** Answers the store that is open for this path already, if it is. */
  holding(path: string): Store | null;
  close(): void;
}

export function createSession(): Session {
  let current: Store | null = null;
  return {
    get store() {
      return current;
    },
    require() {
      if (!current) throw new AppFailure('file-not-found', '–');
      return current;
    },
    show(next) {
      if (current !== next) current?.close();
      current = next;
      return next;
    },
    holding: (path) => (current && samePath(current.path, path) ? current : null),
    close() {
      current?.close();
      current = null;
    },
  };
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // One of them is gone: then they are not one file.
    return false;
  }
}
