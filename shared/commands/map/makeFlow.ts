import { created, type Change } from '../../changes/index.ts';
import {
  asId,
  blank,
  elementOf,
  mapContents,
  type DataUse,
  type Doc,
  type Flow,
  type MapId,
} from '../../model/index.ts';
import type { CommandContext } from '../command.ts';

/** A flow of this type between two elements of a map, drawn on top of the others. */
export function makeFlow(
  doc: Doc,
  mapId: string,
  flow: { id: string; fromId: string; toId: string; type: Flow['type'] },
): Flow {
  const parent = elementOf(doc, flow.fromId)?.record;
  return {
    ...blank.flow,
    ...flow,
    id: asId<'flow'>(flow.id),
    mapId: mapId as MapId,
    parentId: parent && 'parentId' in parent ? parent.parentId : null,
    order: mapContents(doc, mapId).flows.length,
  };
}

/** A line between a step and drawn data also says that the step reads or writes it. */
export function dataUseOf(doc: Doc, flow: Flow, { newId }: CommandContext): Change[] {
  const isRead = Boolean(doc.dataNode[flow.fromId]);
  const step = doc.step[isRead ? flow.toId : flow.fromId];
  const dataObjectId = doc.dataNode[isRead ? flow.fromId : flow.toId]?.dataObjectId;
  if (flow.type !== 'data' || !step || !dataObjectId) return [];
  const mode: DataUse['mode'] = isRead ? 'reads' : 'writes';
  const isKnown = Object.values(doc.dataUse).some(
    (use) => use.stepId === step.id && use.dataObjectId === dataObjectId && use.mode === mode,
  );
  return isKnown
    ? []
    : [
        created('dataUse', {
          id: newId('dataUse'),
          mapId: flow.mapId,
          stepId: step.id,
          dataObjectId,
          systemId: null,
          mode,
        }),
      ];
}
