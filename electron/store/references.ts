import type { AnyRecord, Doc, Kind } from '../../shared/model/index.ts';

/** The fields that name a record of one kind. */
const kindByField: { readonly [field: string]: Kind } = {
  mapId: 'map',
  calledMapId: 'map',
  fromMapId: 'map',
  toMapId: 'map',
  journeyId: 'journey',
  initiativeId: 'initiative',
  needsInitiativeId: 'initiative',
  goalId: 'goal',
  objectiveId: 'objective',
  kpiId: 'kpi',
  stepId: 'step',
  attachedToId: 'step',
  poolId: 'pool',
  laneId: 'lane',
  parentLaneId: 'lane',
  roleId: 'role',
  ownerRoleId: 'role',
  systemId: 'system',
  otherSystemId: 'system',
  masterSystemId: 'system',
  dataObjectId: 'dataObject',
};
/** The fields that name a record of any kind. */
const anyKindFields: readonly string[] = ['fromId', 'toId', 'targetId', 'ownerId'];

/** The fields of this record that name a record which is not there. */
export function danglingFields(
  doc: Doc,
  kind: Kind,
  record: AnyRecord,
  allIds: ReadonlySet<string>,
): string[] {
  return Object.entries(record)
    .filter(([field, id]) => {
      if (typeof id !== 'string') return false;
      if (anyKindFields.includes(field)) return !allIds.has(id);
      const target =
        field === 'parentId' ? (kind === 'objective' ? 'objective' : 'step') : kindByField[field];
      return target !== undefined && doc[target][id] === undefined;
    })
    .map(([field]) => field);
}
