/** What is true of every workspace at every moment. Commands keep it; readers of foreign files and of damaged ones are checked by it. */
import type { Doc } from './doc.ts';
import { kinds } from './doc.ts';
import { elementOf } from './mapContents.ts';
import type { AnyRecord, Kind } from './records.ts';

export interface Violation {
  readonly kind: Kind;
  readonly id: string;
  readonly what: string;
  /** Of parents that close a circle: all of them, from this one up. */
  readonly circle?: readonly string[];
}

/** Reference fields: where the id must be found. An empty or null reference is fine where the field may be null. */
const references: readonly { readonly kind: Kind; readonly field: string; readonly to: readonly Kind[] }[] = [
  { kind: 'objective', field: 'goalId', to: ['goal'] },
  { kind: 'objective', field: 'parentId', to: ['objective'] },
  { kind: 'kpi', field: 'objectiveId', to: ['objective'] },
  { kind: 'measurement', field: 'kpiId', to: ['kpi'] },
  { kind: 'link', field: 'kpiId', to: ['kpi'] },
  { kind: 'link', field: 'targetId', to: ['map', 'step'] },
  { kind: 'judgement', field: 'kpiId', to: ['kpi'] },
  { kind: 'integration', field: 'systemId', to: ['system'] },
  { kind: 'integration', field: 'otherSystemId', to: ['system'] },
  { kind: 'dataObject', field: 'masterSystemId', to: ['system'] },
  { kind: 'dataUse', field: 'stepId', to: ['step'] },
  { kind: 'dataUse', field: 'dataObjectId', to: ['dataObject'] },
  { kind: 'dataUse', field: 'systemId', to: ['system'] },
  { kind: 'map', field: 'ownerRoleId', to: ['role'] },
  { kind: 'mapFlow', field: 'fromMapId', to: ['map'] },
  { kind: 'mapFlow', field: 'toMapId', to: ['map'] },
  { kind: 'touchpoint', field: 'journeyId', to: ['journey'] },
  { kind: 'touchpoint', field: 'targetId', to: ['map', 'step'] },
  { kind: 'prerequisite', field: 'initiativeId', to: ['initiative'] },
  { kind: 'prerequisite', field: 'needsInitiativeId', to: ['initiative'] },
  { kind: 'option', field: 'initiativeId', to: ['initiative'] },
  { kind: 'weighing', field: 'initiativeId', to: ['initiative'] },
  { kind: 'condition', field: 'initiativeId', to: ['initiative'] },
  { kind: 'gate', field: 'initiativeId', to: ['initiative'] },
  { kind: 'intangible', field: 'initiativeId', to: ['initiative'] },
  { kind: 'intangible', field: 'objectiveId', to: ['objective'] },
  { kind: 'intangible', field: 'kpiId', to: ['kpi'] },
  { kind: 'freedTime', field: 'initiativeId', to: ['initiative'] },
  { kind: 'freedTime', field: 'roleId', to: ['role'] },
  { kind: 'changeTask', field: 'initiativeId', to: ['initiative'] },
  { kind: 'changeTask', field: 'roleId', to: ['role'] },
  { kind: 'surveyCount', field: 'roleId', to: ['role'] },
  { kind: 'staffTool', field: 'kpiId', to: ['kpi'] },
  { kind: 'signal', field: 'goalId', to: ['goal'] },
  {
    kind: 'review',
    field: 'targetId',
    to: ['goal', 'objective', 'kpi', 'initiative', 'staffTool', 'signal'],
  },
  { kind: 'lane', field: 'poolId', to: ['pool'] },
  { kind: 'lane', field: 'parentLaneId', to: ['lane'] },
  { kind: 'lane', field: 'roleId', to: ['role'] },
  { kind: 'step', field: 'roleId', to: ['role'] },
  { kind: 'step', field: 'calledMapId', to: ['map'] },
  { kind: 'event', field: 'attachedToId', to: ['step'] },
  { kind: 'dataNode', field: 'dataObjectId', to: ['dataObject'] },
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
  ).map((kind) => ({ kind, field: 'mapId', to: ['map'] as const })),
  ...(['step', 'event', 'gateway', 'dataNode'] as const).flatMap((kind) => [
    { kind, field: 'laneId', to: ['lane'] as const },
    { kind, field: 'poolId', to: ['pool'] as const },
  ]),
  ...(['step', 'event', 'gateway', 'dataNode', 'note', 'group', 'flow'] as const).map((kind) => ({
    kind,
    field: 'parentId',
    to: ['step'] as const,
  })),
];

/** Fields that are lists of such references. */
export const listReferences = [
  { kind: 'step', field: 'systemIds', to: 'system' },
  { kind: 'staffTool', field: 'systemIds', to: 'system' },
  { kind: 'sharing', field: 'initiativeIds', to: 'initiative' },
  { kind: 'idea', field: 'stepIds', to: 'step' },
] as const satisfies readonly { readonly kind: Kind; readonly field: string; readonly to: Kind }[];

/** What a record names in such a field. */
export const listIn = (record: AnyRecord, field: string): readonly string[] =>
  (record as unknown as { readonly [field: string]: readonly string[] })[field] ?? [];

const referencesOf = new Map(
  kinds.map((kind) => [kind, references.filter((reference) => reference.kind === kind)]),
);

/** The fields that name a record of this kind. */
export const referencesTo = (kind: Kind): readonly { readonly kind: Kind; readonly field: string }[] =>
  references.filter(({ to }) => to.includes(kind));

/** Everything that is wrong with a document; empty for a sound one. */
export function violations(doc: Doc): Violation[] {
  return [
    ...misfiled(doc),
    ...dangling(doc),
    ...danglingInLists(doc),
    ...looseEnds(doc),
    ...orphanedTargets(doc),
    ...circles(doc),
  ];
}

/** A record lies under its own id, and an id names one record only. */
function misfiled(doc: Doc): Violation[] {
  const seen = new Map<string, Kind>();
  const found: Violation[] = [];
  for (const kind of kinds) {
    for (const [id, record] of Object.entries(doc[kind]) as [string, AnyRecord][]) {
      if (record.id !== id)
        found.push({ kind, id, what: `lies under the id of another record, ${record.id}` });
      if (seen.has(id)) found.push({ kind, id, what: `has the id of a ${seen.get(id)}` });
      seen.set(id, kind);
    }
  }
  return found;
}

function dangling(doc: Doc): Violation[] {
  return kinds.flatMap((kind) =>
    (Object.values(doc[kind]) as AnyRecord[]).flatMap((record) =>
      missingReferences(doc, kind, record).map((field) => ({
        kind,
        id: record.id,
        what: `${field} names ${String(record[field as keyof AnyRecord])}, which is not there`,
      })),
    ),
  );
}

function danglingInLists(doc: Doc): Violation[] {
  return listReferences.flatMap(({ kind, field, to }) =>
    (Object.values(doc[kind]) as AnyRecord[]).flatMap((record) =>
      listIn(record, field)
        .filter((id) => !doc[to][id])
        .map((id) => ({ kind, id: record.id, what: `${field} names ${id}, which is not there` })),
    ),
  );
}

/** The fields of a record that name something which is not in the document; the record itself need not be in it. */
export function missingReferences(doc: Doc, kind: Kind, record: object): string[] {
  return (referencesOf.get(kind) ?? []).flatMap(({ field, to }) => {
    const id = (record as { readonly [field: string]: string | null | undefined })[field];
    return id === null || id === undefined || to.some((target) => doc[target][id]) ? [] : [field];
  });
}

/** A flow joins two elements of its own map. */
function looseEnds(doc: Doc): Violation[] {
  return Object.values(doc.flow).flatMap((flow) =>
    [flow.fromId, flow.toId].flatMap((id) => {
      const end = elementOf(doc, id);
      if (end && end.record.mapId === flow.mapId) return [];
      return [{ kind: 'flow' as const, id: flow.id, what: `ends at ${id}, which is not on its map` }];
    }),
  );
}

/** Marks and figures stand on something that is there. */
function orphanedTargets(doc: Doc): Violation[] {
  const marks = Object.values(doc.mark).filter((mark) => !doc[mark.targetKind][mark.targetId]);
  const figures = Object.values(doc.figure).filter((figure) => !doc[figure.ownerKind][figure.ownerId]);
  return [
    ...marks.map((mark) => ({
      kind: 'mark' as const,
      id: mark.id,
      what: `stands on ${mark.targetId}, which is not there`,
    })),
    ...figures.map((figure) => ({
      kind: 'figure' as const,
      id: figure.id,
      what: `belongs to ${figure.ownerId}, which is not there`,
    })),
  ];
}

/** No step lies inside itself, no lane in itself, no objective below itself. */
function circles(doc: Doc): Violation[] {
  const chains = [
    { kind: 'step', parentOf: (id: string) => doc.step[id]?.parentId },
    { kind: 'lane', parentOf: (id: string) => doc.lane[id]?.parentLaneId },
    { kind: 'objective', parentOf: (id: string) => doc.objective[id]?.parentId },
  ] as const;
  return chains.flatMap(({ kind, parentOf }) =>
    Object.keys(doc[kind]).flatMap((id) => {
      const seen = new Set([id]);
      for (let parent = parentOf(id); parent; parent = parentOf(parent)) {
        if (parent === id) return [{ kind, id, what: 'lies inside itself', circle: [...seen] }];
        if (seen.has(parent)) return [];
        seen.add(parent);
      }
      return [];
    }),
  );
}
