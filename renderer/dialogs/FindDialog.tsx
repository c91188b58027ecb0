import { Waypoints } from 'lucide-react';
import { sheetOf } from '../../shared/model/index.ts';
import { goToMap } from '../actions/maps/maps.ts';
import { findableItems } from '../actions/maps/findableItems.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Chooser } from './Chooser.tsx';

/** Maps and everything on them that has a name; choosing goes there and selects it. */
export function FindDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text, view } = session;
  const doc = useDocument((state) => state.doc);
  const found = findableItems(doc);
  const items = found.map(({ id, name, mapName }) => ({
    id,
    label: name,
    detail: mapName ?? text('app.place.map'),
    icon: mapName === null ? Waypoints : undefined,
  }));
  const choose = (id: string) => {
    const item = found.find((other) => other.id === id);
    if (!item) return;
    goToMap(session, item.mapId);
    if (item.mapName === null) return;
    view.setState(({ reveal }) => ({
      insideStepId: sheetOf(doc, item.parentId),
      selection: [id],
      reveal: { serial: reveal.serial + 1, ids: [id] },
    }));
  };
  return (
    <Chooser
      label={text('app.findLabel')}
      placeholder={text('app.findHint')}
      nothing={text('app.findNothing')}
      items={items}
      onChoose={choose}
      onClose={() => frame.close(request)}
    />
  );
}
