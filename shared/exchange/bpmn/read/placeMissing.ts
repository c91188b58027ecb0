import type { Change } from '../../../changes/index.ts';
import { asId, type Box, type Lane, type MapId, type Pool } from '../../../model/index.ts';
import { groupBy } from '../groupBy.ts';
import { placePlane, type Node } from './placePlane.ts';
import { wrapFrames } from './wrapFrames.ts';

type Drawable = Extract<Change, { kind: Drawn['kind'] }>;
type Drawn = {
  readonly kind: 'pool' | 'lane' | 'step' | 'event' | 'gateway' | 'dataNode' | 'note' | 'group';
};
const drawable: ReadonlySet<string> = new Set([
  'pool',
  'lane',
  'step',
  'event',
  'gateway',
  'dataNode',
  'note',
  'group',
]);
const GAP = 60;

/**
 * Gives what the file does not draw a provisional place: frames around what they hold, the rest in rows below what is drawn, by pool
 * and lane, so that nothing lies on anything. Answers the maps of which nothing is drawn: they want an automatic layout.
 */
export function placeMissing(changes: Change[], unplaced: ReadonlySet<string>): MapId[] {
  if (unplaced.size === 0) return [];
  const frames = wrapFrames(changes, unplaced);
  move(changes, frames);
  const isMissing = ({ id }: Change) => unplaced.has(id) && !frames.has(id);
  const boxes = new Map<string, Box>();
  const all = changes.filter(
    (change): change is Drawable => drawable.has(change.kind) && change.after !== null,
  );
  const planeOf = planeFinder(all);
  for (const here of groupBy(all, (change) => [planeOf(change)]).values()) {
    if (!here.some(isMissing)) continue;
    const drawn = here.filter((change) => !isMissing(change)).map((change) => change.after as Box);
    placePlane(sorted(here.filter(isMissing)), below(drawn), boxes);
  }
  attach(all, isMissing, boxes);
  move(changes, boxes);
  return bareMaps(all, isMissing);
}

function move(changes: Change[], boxes: ReadonlyMap<string, Box>): void {
  for (const [index, change] of changes.entries()) {
    const box = boxes.get(change.id);
    if (box) changes[index] = { ...change, after: { ...change.after, ...box } } as Change;
  }
}

/** The plane that something is drawn on: its map's, or the inside of the nearest closed subprocess. */
function planeFinder(all: readonly Drawable[]): (change: Drawable) => string {
  const steps = new Map(
    all.flatMap(({ kind, after }) => (kind === 'step' && after ? [[String(after.id), after] as const] : [])),
  );
  return ({ after }) => {
    for (let at = after?.parentId ?? null; at !== null; at = steps.get(at)?.parentId ?? null)
      if (steps.get(at)?.isExpanded !== true) return at;
    return after?.mapId ?? '';
  };
}

const sorted = (missing: readonly Drawable[]) => ({
  pools: missing.flatMap(({ kind, after }) => (kind === 'pool' ? [after as Pool] : [])),
  lanes: missing.flatMap(({ kind, after }) => (kind === 'lane' ? [after as Lane] : [])),
  nodes: missing.flatMap(({ kind, after }) => (kind === 'pool' || kind === 'lane' ? [] : [after as Node])),
});

/** Where free space begins under what is drawn. */
function below(drawn: readonly Box[]): { x: number; y: number } {
  let [x, bottom] = [0, -GAP];
  for (const box of drawn) {
    x = Math.min(x, box.x);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y: bottom + GAP };
}

/** Puts attached events on the lower edge of their step, side by side. */
function attach(
  all: readonly Drawable[],
  isMissing: (change: Change) => boolean,
  boxes: Map<string, Box>,
): void {
  const hosts = new Map(
    all.flatMap(({ kind, after }) => (kind === 'step' && after ? [[String(after.id), after] as const] : [])),
  );
  const events = all.flatMap((each) =>
    each.kind === 'event' && each.after?.attachedToId && isMissing(each) ? [each.after] : [],
  );
  for (const [hostId, attached] of groupBy(events, (event) => [event.attachedToId ?? ''])) {
    const host = boxes.get(hostId) ?? hosts.get(hostId);
    if (!host) continue;
    for (const [index, { id, width, height }] of attached.entries()) {
      const x = host.x + (host.width / (attached.length + 1)) * (index + 1) - width / 2;
      boxes.set(id, { x, y: host.y + host.height - height / 2, width, height });
    }
  }
}

/** Maps with nodes of which none is drawn. */
function bareMaps(all: readonly Drawable[], isMissing: (change: Change) => boolean): MapId[] {
  const nodes = all.filter(({ kind }) => kind !== 'pool' && kind !== 'lane');
  return [...groupBy(nodes, ({ after }) => [after?.mapId ?? ''])]
    .filter(([, here]) => here.every(isMissing))
    .map(([mapId]) => asId<'map'>(mapId));
}
