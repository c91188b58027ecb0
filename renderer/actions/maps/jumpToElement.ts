import { elementOf, sheetOf } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';

/** Goes to the map that an element is on, selects it and brings it into view; a map's own id shows the map. */
export function jumpToElement({ document, view }: Session, id: string): void {
  const { doc } = document.getState();
  const { reveal } = view.getState();
  if (doc.map[id]) {
    view.setState({ place: 'map', mapId: id, insideStepId: null, selection: [] });
    return;
  }
  const element = elementOf(doc, id);
  if (!element) return;
  const { mapId, parentId } = element.record;
  view.setState({
    place: 'map',
    mapId,
    insideStepId: sheetOf(doc, parentId),
    selection: [id],
    isInspectorOpen: true,
    reveal: { serial: reveal.serial + 1, ids: [id] },
  });
}
