/** Cards and the lines between them as boxes and curves; one place for their measures. */
import { landscapeLine, layoutLandscape } from '../../../shared/diagram/index.ts';
import type { LandscapeLine, LandscapeLink } from '../../../shared/diagram/index.ts';
import type { Box } from '../../../shared/model/index.ts';

const gap = { x: 76, y: 64 } as const;
/** A line that goes over the cards of the first row still lies on the board. */
const MARGIN = 40;

/** A line of a board; `look` names how it is drawn. */
export interface BoardLink extends LandscapeLink {
  readonly look: 'flow' | 'call' | 'automatic' | 'file' | 'typed' | 'handover';
}
export interface BoardScene {
  readonly boxById: ReadonlyMap<string, Box>;
  readonly lines: readonly { readonly link: BoardLink; readonly line: LandscapeLine }[];
  readonly width: number;
  readonly height: number;
}

/** Where cards stand and how the lines between them run. `ids` in their order; cards that nothing ties stand at the foot. */
export function placeBoard(ids: readonly string[], links: readonly BoardLink[], height = 152): BoardScene {
  const sizes = { card: { width: 232, height }, gap, columns: 4 };
  const placed = layoutLandscape(ids, links, sizes);
  const boxById = new Map(
    [...placed].map(([id, box]) => [id, { ...box, x: box.x + MARGIN, y: box.y + MARGIN }] as const),
  );
  const boxes = [...boxById.values()];
  return {
    boxById,
    lines: links.map((link) => ({
      link,
      line: landscapeLine(link.type, boxById.get(link.fromId)!, boxById.get(link.toId)!, sizes),
    })),
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)) + MARGIN,
    height: Math.max(0, ...boxes.map((box) => box.y + box.height)) + MARGIN,
  };
}

/** The next card in a direction, nearest by distance and straightness; null at the edge. */
export function cardInDirection(
  { boxById }: Pick<BoardScene, 'boxById'>,
  fromId: string,
  key: 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown',
): string | null {
  const from = boxById.get(fromId);
  if (!from) return null;
  const isAcross = key === 'ArrowRight' || key === 'ArrowLeft';
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let best: { id: string; cost: number } | null = null;
  for (const [id, box] of boxById) {
    const [dx, dy] = [box.x - from.x, box.y - from.y];
    const [along, aside] = isAcross ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    const cost = along + 2 * aside;
    if (id !== fromId && along > 0 && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
