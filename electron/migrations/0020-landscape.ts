/** What runs between the maps of a business, and what its customers go through. Adds tables only. */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE map_flow (
      id TEXT PRIMARY KEY NOT NULL,
      from_map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
      to_map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE journey (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, customer TEXT NOT NULL, note TEXT NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE touchpoint (
      id TEXT PRIMARY KEY NOT NULL,
      journey_id TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED, target_id TEXT,
      name TEXT NOT NULL, channel TEXT, feeling REAL, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
  `);
}
