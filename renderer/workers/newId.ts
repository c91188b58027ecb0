import { asId, type NewId } from '../../shared/model/index.ts';

/** A new id that also is a name in XML: its kind, then 122 random bits. */
export const newId: NewId = (kind) => asId(`${kind}_${crypto.randomUUID()}`);
