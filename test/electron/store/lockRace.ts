/** One of several programs that reach for the same lock at the same moment, and keep it until they are told to end. */
import { acquireLock } from '../../../electron/store/lockFile.ts';

const [path, startAt] = process.argv.slice(2) as [string, string];
while (Date.now() < Number(startAt));
const answer = acquireLock(path, { now: '2026-11-23T09:00:00.000Z' });
process.stdout.write(answer.held ? 'held' : 'refused');
process.stdin.resume();
