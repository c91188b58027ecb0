/** Menus of what can be given to all that is selected: a lane, a mark. */
import { Rows3, Tag } from 'lucide-react';
import { canvasActions } from '../../actions/map/canvasActions.ts';
import type { Action } from '../../actions/action.ts';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { lanesToGoTo, putInto } from '../edits/lanes.ts';
import { nameOf } from '../speak.ts';
import type { Surface } from '../surface.ts';

/** A menu of the lanes that what is selected may go into; none where there is none. */
export function laneMenu(surface: Surface): MenuEntry[] {
  const { session, scene } = surface;
  if (session.document.getState().file?.readOnlyBecause !== null) return [];
  const { boxById } = scene();
  const entries = lanesToGoTo(surface).flatMap(({ id }) => {
    const item = boxById.get(id);
    return item ? { id, label: nameOf(item, session.text), run: () => putInto(surface, id) } : [];
  });
  if (entries.length === 0) return [];
  return [
    { id: 'lane', label: session.text('canvas.toLane'), icon: Rows3, sections: [{ id: 'lanes', entries }] },
  ];
}

const marks = canvasActions.filter(({ id }) => id.startsWith('map.mark.'));

/** A menu of all marks; none where nothing that is selected can bear one. */
export function markMenu({ session }: Surface, entryOf: (action: Action) => MenuEntry): MenuEntry[] {
  if (!marks[0]?.enabled(session)) return [];
  return [
    {
      id: 'mark',
      label: session.text('marks.add'),
      icon: Tag,
      sections: [{ id: 'marks', entries: marks.map(entryOf) }],
    },
  ];
}
