import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from '../files/fileFailure.ts';

export interface RunMarker {
  /** Whether an earlier run left its mark: it did not end by itself. */
  readonly endedBadly: boolean;
  remove(): void;
}

/** A file named after each running program. One whose program is gone tells of a run that was cut off. */
const PREFIX = 'running-';

export function markRun(appData: string): RunMarker {
  try {
    mkdirSync(appData, { recursive: true });
  } catch (error) {
    // `PROCESS_COMPASS_HOME` names another folder.
    throw fileFailure(error, appData, 'making');
  }
  const left = readdirSync(appData).filter((name) => name.startsWith(PREFIX));
  const dead = left.filter((name) => !isOtherLiving(Number(name.slice(PREFIX.length))));
  for (const name of dead) rmSync(join(appData, name), { force: true });
  const own = join(appData, `${PREFIX}${process.pid}`);
  writeFileSync(own, '');
  return { endedBadly: dead.length > 0, remove: () => rmSync(own, { force: true }) };
}

function isOtherLiving(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
