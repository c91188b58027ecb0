import type { HistoryEntry } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Session } from '../state/session.tsx';
import { goToLandscape } from './landscape.ts';
import { sortedMaps } from './maps/sortedMaps.ts';
import { placeOfChanges } from './placeOfChanges.ts';

/** Of several that were changed together, some may have had nothing to change: they stay selected with the others. */
const isAmong = (ids: readonly string[], selection: readonly string[], doc: Doc): boolean =>
  ids.length > 0 &&
  ids.every((id) => selection.includes(id)) &&
  selection.every((id) => Object.values(doc).some((records) => id in records));

/** Goes to where an undo or redo changed something, so that nothing changes out of sight. */
export function showEntry(session: Session, entry: HistoryEntry | null): void {
  if (!entry) return;
  const { document, view } = session;
  const { doc, lastChanges } = document.getState();
  const { mapId, reveal, place, selection } = view.getState();
  const where = placeOfChanges(doc, lastChanges.changes, { mapId, place });
  if (mapId !== null && !doc.map[mapId])
    view.setState({ mapId: sortedMaps(doc)[0]?.id ?? null, insideStepId: null, selection: [] });
  if (!where) return;
  switch (where.kind) {
    case 'map':
      view.setState({
        place: place === 'start' ? 'start' : 'map',
        mapId: where.mapId,
        insideStepId: where.insideStepId,
        selection: isAmong(where.ids, selection, doc) ? selection : where.ids,
        reveal: { serial: reveal.serial + 1, ids: where.ids },
      });
      return;
    case 'landscape':
      goToLandscape(session);
      view.setState({ selection: [where.id] });
      return;
    case 'strategy':
      view.setState({ place: 'strategy', strategyTab: 'tree', strategyId: where.id });
      return;
    case 'plan':
      view.setState({
        place: 'plan',
        planTab: where.tab,
        ...(where.id === null ? {} : { initiativeId: where.id }),
      });
      return;
    case 'tool':
      view.setState({ place: 'plan', planTab: 'tools', toolId: where.id });
      return;
    case 'people':
      view.setState({ place: 'plan', planTab: 'people' });
      return;
    case 'signals':
      view.setState({ place: 'strategy', strategyTab: 'signals' });
      return;
    case 'reviews':
      view.setState({ place: 'measure', measureTab: 'reviews' });
      return;
    case 'results':
      view.setState({ place: 'measure', measureTab: 'results' });
      return;
    case 'decision':
      view.setState({ place: 'insights', candidateId: where.id });
  }
}
