/** Add, update and remove for the kinds of the workspace that are plain records; what a record takes with it is in `dependents`. */
import { created, updated } from '../../changes/index.ts';
import type { Doc, Kind, Records } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { removeWithDependents } from './dependents.ts';

export const recordKinds = [
  'goal',
  'objective',
  'kpi',
  'measurement',
  'role',
  'system',
  'integration',
  'dataObject',
  'dataUse',
  'judgement',
  'mapFlow',
  'journey',
  'touchpoint',
] as const satisfies readonly Kind[];
export type RecordKind = (typeof recordKinds)[number];

type PerKind<Shape extends { [K in RecordKind]: unknown }> = {
  readonly [K in RecordKind]: Command<Shape[K]>;
};

export const addRecord = perKind((kind) => ({
  name: `${kind}.add`,
  refuse: (doc, { record }) =>
    doc[kind][record.id] ? 'id-taken' : missingOwner(doc, kind, record) ? 'record-missing' : null,
  plan: (_doc, { record }) => [created(kind, record)],
})) as PerKind<{ [K in RecordKind]: { record: Records[K] } }>;

export const updateRecord = perKind((kind) => ({
  name: `${kind}.update`,
  refuse(doc, { id, fields }) {
    const before = doc[kind][id];
    if (!before) return 'record-missing';
    const after = { ...before, ...fields };
    if (missingOwner(doc, kind, after)) return 'record-missing';
    return kind === 'objective' && isOwnAncestor(doc, after as Records['objective']) ? 'circular' : null;
  },
  plan: (doc, { id, fields }) => [updated(kind, doc[kind][id]!, fields)],
})) as PerKind<{ [K in RecordKind]: { id: string; fields: Partial<Omit<Records[K], 'id'>> } }>;

export const removeRecord = perKind((kind) => ({
  name: `${kind}.remove`,
  refuse: (doc, { id }) => (doc[kind][id] ? null : 'record-missing'),
  plan: (doc, { id }) => removeWithDependents(doc, [{ kind, id }]),
})) as PerKind<{ [K in RecordKind]: { id: string } }>;

type LooseCommand = Command<{ record: Records[RecordKind]; id: string; fields: object }>;

function perKind(make: (kind: RecordKind) => LooseCommand): { [K in RecordKind]: LooseCommand } {
  return Object.fromEntries(recordKinds.map((kind) => [kind, make(kind)])) as {
    [K in RecordKind]: LooseCommand;
  };
}

/** A record that cannot stand alone needs the one it belongs to. */
function missingOwner(doc: Doc, kind: RecordKind, record: object): boolean {
  const owner = {
    goalId: doc.goal,
    objectiveId: doc.objective,
    kpiId: doc.kpi,
    stepId: doc.step,
    dataObjectId: doc.dataObject,
    fromMapId: doc.map,
    toMapId: doc.map,
    journeyId: doc.journey,
  };
  const needed = Object.entries(owner).filter(
    ([field]) => field in record && (kind !== 'objective' || field !== 'objectiveId'),
  );
  return needed.some(([field, table]) => !table[(record as { [field: string]: string })[field]!]);
}

function isOwnAncestor(doc: Doc, objective: Records['objective']): boolean {
  const seen = new Set<string>([objective.id]);
  for (let parent = objective.parentId; parent !== null; parent = doc.objective[parent]?.parentId ?? null) {
    if (seen.has(parent)) return true;
    seen.add(parent);
  }
  return false;
}
