/** Blank roles, systems and data objects with a name. */
import { asId, type DataObject, type Doc, type Role, type System } from '../../model/index.ts';

export const newRole = (doc: Pick<Doc, 'role'>, id: string, name: string): Role => ({
  id: asId<'role'>(id),
  name,
  department: '',
  order: Object.keys(doc.role).length,
});

export const newSystem = (doc: Pick<Doc, 'system'>, id: string, name: string): System => ({
  id: asId<'system'>(id),
  name,
  access: null,
  medium: null,
  note: '',
  order: Object.keys(doc.system).length,
});

export const newDataObject = (doc: Pick<Doc, 'dataObject'>, id: string, name: string): DataObject => ({
  id: asId<'dataObject'>(id),
  name,
  form: null,
  masterSystemId: null,
  order: Object.keys(doc.dataObject).length,
});

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The role, system or data object that goes by this name, however it is capitalised. */
export function factNamed<K extends 'role' | 'system' | 'dataObject'>(
  doc: Doc,
  kind: K,
  name: string,
): Doc[K][string] | undefined {
  const facts: readonly (Role | System | DataObject)[] = Object.values(doc[kind]);
  return facts.find((fact) => same(fact.name, name)) as Doc[K][string] | undefined;
}
