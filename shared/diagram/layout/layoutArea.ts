import { assignTracks } from './assignTracks.ts';
import { rankColumns } from './columns.ts';
import type { Item, Link } from './item.ts';
import { placeCells, type PlacedArea, type PlaceOptions } from './placeCells.ts';

/** Places shapes that belong together (a pool, the inside of a subprocess, a map without pools) from left to right, each in its lane. */
export async function layoutArea(
  items: readonly Item[],
  links: readonly Link[],
  options: PlaceOptions,
): Promise<PlacedArea> {
  const inFlow = items.filter((item) => item.besides === null).map((item) => item.id);
  const known = new Set(inFlow);
  const inside = links.filter((link) => known.has(link.fromId) && known.has(link.toId));
  const columns = await rankColumns(inFlow, inside);
  return placeCells(items, inside, assignTracks(items, inside, columns), options);
}
