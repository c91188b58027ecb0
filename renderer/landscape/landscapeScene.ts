/** The landscape as boxes and lines, made from the document; one place for its measures. */
import { landscapeLine, landscapeLinks, layoutLandscape } from '../../shared/diagram/index.ts';
import type { LandscapeLine, LandscapeLink } from '../../shared/diagram/index.ts';
import type { Box, Doc, ProcessMap } from '../../shared/model/index.ts';

const sizes = { card: { width: 232, height: 152 }, gap: { x: 76, y: 64 }, columns: 4 } as const;
const MARGIN = 28;

export interface LandscapeScene {
  readonly maps: readonly ProcessMap[];
  readonly boxById: ReadonlyMap<string, Box>;
  readonly lines: readonly { readonly link: LandscapeLink; readonly line: LandscapeLine }[];
  readonly width: number;
  readonly height: number;
}

export function landscapeScene(doc: Doc): LandscapeScene {
  const maps = Object.values(doc.map).toSorted((a, b) => a.order - b.order);
  const links = landscapeLinks(doc);
  const placed = layoutLandscape(
    maps.map(({ id }) => id),
    links,
    sizes,
  );
  const boxById = new Map(
    [...placed].map(([id, box]) => [id, { ...box, x: box.x + MARGIN, y: box.y + MARGIN }] as const),
  );
  const boxes = [...boxById.values()];
  return {
    maps,
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
  { boxById }: Pick<LandscapeScene, 'boxById'>,
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
