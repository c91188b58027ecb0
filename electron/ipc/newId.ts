import { randomUUID } from 'node:crypto';
import { asId, type NewId } from '../../shared/model/index.ts';

/** Ids that are new everywhere: two files that were made apart can be brought together. */
export const newId: NewId = (kind) => asId<typeof kind>(`${kind}-${randomUUID()}`);
