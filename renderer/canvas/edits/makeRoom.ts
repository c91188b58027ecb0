/** After something was put into a line: a place of its own between its neighbours, and where the line is too short, everything beyond goes on. */
import { moveElements, spreadMap } from '../../../shared/commands/index.ts';
import type { Box } from '../../../shared/model/index.ts';
import { edit, type Surface } from '../surface.ts';

/** What is left free on both sides, at the least. */
const GAP = 40;
/** Where others must move on anyway, the rhythm of the row is kept: as far apart as the two were, up to this. */
const RHYTHM = 80;
const GRID = 10;

export interface Room {
  /** Where the box goes. */
  readonly x: number;
  readonly y: number;
  /** The cut beyond which everything moves on by `by`; null where there is room enough. */
  readonly push: { readonly axis: 'x' | 'y'; readonly at: number; readonly by: number } | null;
}

/** Between `a` and `b`, which stand in one row or column in the direction of reading; null where they do not. */
export function roomBetween(a: Box, box: Box, b: Box): Room | null {
  const isLevel = a.y < b.y + b.height && b.y < a.y + a.height;
  const isUpright = a.x < b.x + b.width && b.x < a.x + a.width;
  if (isLevel && b.x >= a.x + a.width) {
    const { at, push } = along({ from: a.x + a.width, to: b.x }, { at: box.x, size: box.width });
    const [middleA, middleB] = [a.y + a.height / 2, b.y + b.height / 2];
    const y = Math.abs(middleA - middleB) < 1 ? middleA - box.height / 2 : box.y;
    return { x: at, y, push: push === 0 ? null : { axis: 'x', at: b.x, by: push } };
  }
  if (isUpright && b.y >= a.y + a.height) {
    const { at, push } = along({ from: a.y + a.height, to: b.y }, { at: box.y, size: box.height });
    const [middleA, middleB] = [a.x + a.width / 2, b.x + b.width / 2];
    const x = Math.abs(middleA - middleB) < 1 ? middleA - box.width / 2 : box.x;
    return { x, y: at, push: push === 0 ? null : { axis: 'y', at: b.y, by: push } };
  }
  return null;
}

function along(
  { from, to }: { readonly from: number; readonly to: number },
  { at, size }: { readonly at: number; readonly size: number },
): { readonly at: number; readonly push: number } {
  const least = from + GAP;
  const most = to - GAP - size;
  if (most >= least) return { at: Math.min(most, Math.max(least, at)), push: 0 };
  const gap = Math.max(GAP, Math.min(RHYTHM, to - from));
  return { at: from + gap, push: Math.ceil((from + 2 * gap + size - to) / GRID) * GRID };
}

/** Within the gesture that put it there: all of it is one entry of the history. */
export function makeRoom(surface: Surface, id: string, gesture: string): void {
  const scene = surface.scene();
  const item = scene.boxById.get(id);
  const lines = (scene.linesOf.get(id) ?? []).filter(({ record }) => record.type === 'sequence');
  const into = lines.filter(({ record }) => record.toId === id);
  const out = lines.filter(({ record }) => record.fromId === id);
  const [a, b] = [into[0]?.from, out[0]?.to];
  if (!item || !a || !b || into.length > 1 || out.length > 1) return;
  const room = roomBetween(a.box, item.box, b.box);
  if (!room) return;
  const { doc } = surface.session.document.getState();
  const cut = room.push && { mapId: scene.mapId, sheetId: scene.insideStepId, ...room.push };
  if (cut && spreadMap.refuse(doc, cut) === null) edit(surface, spreadMap, { args: cut, gesture });
  const { x, y } = room;
  const now = surface.scene().boxById.get(id)?.box;
  if (now && (now.x !== x || now.y !== y))
    edit(surface, moveElements, { args: { moves: [{ id, x, y }] }, gesture });
}
