/** The menu of a right click (or of the menu key): the actions of the map that can be done here, as the keys and the ☰ menu have them. */
import { updateElement } from '../../../shared/commands/index.ts';
import { useEffect, useRef } from 'react';
import type { Action } from '../../actions/action.ts';
import { runAction } from '../../actions/action.ts';
import { canvasActions } from '../../actions/map/canvasActions.ts';
import { MenuAt } from '../../ui/MenuAt.tsx';
import type { MenuEntry, MenuGroup } from '../../ui/Menu.tsx';
import type { Session } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { edit, onlySelected, selectionOf, type Surface } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { laneMenu, markMenu } from './elementMenus.ts';

const onElements = [
  ['rename', 'type', 'calls', 'mark', 'lane', 'why'],
  ['enterStep', 'fold', 'inline'],
  ['extractInside', 'extractToMap'],
  ['append', 'connect', 'leadStart'],
  ['laneBefore', 'laneAfter', 'splitLane', 'moveLane.up', 'moveLane.down', 'moveLane.left', 'moveLane.right'],
  ['cut', 'copy', 'paste', 'duplicate'],
  ['layoutSelection', 'copyLook', 'pasteLook'],
  ['delete'],
];
const onGround = [
  ['new', 'paste', 'selectAll', 'why'],
  ['space', 'layout', 'turn'],
  ['fit', 'actualSize', 'leaveStep'],
];

export function ContextMenu() {
  const at = useCanvas((state) => state.contextMenuAt);
  const surface = useSurface();
  const chosen = useRef<Action | null>(null);
  // Only when the menu is gone: until then everything around it is out of reach, also what an action opens.
  useEffect(() => {
    const action = chosen.current;
    if (at || !action) return;
    chosen.current = null;
    requestAnimationFrame(() => runAction(action, surface.session));
  }, [at, surface]);
  if (!at) return null;
  const { text } = surface.session;
  const close = () => {
    surface.store.setState({ contextMenuAt: null });
    surface.element()?.focus({ preventScroll: true });
  };
  const choose = (action: Action) => {
    chosen.current = action;
    close();
  };
  return (
    <MenuAt
      at={at}
      onClose={close}
      label={text('canvas.contextMenu')}
      groups={() => groupsOf(surface, choose)}
    />
  );
}

type Choose = (action: Action) => void;

function groupsOf(surface: Surface, choose: Choose): MenuGroup[] {
  const groups = selectionOf(surface).length > 0 ? onElements : onGround;
  return groups.map((names) => ({
    id: names[0]!,
    entries: names.flatMap((name) =>
      name === 'mark'
        ? markMenu(surface, (action) => entryOf(action, surface.session, choose))
        : name === 'lane'
          ? laneMenu(surface)
          : name === 'calls'
            ? callsEntry(surface)
            : entryNamed(surface, name, choose),
    ),
  }));
}

const actionById = new Map(canvasActions.map((action) => [action.id, action]));

/** What cannot be done here is left out. */
function entryNamed({ session }: Surface, name: string, choose: Choose): MenuEntry[] {
  const action = actionById.get(`map.${name}`);
  return action?.enabled(session) ? [entryOf(action, session, choose)] : [];
}

/** The maps that the selected call may stand for. */
function callsEntry(surface: Surface): MenuEntry[] {
  const { session } = surface;
  const { doc, file } = session.document.getState();
  const step = doc.step[onlySelected(surface) ?? ''];
  if (step?.type !== 'call' || file?.readOnlyBecause !== null) return [];
  const others = Object.values(doc.map).filter((map) => map.id !== step.mapId);
  const entries = others.map((map) => ({
    id: map.id as string,
    label: map.name,
    isChecked: map.id === step.calledMapId,
    run: () =>
      void edit(surface, updateElement, {
        args: { kind: 'step', id: step.id, fields: { calledMapId: map.id } },
      }),
  }));
  return [{ id: 'calls', label: session.text('inspector.calledMap'), sections: [{ id: 'maps', entries }] }];
}

const entryOf = (action: Action, session: Session, choose: Choose): MenuEntry => ({
  id: action.id,
  label: action.say?.(session) ?? session.text(action.label),
  icon: action.icon,
  shortcut: action.shortcut,
  isDanger: action.id === 'map.delete',
  run: () => choose(action),
});
