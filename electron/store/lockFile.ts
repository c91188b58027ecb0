/**
 * One writer a file: `.~lock.NAME#` beside it, holding host, user, process and start. File locks are unreliable on network drives
 * and say nothing to a person; this one survives a kill, so it is ignored when its process is gone on this computer.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from '../files/fileFailure.ts';
import { temporaryPath, withTemporary } from '../files/temporaryPath.ts';

export interface LockHolder {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** When that process started, as its system tells it: a new process with an old number is another one. */
  readonly start: string;
  /** When the file was locked. */
  readonly at: string;
}

export interface FileLock {
  /** Removes the lock file if it is still ours. */
  release(): void;
}

export type LockAnswer =
  | { readonly held: true; readonly lock: FileLock }
  | { readonly held: false; readonly holder: LockHolder }
  /** The folder takes no lock file: nothing can be written beside the workspace. */
  | { readonly held: false; readonly holder: null };

export const lockPathOf = (path: string): string => join(dirname(path), `.~lock.${basename(path)}#`);

/** Takes the lock, or says who holds it. `takeOver` takes it from a holder on another computer, which cannot be asked. */
export function acquireLock(
  path: string,
  options: { readonly now: string; readonly takeOver?: boolean },
): LockAnswer {
  const lockPath = lockPathOf(path);
  const mine = JSON.stringify(holderHere(options.now));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) pause();
    try {
      createWhole(lockPath, mine);
      return { held: true, lock: { release: () => removeIfSame(lockPath, mine) } };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') return { held: false, holder: null };
    }
    const found = readText(lockPath);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && isAlive(holder) && !(options.takeOver && holder.host !== hostname()))
      return { held: false, holder };
    breakLock(lockPath, { found, mine });
  }
  return { held: false, holder: null };
}

/** Others who break the same dead lock need an instant each. */
const ATTEMPTS = 40;
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

/** Who holds this file now; null when nobody does. */
export function lockHolder(path: string): LockHolder | null {
  const found = readText(lockPathOf(path));
  const holder = found === null ? null : parseHolder(found);
  return holder && isAlive(holder) ? holder : null;
}

function holderHere(at: string): LockHolder {
  return { host: hostname(), user: userName(), pid: process.pid, start: startOf(process.pid) ?? '', at };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}

/** With its content from the first moment on, so that no one reads an empty lock. */
function createWhole(lockPath: string, content: string): void {
  withTemporary(lockPath, (temporary) => {
    writeFileSync(temporary, content, { flag: 'wx' });
    try {
      linkSync(temporary, lockPath);
    } catch (error) {
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errnoOf(error) ?? '')) throw error;
      writeWithoutLinks(lockPath, content);
    }
  });
}

/** For drives without hard links (FAT), and where an instant of emptiness does no harm: a reader waits. */
function writeWithoutLinks(lockPath: string, content: string): void {
  const handle = openSync(lockPath, 'wx');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Removes a dead lock. Nothing compares and removes in one step, so who removes must be alone: the right to break exactly this lock is a
 * file that only one program can create. Whoever comes later finds another lock in its place, and leaves it. The right of a program that
 * died while it had it is void.
 */
function breakLock(
  lockPath: string,
  { found, mine }: { readonly found: string; readonly mine: string },
): void {
  const right = `${lockPath}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}`;
  try {
    writeWithoutLinks(right, mine);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    const other = parseHolder(readText(right) ?? '');
    if (other && !isAlive(other)) rmSync(right, { force: true });
    return;
  }
  try {
    if (readText(lockPath) === found) rmSync(lockPath, { force: true });
  } finally {
    rmSync(right, { force: true });
  }
}

/** A lock of ours goes when the file is closed; one that another computer took over meanwhile is put back. */
function removeIfSame(lockPath: string, content: string): void {
  const aside = temporaryPath(lockPath);
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return;
  }
  if (readText(aside) !== content) {
    try {
      linkSync(aside, lockPath);
    } catch (error) {
      if (errnoOf(error) === null) throw error;
    }
  }
  rmSync(aside, { force: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const { host, user, pid, start, at } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof host !== 'string' || typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0)
      return null;
    return { host, user: String(user), pid, start: String(start), at: String(at) };
  } catch {
    return null;
  }
}

function isAlive({ host, pid, start }: LockHolder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
  const startNow = startOf(pid);
  return startNow === null || start === '' || startNow === start;
}

/** On Linux: the run of the system and the tick at which the process started. Elsewhere the number alone must do. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText('/proc/sys/kernel/random/boot_id');
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return boot !== null && ticks !== undefined ? `${boot.trim()}:${ticks}` : null;
}
