import { CopyPlus, FilePlus, LibraryBig, List, Network, Server, Trash2, UsersRound } from 'lucide-react';
import { hasMap, hasWorkspace, mayWrite, type Action } from './action.ts';
import { goToLandscape } from './landscape.ts';
import { copyMapAsList } from './maps/copyMapAsList.ts';
import { copyMap, deleteMap, goToMap, newMap } from './maps/maps.ts';
import { sortedMaps } from './maps/sortedMaps.ts';
import type { Session } from '../state/session.tsx';

const edit = { menu: { name: 'maps', group: 1 } } as const;
const mayChangeMap = (session: Session): boolean => mayWrite(session) && hasMap(session);

/** Whole maps: new, duplicate, delete, go to the next. */
export const mapListActions: readonly Action[] = [
  {
    id: 'maps.new',
    label: 'app.newMap',
    icon: FilePlus,
    shortcut: '$mod+Alt+m',
    ...edit,
    enabled: mayWrite,
    run: (session) => void newMap(session),
  },
  {
    id: 'maps.fromList',
    label: 'app.newMapFromList',
    icon: List,
    ...edit,
    enabled: mayWrite,
    run: ({ frame }) => frame.open({ kind: 'typeList' }),
  },
  {
    id: 'maps.fromReady',
    label: 'ready.open',
    icon: LibraryBig,
    ...edit,
    enabled: mayWrite,
    run: ({ frame }) => frame.open({ kind: 'ready' }),
  },
  {
    id: 'maps.copyList',
    label: 'list.copy',
    ...edit,
    enabled: hasMap,
    run: copyMapAsList,
  },
  {
    id: 'maps.takeStock',
    label: 'marks.stock',
    ...edit,
    enabled: mayChangeMap,
    run: ({ frame, view }) => frame.open({ kind: 'takeStock', mapId: view.getState().mapId ?? '' }),
  },
  {
    id: 'maps.duplicate',
    label: 'app.duplicateMap',
    icon: CopyPlus,
    ...edit,
    enabled: mayChangeMap,
    run: (session) => copyMap(session, session.view.getState().mapId ?? ''),
  },
  {
    id: 'maps.delete',
    label: 'app.deleteMap',
    icon: Trash2,
    ...edit,
    enabled: mayChangeMap,
    run: (session) => deleteMap(session, session.view.getState().mapId ?? ''),
  },
  {
    id: 'maps.next',
    label: 'app.nextMap',
    shortcut: '$mod+PageDown',
    enabled: hasMap,
    run: (session) => stepMap(session, 1),
  },
  {
    id: 'maps.previous',
    label: 'app.previousMap',
    shortcut: '$mod+PageUp',
    enabled: hasMap,
    run: (session) => stepMap(session, -1),
  },
  {
    id: 'maps.landscape',
    label: 'landscape.action',
    icon: Network,
    shortcut: '$mod+Alt+a',
    menu: { name: 'view', group: 1 },
    enabled: ({ document }) => Object.keys(document.getState().doc.map).length > 0,
    run: (session) => goToLandscape(session),
  },
  {
    id: 'maps.systems',
    label: 'landscape.systemsAction',
    icon: Server,
    menu: { name: 'view', group: 1 },
    enabled: ({ document }) => Object.keys(document.getState().doc.map).length > 0,
    run: (session) => goToLandscape(session, 'systems'),
  },
  {
    id: 'maps.roles',
    label: 'landscape.rolesAction',
    icon: UsersRound,
    menu: { name: 'view', group: 1 },
    enabled: ({ document }) => Object.keys(document.getState().doc.map).length > 0,
    run: (session) => goToLandscape(session, 'roles'),
  },
  {
    id: 'maps.all',
    label: 'app.allMaps',
    ...edit,
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'maps' }),
  },
];

function stepMap(session: Session, by: number): void {
  const maps = sortedMaps(session.document.getState().doc);
  const index = maps.findIndex((map) => map.id === session.view.getState().mapId);
  const next = maps[(index + by + maps.length) % maps.length];
  if (next) goToMap(session, next.id);
}
