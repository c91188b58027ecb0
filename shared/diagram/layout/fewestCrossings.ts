import { apply, type Change } from '../../changes/index.ts';
import { type Doc, mapContents, type Point } from '../../model/index.ts';
import { boundsOf, touches } from '../routing/lineBounds.ts';
import { routeMap } from '../routing/routeMap.ts';
import { planeContents, planeIdsOf } from '../planeContents.ts';
import type { Columns } from './columns.ts';
import { layoutChanges } from './layoutChanges.ts';
import { namesAside } from './settleNames.ts';
import { layoutWhole } from './layoutWhole.ts';

/** Layouts that are tried in one round: so many shared by the shapes of the map, that a large one is not waited for. */
const TRIES = 600;
/** Bends that one crossing less may cost. */
const BENDS = 4;

/**
 * The layout of a whole map in which lines cross least: rows are chosen by a rule that knows no lines yet, so that ways which hang on others are
 * tried on their other side too, as long as the lines that are then found cross less. Each is tried from the best so far, to the end: what comes
 * out is a layout that no turn makes better, and laid out again it stays.
 */
export async function fewestCrossings(
  doc: Doc,
  mapId: string,
  direction: 'right' | 'down',
): Promise<readonly Change[][]> {
  const knownColumns = new Map<string, Columns>();
  const done: Change[][] = [];
  let best = await laidOut(doc, null);
  done.push(best.changes);
  const most = Math.ceil(TRIES / Math.max(1, best.count));
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const headId of best.heads.slice(0, most)) {
      const next = await laidOut(best.doc, headId);
      if (next.crossings >= best.crossings || costOf(next) >= costOf(best)) continue;
      best = next;
      done.push(best.changes);
      isBetter = true;
    }
  }
  return done;

  async function laidOut(before: Doc, turnedId: string | null) {
    const contents = mapContents(before, mapId);
    const { headById, ...layout } = await layoutWhole(contents, direction, { turnedId, knownColumns });
    const changes = layoutChanges(before, contents, layout, { direction });
    const moved = apply(before, changes);
    const after = apply(moved, namesAside(moved, mapId, null));
    return { doc: after, changes, count: contents.nodeById.size, ...linesOf(after, mapId, headById) };
  }
}

interface Lines {
  readonly crossings: number;
  readonly bends: number;
  /** Where lines cross, the shapes that may turn: those of most crossings first. */
  readonly heads: readonly string[];
}

const costOf = ({ crossings, bends }: Lines): number => BENDS * crossings + bends;

function linesOf(doc: Doc, mapId: string, headById: ReadonlyMap<string, string>): Lines {
  const contents = mapContents(doc, mapId);
  let [crossings, bends] = [0, 0];
  const crossingsOf = new Map<string, number>();
  for (const planeId of planeIdsOf(contents)) {
    const routes = routeMap(doc, mapId, planeId);
    const lines = planeContents(contents, planeId).flows.flatMap((flow) => {
      const points = routes.get(flow.id);
      return points ? [{ flow, points }] : [];
    });
    for (const [index, a] of lines.entries()) {
      bends += a.points.length - 2;
      for (const b of lines.slice(index + 1)) {
        const count = crossingsBetween(a.points, b.points);
        crossings += count;
        if (count > 0)
          for (const id of [a.flow.fromId, a.flow.toId, b.flow.fromId, b.flow.toId]) {
            const head = headById.get(doc.event[id]?.attachedToId ?? id);
            if (head) crossingsOf.set(head, (crossingsOf.get(head) ?? 0) + count);
          }
      }
    }
  }
  const heads = [...crossingsOf].sort(([, a], [, b]) => b - a).map(([head]) => head);
  return { crossings, bends, heads };
}

function crossingsBetween(a: readonly Point[], b: readonly Point[]): number {
  if (!touches(boundsOf(a), boundsOf(b))) return 0;
  let count = 0;
  for (let at = 1; at < a.length; at++)
    for (let on = 1; on < b.length; on++) if (cross(a[at - 1]!, a[at]!, b[on - 1]!, b[on]!)) count += 1;
  return count;
}

/** A crossing properly inside both pieces. */
function cross(p: Point, q: Point, r: Point, s: Point): boolean {
  const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return side(r, s, p) * side(r, s, q) < -1e-6 && side(p, q, r) * side(p, q, s) < -1e-6;
}
