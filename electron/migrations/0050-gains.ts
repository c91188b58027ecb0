/**
 * A gain without a price says who benefits and which objective it serves; the goal follows from the objective. No version before this one
 * let anybody write such a row, so nothing is lost with the old column.
 */
import type { WritableDb } from '../store/database.ts';

export function up(db: WritableDb): void {
  db.exec(`
    ALTER TABLE intangible DROP COLUMN goal_id;
    ALTER TABLE intangible ADD COLUMN beneficiary TEXT NOT NULL DEFAULT '';
    ALTER TABLE intangible ADD COLUMN objective_id TEXT;
  `);
}
