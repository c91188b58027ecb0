/** How a technology is weighed, what waits for what, when to go on, and what counts once. Adds tables only. */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE weighing (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      criteria TEXT NOT NULL, is_pairwise INTEGER NOT NULL, comparisons TEXT NOT NULL
    ) STRICT;
    CREATE TABLE condition (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL, ready_on TEXT, is_done INTEGER NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE gate (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      after_days REAL NOT NULL, pass_share REAL NOT NULL, stop_share REAL NOT NULL,
      go_on TEXT NOT NULL, stop TEXT NOT NULL
    ) STRICT;
    CREATE TABLE sharing (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, initiative_ids TEXT NOT NULL, parts TEXT NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
  `);
}
