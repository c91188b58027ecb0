import type { MapFacts } from './mapFacts.ts';
import type { StepFacts } from './stepFacts.ts';

/** One hand-over of data by hand: `to` writes an object into a system other than that of the last writer, and nothing joins the two. */
export interface Reentry {
  readonly fromId: string;
  readonly toId: string;
  readonly objectId: string;
  readonly fromSystemId: string;
  readonly toSystemId: string;
}
/** A step as the walk needs it: what it writes, and where. */
export interface Writer {
  readonly id: string;
  readonly writes: readonly { readonly objectId: string; readonly systemId: string }[];
  readonly next: readonly string[];
}

/** Walks the flow in order and finds data that is typed again (engine model 1.15); each pair of steps and object once. */
export function findReentries(
  writers: readonly Writer[],
  isLinked: (systemId: string, otherId: string) => boolean,
): Reentry[] {
  const byId = new Map(writers.map((writer) => [writer.id, writer]));
  const objects = new Set(writers.flatMap(({ writes }) => writes.map((write) => write.objectId)));
  const found = new Map<string, Reentry>();
  for (const objectId of objects) {
    for (const from of writers) {
      const source = from.writes.find((write) => write.objectId === objectId);
      if (!source) continue;
      for (const to of nextWriters(from, objectId, byId)) {
        const target = to.writes.find((write) => write.objectId === objectId)!;
        if (isLinked(source.systemId, target.systemId)) continue;
        found.set(`${from.id} ${to.id} ${objectId}`, {
          fromId: from.id,
          toId: to.id,
          objectId,
          fromSystemId: source.systemId,
          toSystemId: target.systemId,
        });
      }
    }
  }
  return [...found.values()];
}

/** The first steps after `from`, on any way, that write the object. */
function nextWriters(from: Writer, objectId: string, byId: ReadonlyMap<string, Writer>): Writer[] {
  const seen = new Set([from.id]);
  const queue = [...from.next];
  const found: Writer[] = [];
  for (const id of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    const writer = byId.get(id);
    if (!writer) continue;
    if (writer.writes.some((write) => write.objectId === objectId)) found.push(writer);
    else queue.push(...writer.next);
  }
  return found;
}

/** The re-entries of a map; writes count where their system is known, the step's only system standing in. */
export function reentriesOf(facts: MapFacts): readonly Reentry[] {
  let reentries = known.get(facts);
  if (!reentries) {
    const writes = facts.steps.some((step) => step.writes.length > 0);
    reentries = writes ? findReentries(facts.steps.map(writerOf), (a, b) => facts.firm.isLinked(a, b)) : [];
    known.set(facts, reentries);
  }
  return reentries;
}
const known = new WeakMap<MapFacts, readonly Reentry[]>();

function writerOf(facts: StepFacts): Writer {
  const only = facts.step.systemIds.length === 1 ? facts.step.systemIds[0]! : null;
  return {
    id: facts.id,
    writes: facts.writes.flatMap(({ dataObjectId, systemId }) => {
      const system = systemId ?? only;
      return system ? [{ objectId: dataObjectId, systemId: system }] : [];
    }),
    next: facts.next.map(({ id }) => id),
  };
}
