/** The pad of several selected elements: align, spread, one size, take out. What each does stands in its title, with its key. */
import { runAction } from '../../actions/action.ts';
import { actionOf } from '../../actions/registry.ts';
import { useDocument, useSession, useText, useView } from '../../state/session.tsx';
import { sayShortcut } from '../../ui/sayShortcut.ts';
import { useCanvas } from '../canvasStore.ts';
import { around } from '../geometry/boxes.ts';
import type { Scene } from '../scene/scene.ts';
import styles from './overlays.module.css';

/** Ids of actions; groups are parted by a line. */
const groups: readonly (readonly string[])[] = [
  ['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((how) => `map.arrange.${how}`),
  ['gapsAcross', 'gapsDown', 'sameWidth', 'sameHeight'].map((how) => `map.arrange.${how}`),
  ['map.layoutSelection', 'map.type', 'map.extractInside', 'map.duplicate'],
];

export function MultiPad({ scene }: { readonly scene: Scene }) {
  const text = useText();
  const zoom = useCanvas((state) => state.zoom);
  const isBusy = useCanvas(
    ({ gesture, menu, glide, sequence, detail }) =>
      gesture !== null || menu !== null || glide !== null || sequence !== null || detail === 'blocks',
  );
  const selection = useView((state) => state.selection);
  // What can be done changes with every edit.
  useDocument((state) => state.doc);
  const boxes = selection.flatMap((id) => scene.boxById.get(id)?.box ?? []);
  const box = around(boxes);
  if (isBusy || boxes.length < 2 || !box) return null;
  return (
    <div
      data-canvas-tool
      className={`${styles['pad']} nopan`}
      role="toolbar"
      aria-label={text('canvas.multiPad', { n: boxes.length })}
      style={{
        left: box.x + box.width / 2,
        top: box.y + box.height,
        transform: `scale(${1 / Math.max(zoom, 0.2)}) translate(-50%, 14px)`,
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
    </div>
  );
}

function PadAction({ id }: { readonly id: string }) {
  const text = useText();
  const session = useSession();
  const action = actionOf(id);
  const Icon = action.icon;
  const label = action.say?.(session) ?? text(action.label);
  const keys = action.shortcut === undefined ? '' : ` (${sayShortcut(action.shortcut, false)})`;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['padButton']}
      disabled={!action.enabled(session)}
      title={`${label}${keys}`}
      aria-label={label}
      onClick={() => runAction(action, session)}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
    </button>
  );
}
