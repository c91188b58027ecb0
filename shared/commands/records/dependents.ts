/**
 * What goes when a record goes, and what only loses its reference. The one place that knows which records belong to which: removal
 * commands name what the user removes and this finds the rest.
 */
import { updated, type Change } from '../../changes/index.ts';
import { kinds, listIn, listReferences, type AnyRecord, type Doc, type Kind } from '../../model/index.ts';

export interface RecordRef {
  readonly kind: Kind;
  readonly id: string;
}

/** `kind.field` belongs to the record that the field names: it goes with it. */
const belongsTo: readonly { readonly kind: Kind; readonly field: string }[] = [
  { kind: 'objective', field: 'goalId' },
  { kind: 'kpi', field: 'objectiveId' },
  { kind: 'measurement', field: 'kpiId' },
  { kind: 'link', field: 'kpiId' },
  { kind: 'link', field: 'targetId' },
  { kind: 'judgement', field: 'kpiId' },
  { kind: 'integration', field: 'systemId' },
  { kind: 'integration', field: 'otherSystemId' },
  { kind: 'dataUse', field: 'stepId' },
  { kind: 'dataUse', field: 'dataObjectId' },
  { kind: 'mapFlow', field: 'fromMapId' },
  { kind: 'mapFlow', field: 'toMapId' },
  { kind: 'touchpoint', field: 'journeyId' },
  { kind: 'prerequisite', field: 'initiativeId' },
  { kind: 'prerequisite', field: 'needsInitiativeId' },
  { kind: 'option', field: 'initiativeId' },
  { kind: 'weighing', field: 'initiativeId' },
  { kind: 'condition', field: 'initiativeId' },
  { kind: 'gate', field: 'initiativeId' },
  { kind: 'intangible', field: 'initiativeId' },
  { kind: 'freedTime', field: 'initiativeId' },
  { kind: 'freedTime', field: 'roleId' },
  { kind: 'changeTask', field: 'initiativeId' },
  { kind: 'surveyCount', field: 'roleId' },
  { kind: 'review', field: 'targetId' },
  { kind: 'figure', field: 'ownerId' },
  { kind: 'mark', field: 'targetId' },
  { kind: 'foreign', field: 'ownerId' },
  { kind: 'flow', field: 'fromId' },
  { kind: 'flow', field: 'toId' },
  { kind: 'event', field: 'attachedToId' },
  { kind: 'lane', field: 'poolId' },
  { kind: 'lane', field: 'parentLaneId' },
  ...(['step', 'event', 'gateway', 'dataNode', 'note', 'group', 'flow'] as const).map((kind) => ({
    kind,
    field: 'parentId',
  })),
  ...(
    [
      'pool',
      'lane',
      'step',
      'event',
      'gateway',
      'dataNode',
      'note',
      'group',
      'flow',
      'dataUse',
      'mark',
      'figure',
    ] as const
  ).map((kind) => ({ kind, field: 'mapId' })),
];

/** `kind.field` only points there: it becomes null. */
const pointsTo: readonly { readonly kind: Kind; readonly field: string }[] = [
  { kind: 'objective', field: 'parentId' },
  { kind: 'map', field: 'ownerRoleId' },
  { kind: 'lane', field: 'roleId' },
  { kind: 'step', field: 'roleId' },
  { kind: 'step', field: 'calledMapId' },
  { kind: 'dataObject', field: 'masterSystemId' },
  { kind: 'dataNode', field: 'dataObjectId' },
  { kind: 'dataUse', field: 'systemId' },
  { kind: 'touchpoint', field: 'targetId' },
  { kind: 'intangible', field: 'objectiveId' },
  { kind: 'intangible', field: 'kpiId' },
  { kind: 'changeTask', field: 'roleId' },
  { kind: 'staffTool', field: 'kpiId' },
  { kind: 'signal', field: 'goalId' },
  ...(['step', 'event', 'gateway', 'dataNode'] as const).flatMap((kind) => [
    { kind, field: 'laneId' },
    { kind, field: 'poolId' },
  ]),
];

/** The changes that remove these records, everything that belongs to them, and every reference to what goes. */
export function removeWithDependents(doc: Doc, refs: readonly RecordRef[]): Change[] {
  const gone = new Map<string, RecordRef>();
  let added = refs.filter((ref) => doc[ref.kind][ref.id]);
  while (added.length > 0) {
    for (const ref of added) gone.set(ref.id, ref);
    added = belongingTo(doc, gone);
  }
  return [
    ...unreference(doc, gone),
    ...[...gone.values()].map(
      ({ kind, id }) => ({ kind, id, before: doc[kind][id]!, after: null }) as Change,
    ),
  ];
}

function belongingTo(doc: Doc, gone: ReadonlyMap<string, RecordRef>): RecordRef[] {
  const found: RecordRef[] = [];
  for (const { kind, field } of belongsTo) {
    for (const record of Object.values(doc[kind]) as AnyRecord[]) {
      const owner = (record as unknown as { [field: string]: string | null })[field];
      if (typeof owner === 'string' && gone.has(owner) && !gone.has(record.id))
        found.push({ kind, id: record.id });
    }
  }
  return found;
}

function unreference(doc: Doc, gone: ReadonlyMap<string, RecordRef>): Change[] {
  const fieldsByRecord = new Map<
    string,
    { kind: Kind; record: AnyRecord; fields: { [field: string]: unknown } }
  >();
  const clear = (kind: Kind, record: AnyRecord, field: string, value: unknown) => {
    const entry = fieldsByRecord.get(record.id) ?? { kind, record, fields: {} };
    entry.fields[field] = value;
    fieldsByRecord.set(record.id, entry);
  };
  for (const { kind, field } of pointsTo) {
    for (const record of Object.values(doc[kind]) as AnyRecord[]) {
      const target = (record as unknown as { [field: string]: unknown })[field];
      if (typeof target === 'string' && gone.has(target) && !gone.has(record.id))
        clear(kind, record, field, null);
    }
  }
  // The one that goes is taken out of lists.
  for (const { kind, field } of listReferences) {
    for (const record of Object.values(doc[kind]) as AnyRecord[]) {
      const ids = listIn(record, field);
      if (!gone.has(record.id) && ids.some((id) => gone.has(id)))
        clear(
          kind,
          record,
          field,
          ids.filter((id) => !gone.has(id)),
        );
    }
  }
  return [...fieldsByRecord.values()].map(({ kind, record, fields }) =>
    updated(kind, record as never, fields as never),
  );
}

/** Every kind that can be removed by id alone, for commands that get ids of drawn elements. */
export function refOf(doc: Doc, id: string): RecordRef | null {
  const kind = kinds.find((candidate) => doc[candidate][id]);
  return kind ? { kind, id } : null;
}
