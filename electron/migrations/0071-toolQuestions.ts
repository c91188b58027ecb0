/**
 * Whether a tool of staff holds personal or money data, and whether it writes into a system that others rely on, may stay unsaid like the
 * other answers of 0070; what stands there stays, so that what was done can still be undone.
 */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    ALTER TABLE staff_tool RENAME TO staff_tool_before;
    CREATE TABLE staff_tool (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, deputy TEXT NOT NULL, kpi_id TEXT,
      system_ids TEXT NOT NULL, sensitivity REAL, reach REAL, failure_cost REAL,
      has_personal_data INTEGER, writes_records INTEGER, checklist TEXT NOT NULL,
      review_by TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    INSERT INTO staff_tool SELECT * FROM staff_tool_before;
    DROP TABLE staff_tool_before;
  `);
}
