/** The pad of several selected elements: align, spread, one size, take out, a lane, a mark. What each does stands in its tooltip, with its key. */
import { useStore as useFlowStore } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { runAction, type Action } from '../../actions/action.ts';
import { actionOf } from '../../actions/registry.ts';
import { useDocument, useSession, useText, useView, type Session } from '../../state/session.tsx';
import { MenuButton, type MenuEntry } from '../../ui/Menu.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useCanvas } from '../canvasStore.ts';
import { around } from '../geometry/boxes.ts';
import type { Scene } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import { laneMenu, markMenu } from './elementMenus.ts';
import styles from './overlays.module.css';

/** Ids of actions; groups are parted by a line. */
const groups: readonly (readonly string[])[] = [
  ['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((how) => `map.arrange.${how}`),
  ['gapsAcross', 'gapsDown', 'sameWidth', 'sameHeight'].map((how) => `map.arrange.${how}`),
  ['map.layoutSelection', 'map.type', 'map.extractInside', 'map.duplicate'],
];

const EDGE_PX = 8;
const GAP_PX = 14;
/** What the zoom tools cover in the lower right, from there. */
const TOOLS = { width: 240, height: 56 };

export function MultiPad({ scene }: { readonly scene: Scene }) {
  const text = useText();
  const surface = useSurface();
  const seen = useFlowStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => ({ x, y, zoom, width, height })),
  );
  const pad = useRef<HTMLDivElement>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  const isBusy = useCanvas(
    ({ gesture, menu, glide, sequence, detail }) =>
      gesture !== null || menu !== null || glide !== null || sequence !== null || detail === 'blocks',
  );
  const selection = useView((state) => state.selection);
  // What can be done changes with every edit.
  useDocument((state) => state.doc);
  const boxes = selection.flatMap((id) => scene.boxById.get(id)?.box ?? []);
  const box = around(boxes);
  const isShown = !isBusy && boxes.length >= 2 && box !== null;
  useLayoutEffect(() => {
    const element = pad.current;
    if (!isShown || !element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    // Another selection has other buttons.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isShown]);
  if (!isShown) return null;
  const middle = (box.x + box.width / 2) * seen.zoom + seen.x;
  // Whole in the window as long as something of the selection is.
  const inside = Math.max(width / 2 + EDGE_PX, Math.min(middle, seen.width - width / 2 - EDGE_PX));
  const isByTools = inside + width / 2 > seen.width - TOOLS.width;
  const lowest = seen.height - height - (isByTools ? TOOLS.height : EDGE_PX);
  const foot = (box.y + box.height) * seen.zoom + seen.y + GAP_PX;
  const head = box.y * seen.zoom + seen.y;
  const above = head - GAP_PX - height;
  // Below what is selected; above it where there is no room, and over it where there is none there either.
  const top = foot <= lowest || head > seen.height ? foot : above >= EDGE_PX ? above : lowest;
  return (
    <div
      ref={pad}
      data-canvas-tool
      className={`${styles['pad']} nopan`}
      role="toolbar"
      aria-label={text('canvas.multiPad', { n: boxes.length })}
      style={{
        left: (inside - seen.x) / seen.zoom,
        top: (top - seen.y) / seen.zoom,
        transform: `scale(${1 / Math.max(seen.zoom, 0.2)}) translateX(-50%)`,
      }}
    >
      {groups.map((group, index) => (
        <span key={group[0]} className={styles['padGroup']}>
          {index > 0 && <span className={styles['divider']} />}
          {group.map((id) => (
            <PadAction key={id} id={id} />
          ))}
        </span>
      ))}
      <span className={styles['padGroup']}>
        <span className={styles['divider']} />
        <PadMenu entries={laneMenu(surface)} />
        <PadMenu entries={markMenu(surface, (action) => entryOf(action, surface.session))} />
      </span>
    </div>
  );
}

const entryOf = (action: Action, session: Session): MenuEntry => ({
  id: action.id,
  label: action.say?.(session) ?? session.text(action.label),
  icon: action.icon,
  shortcut: action.shortcut,
  run: () => runAction(action, session),
});

/** A button that opens a menu of its own; nothing where the menu would be empty. */
function PadMenu({ entries: [menu] }: { readonly entries: readonly MenuEntry[] }) {
  if (!menu) return null;
  const Icon = menu.icon;
  return (
    <MenuButton label={menu.label} groups={menu.sections ?? []}>
      <Tooltip text={menu.label}>
        <Button className={styles['padButton']!} excludeFromTabOrder aria-label={menu.label}>
          {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
        </Button>
      </Tooltip>
    </MenuButton>
  );
}

function PadAction({ id }: { readonly id: string }) {
  const text = useText();
  const session = useSession();
  const action = actionOf(id);
  const Icon = action.icon;
  const label = action.say?.(session) ?? text(action.label);
  return (
    <Tooltip text={label} shortcut={action.shortcut}>
      <button
        type="button"
        tabIndex={-1}
        className={styles['padButton']}
        disabled={!action.enabled(session)}
        aria-label={label}
        onClick={() => runAction(action, session)}
      >
        {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      </button>
    </Tooltip>
  );
}
