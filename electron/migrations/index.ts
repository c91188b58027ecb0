/** All migrations, in order. A file carries the number of the last one that ran in `user_version`. Never edited after a release. */
import type { WritableDb } from '../store/database.ts';
import { up as firstTables } from './0010-firstTables.ts';
import { up as landscape } from './0020-landscape.ts';
import { up as plan } from './0030-plan.ts';
import { up as choice } from './0040-choice.ts';
import { up as gains } from './0050-gains.ts';
import { up as papers } from './0060-papers.ts';
import { up as toolAnswers } from './0070-toolAnswers.ts';
import { up as toolQuestions } from './0071-toolQuestions.ts';

export interface Migration {
  /** Rises, so that it also orders the files. */
  readonly version: number;
  readonly up: (db: WritableDb) => void;
}

export const migrations: readonly Migration[] = [
  { version: 10, up: firstTables },
  { version: 20, up: landscape },
  { version: 30, up: plan },
  { version: 40, up: choice },
  { version: 50, up: gains },
  { version: 60, up: papers },
  { version: 70, up: toolAnswers },
  { version: 71, up: toolQuestions },
];

/** "PCom" in the header of a file: what makes it a Process Compass workspace and not any other SQLite file. */
export const APPLICATION_ID = 0x50436f6d;

/** The newest version that this list makes; throws where its numbers do not rise. */
export function newestVersion(list: readonly Migration[] = migrations): number {
  let newest = 0;
  for (const { version } of list) {
    if (!Number.isInteger(version) || version <= newest)
      throw new Error(`migration <${version}> after <${newest}>`);
    newest = version;
  }
  return newest;
}

/** Brings an open database up to date, all pending migrations in one transaction. */
export function migrate(db: WritableDb, list: readonly Migration[] = migrations): void {
  const newest = newestVersion(list);
  const current = db.pragma('user_version', { simple: true }) as number;
  db.transaction(() => {
    for (const { version, up } of list) if (version > current) up(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${newest}`);
  }).immediate();
}
