/**
 * What decides who may build a tool of staff may stay unsaid; what stands there stays. SQLite lets no column become nullable in place, so
 * the rows move into a table of the same columns; no other table refers to it. A signal from outside may have a day to look at it again.
 */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    ALTER TABLE staff_tool RENAME TO staff_tool_before;
    CREATE TABLE staff_tool (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, deputy TEXT NOT NULL, kpi_id TEXT,
      system_ids TEXT NOT NULL, sensitivity REAL, reach REAL, failure_cost REAL,
      has_personal_data INTEGER NOT NULL, writes_records INTEGER NOT NULL, checklist TEXT NOT NULL,
      review_by TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    INSERT INTO staff_tool SELECT * FROM staff_tool_before;
    DROP TABLE staff_tool_before;
    ALTER TABLE signal ADD COLUMN review_by TEXT;
  `);
}
