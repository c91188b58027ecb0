import { elementOf, mapContents, type Doc } from '../model/index.ts';
import { fold } from './fold.ts';
import { usesOf } from './usesOf.ts';

/** The groups of what can be found, in the order in which equal ones stand. */
export const foundKinds = [
  'step',
  'map',
  'line',
  'lane',
  'data',
  'note',
  'mark',
  'role',
  'system',
  'dataObject',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something that can be looked for, and where it is seen. */
export interface Findable {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  /** What else is said of it: description, condition, note. */
  readonly more: string;
  /** The map it is on, and the subprocess; null for a role, a system, a data object. */
  readonly mapId: string | null;
  readonly parentId: string | null;
  /** The drawn elements that show it: itself, what a mark is on, the steps that use a role; none for a map. */
  readonly shownIds: readonly string[];
  /** Name and more, folded. */
  readonly searched: { readonly name: string; readonly more: string };
}

const findablesByDoc = new WeakMap<Doc, readonly Findable[]>();

/** Everything that can be found, map by map in their order, then roles, systems and data objects. Made once for each state of the workspace. */
export function findablesOf(doc: Doc): readonly Findable[] {
  const known = findablesByDoc.get(doc);
  if (known) return known;
  const maps = Object.values(doc.map).toSorted((a, b) => a.order - b.order);
  const all = [...maps.flatMap((map) => onMap(doc, map.id)), ...inLibrary(doc)];
  findablesByDoc.set(doc, all);
  return all;
}

type Raw = Omit<Findable, 'searched' | 'more'> & { readonly more?: readonly string[] };

function findable({ more = [], ...raw }: Raw): Findable[] {
  const said = more.filter((part) => part.trim() !== '').join(' · ');
  if (raw.name.trim() === '' && said === '') return [];
  return [{ ...raw, more: said, searched: { name: fold(raw.name.trim()), more: fold(said) } }];
}

function onMap(doc: Doc, mapId: string): Findable[] {
  const map = doc.map[mapId]!;
  const { steps, events, gateways, dataNodes, notes, groups, flows, lanes, pools, marks } = mapContents(
    doc,
    mapId,
  );
  const drawn = (
    kind: FoundKind,
    record: { readonly id: string; readonly parentId: string | null },
    rest: { readonly name: string; readonly more?: readonly string[] },
  ) => findable({ kind, id: record.id, mapId, parentId: record.parentId, shownIds: [record.id], ...rest });
  return [
    ...findable({
      kind: 'map',
      id: mapId,
      name: map.name,
      more: [map.description, map.trigger, map.outcome],
      mapId,
      parentId: null,
      shownIds: [],
    }),
    ...steps.flatMap((it) =>
      drawn('step', it, { name: it.name, more: [it.description, it.tags.join(', ')] }),
    ),
    ...[...events, ...gateways].flatMap((it) => drawn('step', it, { name: it.name, more: [it.description] })),
    ...flows.flatMap((it) => drawn('line', it, { name: it.name, more: [it.condition] })),
    ...[...pools, ...lanes].flatMap((it) => drawn('lane', it, { name: it.name })),
    ...dataNodes.flatMap((it) => drawn('data', it, { name: it.name, more: [it.state] })),
    ...notes.flatMap((it) => drawn('note', it, { name: it.text })),
    ...groups.flatMap((it) => drawn('note', it, { name: it.name })),
    ...marks.flatMap(({ id, note, targetId }) => {
      const target = elementOf(doc, targetId);
      const parentId = target?.record.parentId ?? null;
      return findable({ kind: 'mark', id, name: note, mapId, parentId, shownIds: target ? [targetId] : [] });
    }),
  ];
}

function inLibrary(doc: Doc): Findable[] {
  const uses = usesOf(doc);
  const entry = (kind: FoundKind, { id, name }: { id: string; name: string }, more: readonly string[]) =>
    findable({ kind, id, name, more, mapId: null, parentId: null, shownIds: uses.get(id) ?? [] });
  return [
    ...Object.values(doc.role).flatMap((role) => entry('role', role, [role.department])),
    ...Object.values(doc.system).flatMap((system) => entry('system', system, [system.note])),
    ...Object.values(doc.dataObject).flatMap((data) => entry('dataObject', data, [])),
  ];
}
