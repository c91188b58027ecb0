import { elementOf } from '../../shared/model/index.ts';
import type { HistoryEntry } from '../../shared/ipc/index.ts';
import type { Session } from '../state/session.tsx';

/** Goes to where an undo or redo changed something, so that nothing changes out of sight. */
export function showEntry({ document, view }: Session, entry: HistoryEntry | null): void {
  if (!entry) return;
  const { doc, lastChanges } = document.getState();
  const elements = lastChanges.changes.flatMap((change) => {
    const element = change.after === null ? null : elementOf(doc, change.id);
    return element ? [element.record] : [];
  });
  const { mapId, reveal, place } = view.getState();
  const target = elements.find((record) => record.mapId === mapId) ?? elements[0];
  if (!target) {
    if (mapId !== null && !doc.map[mapId])
      view.setState({ mapId: firstMapId(doc.map), insideStepId: null, selection: [] });
    return;
  }
  const ids = elements.filter((record) => record.mapId === target.mapId).map((record) => record.id);
  view.setState({
    place: place === 'start' ? 'start' : 'map',
    mapId: target.mapId,
    insideStepId: target.parentId,
    selection: ids,
    reveal: { serial: reveal.serial + 1, ids },
  });
}

const firstMapId = (maps: {
  readonly [id: string]: { readonly id: string; readonly order: number };
}): string | null => Object.values(maps).toSorted((a, b) => a.order - b.order)[0]?.id ?? null;
