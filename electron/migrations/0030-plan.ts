/** What was decided to do, how, with whom and by which method. Adds tables only. */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE idea (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, pattern_id TEXT, step_ids TEXT NOT NULL,
      is_tool_chosen INTEGER NOT NULL, adds_system INTEGER NOT NULL, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE initiative (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, candidate_ids TEXT NOT NULL, acquisition TEXT,
      status TEXT NOT NULL, phase REAL, starts_on TEXT, owner TEXT NOT NULL, safeguards TEXT NOT NULL,
      nature TEXT NOT NULL, baseline TEXT NOT NULL, baseline_on TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE prerequisite (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      needs_initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TABLE option (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL, acquisition TEXT, scores TEXT NOT NULL, is_chosen INTEGER NOT NULL,
      note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE intangible (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL, size REAL NOT NULL, likelihood REAL NOT NULL, goal_id TEXT, kpi_id TEXT,
      evidence TEXT NOT NULL
    ) STRICT;
    CREATE TABLE freed_time (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      role_id TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED, use TEXT NOT NULL
    ) STRICT;
    CREATE TABLE change_task (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL, name TEXT NOT NULL, role_id TEXT, due TEXT, is_done INTEGER NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE survey_count (
      id TEXT PRIMARY KEY NOT NULL, role_id TEXT, question TEXT NOT NULL, counts TEXT NOT NULL
    ) STRICT;
    CREATE TABLE staff_tool (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, deputy TEXT NOT NULL, kpi_id TEXT,
      system_ids TEXT NOT NULL, sensitivity REAL NOT NULL, reach REAL NOT NULL, failure_cost REAL NOT NULL,
      has_personal_data INTEGER NOT NULL, writes_records INTEGER NOT NULL, checklist TEXT NOT NULL,
      review_by TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
    CREATE TABLE signal (
      id TEXT PRIMARY KEY NOT NULL, goal_id TEXT, date TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
      is_settled INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE review (
      id TEXT PRIMARY KEY NOT NULL, target_kind TEXT NOT NULL, target_id TEXT NOT NULL, date TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
    CREATE TABLE method_setting (id TEXT PRIMARY KEY NOT NULL, "values" TEXT NOT NULL) STRICT;
  `);
}
