import * as v from 'valibot';
import type { Change } from '../../../changes/index.ts';
import { schemas } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { named } from './named.ts';
import { addNumbers } from './readCompass.ts';
import type { NamedKind, Reading } from './reading.ts';

/**
 * What a map's file says of the roles, systems and business data that it names. It fills those that the file brings; those that the
 * workspace has already stay as the workspace knows them.
 */
export function takeBusiness(reading: Reading, ours: readonly XmlNode[]): void {
  for (const node of ours) {
    const kind = kindByElement[node.local];
    const name = attribute(node, 'name') ?? '';
    const id = kind && named(reading, kind, name);
    if (!kind || !id || reading.doc[kind][id]) continue;
    const index = reading.changes.findIndex((change) => change.kind === kind && change.id === id);
    const change = reading.changes[index] as Change;
    const after = { ...change.after, ...factsOf(reading, kind, node) };
    reading.changes[index] = { ...change, after } as Change;
    if (kind !== 'dataObject') addNumbers(reading, elements(node), { kind, id, mapId: null });
  }
}

const kindByElement: { readonly [element: string]: NamedKind } = {
  role: 'role',
  system: 'system',
  data: 'dataObject',
};

function factsOf(reading: Reading, kind: NamedKind, node: XmlNode): object {
  if (kind === 'role') return { department: attribute(node, 'department') ?? '' };
  if (kind === 'system')
    return {
      access: valid(schemas.system.entries.access, attribute(node, 'access')),
      medium: valid(schemas.system.entries.medium, attribute(node, 'medium')),
      note: attribute(node, 'note') ?? '',
    };
  return {
    form: valid(schemas.dataObject.entries.form, attribute(node, 'form')),
    masterSystemId: named(reading, 'system', attribute(node, 'masterSystem') ?? ''),
  };
}

/** The value if the schema takes it, else none. */
function valid<T>(schema: v.GenericSchema<unknown, T>, value: string | null): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
