import { assignTracks, type Tracks } from './assignTracks.ts';
import { type Columns, rankColumns } from './columns.ts';
import type { Item, Link } from './item.ts';
import { placeCells, type PlacedArea, type PlaceOptions } from './placeCells.ts';

/** Places shapes that belong together (a pool, the inside of a subprocess, a map without pools) from left to right, each in its lane. */
export async function layoutArea(
  items: readonly Item[],
  links: readonly Link[],
  options: PlaceOptions,
  trial: Trial = { turnedId: null, knownColumns: new Map() },
): Promise<PlacedArea & Pick<Tracks, 'chains'>> {
  const inFlow = items.filter((item) => item.besides === null).map((item) => item.id);
  const known = new Set(inFlow);
  const inside = links.filter((link) => known.has(link.fromId) && known.has(link.toId));
  const key = inFlow.join(' ');
  const columns = trial.knownColumns.get(key) ?? (await rankColumns(inFlow, inside));
  trial.knownColumns.set(key, columns);
  const tracks = assignTracks(items, inside, { columns, turnedId: trial.turnedId });
  return { ...placeCells(items, inside, tracks, options), chains: tracks.chains };
}

/** One of several layouts of the same map that are tried. */
export interface Trial {
  /** The first of the shapes that are put on the other side of what they hang on; null for the layout as it comes. */
  readonly turnedId: string | null;
  /** Columns do not depend on where shapes are: found once for each area of a map. */
  readonly knownColumns: Map<string, Columns>;
}
