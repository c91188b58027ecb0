import { compare, type Change } from '../../changes/index.ts';
import type { Doc, ElementKind, Lane, Step } from '../../model/index.ts';

/** The changes from one document to another in which what belongs to a step has followed it. */
export const settled = (before: Doc, after: Doc): Change[] => compare(before, followHosts(before, after));

const kinds = ['step', 'event', 'gateway', 'dataNode'] as const satisfies readonly ElementKind[];

/**
 * Events on borders and the insides of subprocesses belong to the lane and pool of their step. Here they follow where that has changed
 * between two documents; what nothing touched stays as its file said. Lanes of a subprocess keep their own steps.
 */
export function followHosts(before: Doc, after: Doc): Doc {
  if (kinds.every((kind) => before[kind] === after[kind]) && before.lane === after.lane) return after;
  let doc = after;
  for (let moved = true; moved;) {
    moved = false;
    for (const kind of kinds) {
      const table: { [id: string]: unknown } = {};
      for (const node of Object.values(doc[kind])) {
        const host = hostOf(doc, node);
        if (!host || isOwnLane(doc.lane[node.laneId ?? ''], node.parentId)) continue;
        const isTouched = before[kind][node.id] === undefined || isElsewhere(before.step[host.id], host);
        if (!isTouched || (node.laneId === host.laneId && node.poolId === host.poolId)) continue;
        table[node.id] = { ...node, laneId: host.laneId, poolId: host.poolId };
      }
      if (Object.keys(table).length === 0) continue;
      doc = { ...doc, [kind]: { ...doc[kind], ...table } };
      moved = true;
    }
  }
  return doc;
}

interface Hosted {
  readonly parentId: string | null;
  readonly attachedToId?: string | null;
}

const hostOf = (doc: Doc, { attachedToId, parentId }: Hosted): Step | undefined =>
  doc.step[attachedToId ?? parentId ?? ''];

const isOwnLane = (lane: Lane | undefined, parentId: string | null): boolean =>
  lane !== undefined && parentId !== null && lane.parentId === parentId;

const isElsewhere = (before: Step | undefined, now: Step): boolean =>
  !before || before.laneId !== now.laneId || before.poolId !== now.poolId;
