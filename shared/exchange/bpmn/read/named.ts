import { asId, type DataObject, type Doc, type Id, type Role, type System } from '../../../model/index.ts';
import { add, type NamedKind, type Reading } from './reading.ts';

const key = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What is needed to find names again or to make them. */
export type Naming = Pick<Reading, 'doc' | 'newId' | 'named' | 'changes'>;

/** The workspace's roles, systems and business data by name. */
export function namesOf(doc: Doc): { readonly [K in NamedKind]: Map<string, string> } {
  const of = (kind: NamedKind) => {
    const byName = new Map<string, string>();
    for (const { id, name } of Object.values(doc[kind]))
      if (!byName.has(key(name))) byName.set(key(name), id);
    return byName;
  };
  return { role: of('role'), system: of('system'), dataObject: of('dataObject') };
}

/** The role, system or business data of this name, made if there is none yet; null for an empty name. */
export function named<K extends NamedKind>(reading: Naming, kind: K, name: string): Id<K> | null {
  if (key(name) === '') return null;
  const known = reading.named[kind].get(key(name));
  if (known !== undefined) return asId<K>(known);
  const id = reading.newId(kind);
  const order = Object.keys(reading.doc[kind]).length + reading.named[kind].size;
  const clean = name.trim().replace(/\s+/g, ' ');
  reading.named[kind].set(key(name), id);
  if (kind === 'role')
    add(reading, 'role', { id: asId(id), name: clean, department: '', order } satisfies Role);
  else if (kind === 'system')
    add(reading, 'system', {
      id: asId(id),
      name: clean,
      access: null,
      medium: null,
      note: '',
      order,
    } satisfies System);
  else
    add(reading, 'dataObject', {
      id: asId(id),
      name: clean,
      form: null,
      masterSystemId: null,
      order,
    } satisfies DataObject);
  return id;
}
