/**
 * Lays a map out: from left to right (or downwards), each shape in its own lane and pool, lanes and pools in the order they have. Columns come
 * from ELK's layered method; rows, lanes and pools are ours, because lanes are rows that must hold their steps whole. Lines and labels are
 * left to the rules (`waypoints` and `label` null), so that they keep fitting when a shape is moved afterwards. The map stays where it is.
 */
import { apply, type Change, squash } from '../../changes/index.ts';
import { type Doc, mapContents } from '../../model/index.ts';
import { layoutSelection } from './layoutSelection.ts';
import { fewestCrossings } from './fewestCrossings.ts';
import { layoutChanges } from './layoutChanges.ts';
import { settleNames } from './settleNames.ts';

export interface LayoutOptions {
  /** Default: as the map is drawn. */
  readonly direction?: 'right' | 'down';
  /** Only these shapes are arranged among themselves; others move only to make room. */
  readonly onlyIds?: readonly string[];
}

/** The changes that tidy a map, to be applied as one. Empty when it is tidy already. */
export async function layoutMap(doc: Doc, mapId: string, options: LayoutOptions = {}): Promise<Change[]> {
  const map = doc.map[mapId];
  if (!map) return [];
  const contents = mapContents(doc, mapId);
  const direction = options.direction ?? (map.orientation === 'vertical' ? 'down' : 'right');
  if (options.onlyIds) {
    const layout = await layoutSelection(contents, new Set(options.onlyIds), direction);
    const ids = new Set(layout.boxById.keys());
    return withNames(doc, mapId, layoutChanges(doc, contents, layout, { direction, onlyIds: ids }), ids);
  }
  const changes = squash((await fewestCrossings(doc, mapId, direction)).flat());
  return withNames(doc, mapId, changes, null);
}

function withNames(
  doc: Doc,
  mapId: string,
  changes: readonly Change[],
  ids: ReadonlySet<string> | null,
): Change[] {
  const names = settleNames(apply(doc, changes), mapId, ids);
  return squash([...changes, ...names]);
}
