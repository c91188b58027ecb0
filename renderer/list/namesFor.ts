import type { Doc } from '../../shared/model/index.ts';
import type { Column } from '../../shared/outline/index.ts';

type Table = Readonly<Record<string, { readonly name: string; readonly order: number }>>;
const sorted = new WeakMap<object, readonly string[]>();

/** Names that a column may hold, as the workspace knows them; for "what" the steps that a way may lead to. */
export function namesFor(doc: Doc, column: Column): readonly string[] {
  switch (column) {
    case 'who':
      return namesOf(doc.role);
    case 'with':
      return namesOf(doc.system);
    case 'data':
      return namesOf(doc.dataObject);
    case 'what':
      return [...namesOf(doc.step), ...namesOf(doc.gateway)];
    case 'minutes':
    case 'wait':
    case 'note':
      return [];
  }
}

function namesOf(table: Table): readonly string[] {
  let names = sorted.get(table);
  if (!names) {
    const records = Object.values(table).toSorted((a, b) => a.order - b.order);
    names = records.map(({ name }) => name.trim()).filter((name) => name !== '');
    sorted.set(table, names);
  }
  return names;
}
