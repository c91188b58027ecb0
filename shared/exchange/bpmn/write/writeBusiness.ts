import type { DataObject, Role, System } from '../../../model/index.ts';
import type { XmlNode } from '../../xml/xmlNode.ts';
import { element } from '../element.ts';
import { numbersOf } from './writeCompass.ts';
import type { Writing } from './writing.ts';

/** What is known of the roles, systems and business data that a map names, beyond the names. */
export function businessOf(writing: Writing): XmlNode[] {
  const { doc, contents, map } = writing;
  const roleIds = [
    map.ownerRoleId,
    ...contents.lanes.map((lane) => lane.roleId),
    ...contents.steps.map((step) => step.roleId),
  ];
  const dataIds = [
    ...contents.dataNodes.map((node) => node.dataObjectId),
    ...contents.dataUses.map((use) => use.dataObjectId),
  ];
  const data = records(doc.dataObject, dataIds);
  const systemIds = [
    ...contents.steps.flatMap((step) => step.systemIds),
    ...contents.dataUses.map((use) => use.systemId),
    ...data.map((each) => each.masterSystemId),
  ];
  return [
    ...records(doc.role, roleIds).flatMap((role) => factsOfRole(writing, role)),
    ...records(doc.system, systemIds).flatMap((system) => factsOfSystem(writing, system)),
    ...data.flatMap((each) => factsOfBusinessData(writing, each)),
  ];
}

function records<T>(table: { readonly [id: string]: T }, ids: readonly (string | null)[]): T[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (table[id] ?? [])));
}

function factsOfRole(writing: Writing, role: Role): XmlNode[] {
  const numbers = numbersOf(writing, role.id);
  if (role.department === '' && numbers.length === 0) return [];
  return [element('compass', 'role', { name: role.name, department: role.department || null }, numbers)];
}

function factsOfSystem(writing: Writing, system: System): XmlNode[] {
  const numbers = numbersOf(writing, system.id);
  const facts = { access: system.access, medium: system.medium, note: system.note || null };
  if (numbers.length === 0 && Object.values(facts).every((value) => value === null)) return [];
  return [element('compass', 'system', { name: system.name, ...facts }, numbers)];
}

function factsOfBusinessData({ doc }: Writing, data: DataObject): XmlNode[] {
  const master = data.masterSystemId ? (doc.system[data.masterSystemId]?.name ?? null) : null;
  if (data.form === null && master === null) return [];
  return [element('compass', 'data', { name: data.name, form: data.form, masterSystem: master })];
}
