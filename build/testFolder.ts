import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** More than all tests together leave there, in bytes. */
const ENOUGH = 2 * 1024 ** 3;

/**
 * A folder in which the tests of one run make all of theirs, and which goes with this program. It lies in memory where this computer has a
 * place for that: a program that waits for the disk after each edit does so thousands of times, and no test can tell whether it did.
 */
export function testFolder(): string {
  const folder = mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'process-compass-test-'));
  // Some tests look at it as another user.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Whether there is such a place, from which programs may also be started. */
function hasRoomInMemory(): boolean {
  if (process.platform !== 'linux') return false;
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const options = mounts.map((line) => line.split(' ')).find(([, place]) => place === MEMORY)?.[3];
  if (options === undefined || /\b(noexec|ro)\b/.test(options)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH;
}
