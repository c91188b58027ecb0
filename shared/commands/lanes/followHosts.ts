import { apply, compare, updated, type Change } from '../../changes/index.ts';
import {
  mapContents,
  type Doc,
  type ElementKind,
  type Lane,
  type MapContents,
  type Step,
} from '../../model/index.ts';

/** The changes from one document to another in which what belongs to a step has followed it. */
export const settled = (before: Doc, after: Doc): Change[] => compare(before, followHosts(before, after));

/** What may belong to a step, and where the contents of a map have it. */
const kinds = {
  step: 'steps',
  event: 'events',
  gateway: 'gateways',
  dataNode: 'dataNodes',
} as const satisfies { readonly [K in ElementKind]?: keyof MapContents };
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/**
 * Events on borders and the insides of subprocesses belong to the lane and pool of their step, events on borders also to the subprocess
 * around it. Here they follow where that has changed between two documents; what nothing touched stays as its file said. Lanes of a
 * subprocess keep their own steps.
 */
export function followHosts(before: Doc, after: Doc): Doc {
  if (kindNames.every((kind) => before[kind] === after[kind]) && before.lane === after.lane) return after;
  let doc = after;
  for (let moved = true; moved;) {
    moved = false;
    for (const kind of kindNames) {
      const followed: Change[] = [];
      for (const mapId in doc.map) {
        for (const node of mapContents(doc, mapId)[kinds[kind]]) {
          const host = hostOf(doc, node);
          if (!host) continue;
          const isOnBorder = 'attachedToId' in node && node.attachedToId !== null;
          if (!isOnBorder && isOwnLane(doc.lane[node.laneId ?? ''], host.id)) continue;
          const isTouched = before[kind][node.id] === undefined || isElsewhere(before.step[host.id], host);
          const home = {
            laneId: host.laneId,
            poolId: host.poolId,
            parentId: isOnBorder ? host.parentId : node.parentId,
          };
          if (!isTouched || isAt(node, home)) continue;
          followed.push(updated(kind, node as never, home));
        }
      }
      if (followed.length === 0) continue;
      doc = apply(doc, followed);
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

const isOwnLane = (lane: Lane | undefined, stepId: string): boolean => lane?.parentId === stepId;

type Home = { readonly [Field in 'laneId' | 'poolId' | 'parentId']: string | null };

const isAt = (node: Home, home: Home): boolean =>
  node.laneId === home.laneId && node.poolId === home.poolId && node.parentId === home.parentId;

const isElsewhere = (before: Step | undefined, now: Step): boolean => !before || !isAt(before, now);
