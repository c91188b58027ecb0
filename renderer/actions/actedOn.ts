import type { Change } from '../../shared/changes/index.ts';

const geometry: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'label', 'waypoints']);

/**
 * Of the changes of one edit those that it was about, without what only gave way or went along: steps in a lane that was moved, lanes
 * pushed by one that grew, lines that follow. All of them where nothing else is left.
 */
export function actedOn(changes: readonly Change[]): readonly Change[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const lanes = changes.filter(({ kind }) => kind === 'lane');
  const acted = changes.filter((change) => isOwn(change, { byId, lanes }));
  const shapes = acted.filter(({ kind }) => kind !== 'lane' && kind !== 'pool');
  return [shapes, acted, lanes].find((list) => list.length > 0) ?? changes;
}

interface Around {
  readonly byId: ReadonlyMap<string, Change>;
  readonly lanes: readonly Change[];
}

function isOwn(change: Change, { byId, lanes }: Around): boolean {
  const { kind, before, after } = change;
  if (!before || !after) return true;
  const fields = Object.keys(after).filter(
    (field) => before[field as keyof typeof before] !== after[field as keyof typeof after],
  );
  if (fields.some((field) => !geometry.has(field))) return true;
  if (kind === 'flow' || kind === 'pool') return false;
  if (fields.includes('width') || fields.includes('height')) return true;
  if (kind === 'lane') return false;
  const own = shiftIn(change);
  const hostId = hostIn(after);
  const host = byId.get(hostId ?? '');
  // What no lane has by its record (a note) goes with the one it is drawn in.
  const leading = hostId === null ? lanes.map(shiftIn) : [host ? shiftIn(host) : STILL];
  return !leading.some(({ x, y }) => x === own.x && y === own.y);
}

const STILL = { x: 0, y: 0 };

function shiftIn({ before, after }: Change): { readonly x: number; readonly y: number } {
  if (!before || !after || !('x' in before) || !('x' in after)) return STILL;
  return { x: after.x - before.x, y: after.y - before.y };
}

/** What carries a shape. */
function hostIn(record: NonNullable<Change['after']>): string | null {
  const { attachedToId, parentId, laneId, poolId } = record as {
    readonly [field in 'attachedToId' | 'parentId' | 'laneId' | 'poolId']?: string | null;
  };
  return attachedToId ?? parentId ?? laneId ?? poolId ?? null;
}
