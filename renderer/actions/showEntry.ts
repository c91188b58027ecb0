import type { Change } from '../../shared/changes/index.ts';
import { elementOf, sheetOf, type Doc } from '../../shared/model/index.ts';
import type { HistoryEntry } from '../../shared/ipc/index.ts';
import type { Session } from '../state/session.tsx';

/** Goes to where an undo or redo changed something, so that nothing changes out of sight. */
export function showEntry({ document, view }: Session, entry: HistoryEntry | null): void {
  if (!entry) return;
  const { doc, lastChanges } = document.getState();
  const spots = lastChanges.changes.flatMap((change) => spotOf(doc, change));
  const { mapId, reveal, place } = view.getState();
  const kept = spots.filter((spot) => elementOf(doc, spot.id));
  const target = [...kept, ...spots].find((spot) => spot.mapId === mapId) ?? kept[0] ?? spots[0];
  if (!target) {
    if (mapId !== null && !doc.map[mapId])
      view.setState({ mapId: firstMapId(doc.map), insideStepId: null, selection: [] });
    return;
  }
  const shown = kept.filter((spot) => spot.mapId === target.mapId).map(({ id }) => id);
  const ids = shown.length > 0 ? shown : before(doc, lastChanges.changes);
  view.setState({
    place: place === 'start' ? 'start' : 'map',
    mapId: target.mapId,
    insideStepId: sheetOf(doc, target.parentId),
    selection: ids,
    reveal: { serial: reveal.serial + 1, ids },
  });
}

/** Where a drawn element stands or stood, as far as its map is there. */
function spotOf(
  doc: Doc,
  { id, before: was, after }: Change,
): { readonly id: string; readonly mapId: string; readonly parentId: string | null }[] {
  const record = after ?? was;
  if (!record || !('parentId' in record) || !('mapId' in record) || !doc.map[record.mapId]) return [];
  return [{ id, mapId: record.mapId, parentId: record.parentId }];
}

/** What led to an element that is gone again: there one was when it was drawn. */
const before = (doc: Doc, changes: readonly Change[]): string[] =>
  changes.flatMap(({ kind, before: was, after }) =>
    kind === 'flow' && was && !after && elementOf(doc, was.fromId) ? [was.fromId] : [],
  );

const firstMapId = (maps: {
  readonly [id: string]: { readonly id: string; readonly order: number };
}): string | null => Object.values(maps).toSorted((a, b) => a.order - b.order)[0]?.id ?? null;
