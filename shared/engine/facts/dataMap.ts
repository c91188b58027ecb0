import type { Doc } from '../../model/index.ts';
import type { Firm } from './firm.ts';

/** Where data objects live and who reads them, over all maps. */
export interface DataMap {
  /** Objects that some step reads. */
  readonly readObjects: ReadonlySet<string>;
  /** Systems that hold an object, sorted. */
  readonly systemsOf: ReadonlyMap<string, readonly string[]>;
  /** Same content, same text: tells whether maps have to be read anew. */
  readonly fingerprint: string;
}

export function dataMapOf(doc: Doc): DataMap {
  const readObjects = new Set<string>();
  const systems = new Map<string, Set<string>>();
  const hold = (objectId: string, systemId: string): void => {
    const set = systems.get(objectId);
    if (set) set.add(systemId);
    else systems.set(objectId, new Set([systemId]));
  };
  for (const use of Object.values(doc.dataUse)) {
    if (use.mode === 'reads') readObjects.add(use.dataObjectId);
    if (use.systemId) hold(use.dataObjectId, use.systemId);
  }
  for (const object of Object.values(doc.dataObject))
    if (object.masterSystemId) hold(object.id, object.masterSystemId);
  const systemsOf = new Map([...systems].map(([id, set]) => [id, [...set].toSorted()]));
  const fingerprint = JSON.stringify([
    [...readObjects].toSorted(),
    [...systemsOf].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return { readObjects, systemsOf, fingerprint };
}

/** Whether the object lives in systems that no integration joins, directly or through others. */
export function isScattered(objectId: string, data: DataMap, firm: Firm): boolean {
  const systems = data.systemsOf.get(objectId) ?? [];
  if (systems.length < 2) return false;
  const reached = new Set([systems[0]!]);
  const queue = [systems[0]!];
  for (const system of queue) {
    for (const [a, b] of firm.links) {
      const other = a === system ? b : b === system ? a : null;
      if (other !== null && !reached.has(other)) {
        reached.add(other);
        queue.push(other);
      }
    }
  }
  return systems.some((system) => !reached.has(system));
}
