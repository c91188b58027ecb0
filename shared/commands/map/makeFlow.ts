import { asId, blank, elementOf, mapContents, type Doc, type Flow, type MapId } from '../../model/index.ts';

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
