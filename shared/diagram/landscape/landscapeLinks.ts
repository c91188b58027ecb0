import { mapContents, type Doc } from '../../model/index.ts';

/** One map sets off another (`flow`), or has it do a part of its work (`call`). */
export interface LandscapeLink {
  readonly type: 'flow' | 'call';
  /** The id of the map flow; of a call, of the first step that calls. */
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly name: string;
}

/** Everything that ties the maps of a business together: what people said, then the calls that are drawn, one a pair. */
export function landscapeLinks(doc: Doc): LandscapeLink[] {
  const flows = Object.values(doc.mapFlow).map((flow): LandscapeLink => ({
    type: 'flow',
    id: flow.id,
    fromId: flow.fromMapId,
    toId: flow.toMapId,
    name: flow.name,
  }));
  const calls = new Map<string, LandscapeLink>();
  for (const map of Object.values(doc.map))
    for (const step of mapContents(doc, map.id).steps) {
      const toId = step.type === 'call' ? step.calledMapId : null;
      const pair = `${map.id} ${toId}`;
      if (toId === null || toId === map.id || !doc.map[toId] || calls.has(pair)) continue;
      calls.set(pair, { type: 'call', id: step.id, fromId: map.id, toId, name: '' });
    }
  return [...flows, ...calls.values()];
}
