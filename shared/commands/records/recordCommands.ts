/** Add, update and remove for the kinds of the workspace that are plain records; what a record takes with it is in `dependents`. */
import { created, updated } from '../../changes/index.ts';
import { missingReferences, type Doc, type Kind, type Records } from '../../model/index.ts';
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
  'idea',
  'initiative',
  'prerequisite',
  'option',
  'weighing',
  'condition',
  'gate',
  'sharing',
  'intangible',
  'freedTime',
  'changeTask',
  'surveyCount',
  'staffTool',
  'signal',
  'review',
  'methodSetting',
] as const satisfies readonly Kind[];
export type RecordKind = (typeof recordKinds)[number];

type PerKind<Shape extends { [K in RecordKind]: unknown }> = {
  readonly [K in RecordKind]: Command<Shape[K]>;
};

export const addRecord = perKind((kind) => ({
  name: `${kind}.add`,
  refuse(doc, { record }) {
    if (doc[kind][record.id]) return 'id-taken';
    if (isLoose(doc, kind, record)) return 'record-missing';
    return isCircular(doc, kind, record) ? 'circular' : null;
  },
  plan: (_doc, { record }) => [created(kind, record)],
})) as PerKind<{ [K in RecordKind]: { record: Records[K] } }>;

export const updateRecord = perKind((kind) => ({
  name: `${kind}.update`,
  refuse(doc, { id, fields }) {
    const before = doc[kind][id];
    if (!before) return 'record-missing';
    const after = { ...before, ...fields };
    if (isLoose(doc, kind, after)) return 'record-missing';
    return isCircular(doc, kind, after) ? 'circular' : null;
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

/** Whether a record belongs to or names something that is not there. */
const isLoose = (doc: Doc, kind: RecordKind, record: object): boolean =>
  missingReferences(doc, kind, record).length > 0;

/** An objective below itself, or an initiative that waits for itself. */
function isCircular(doc: Doc, kind: RecordKind, record: Records[RecordKind]): boolean {
  if (kind === 'objective') return isOwnAncestor(doc, record as Records['objective']);
  return kind === 'prerequisite' && waitsForItself(doc, record as Records['prerequisite']);
}

function waitsForItself(doc: Doc, added: Records['prerequisite']): boolean {
  const others = Object.values(doc.prerequisite).filter(({ id }) => id !== added.id);
  const seen = new Set<string>();
  const open: string[] = [added.needsInitiativeId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === added.initiativeId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...others.filter((other) => other.initiativeId === id).map((other) => other.needsInitiativeId));
  }
  return false;
}

function isOwnAncestor(doc: Doc, objective: Records['objective']): boolean {
  const seen = new Set<string>([objective.id]);
  for (let parent = objective.parentId; parent !== null; parent = doc.objective[parent]?.parentId ?? null) {
    if (seen.has(parent)) return true;
    seen.add(parent);
  }
  return false;
}
