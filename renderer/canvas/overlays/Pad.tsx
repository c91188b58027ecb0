/** The quick-add pad at the one selected element: what may come next, with a ghost of it before the click. */
import { Ellipsis, Spline } from 'lucide-react';
import { useText, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { append, placeAfter } from '../edits/add.ts';
import { startConnecting } from '../edits/connecting.ts';
import { openMenu } from '../edits/tasks.ts';
import { padIds, placeable, type Placeable } from '../placeables.ts';
import { canConnect } from '../scene/hitTest.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './overlays.module.css';

export function Pad({ scene }: { readonly scene: Scene }) {
  const id = useView(({ selection, renamingId }) =>
    selection.length === 1 && renamingId === null ? selection[0]! : null,
  );
  const isBusy = useCanvas(
    ({ gesture, menu, detail, growth, sequence }) =>
      gesture !== null || menu !== null || growth !== null || sequence !== null || detail !== 'full',
  );
  const item = id === null || isBusy ? undefined : scene.boxById.get(id);
  return item && canConnect(item) && item.kind !== 'pool' && item.kind !== 'note' ? (
    <PadOf item={item} scene={scene} />
  ) : null;
}

function PadOf({ item, scene }: { readonly item: SceneBox; readonly scene: Scene }) {
  const text = useText();
  const surface = useSurface();
  const { store } = surface;
  const zoom = useCanvas((state) => state.zoom);
  const offered = padIds.map(placeable).filter((what) => isOffered(item, what));
  const show = (what: Placeable) => {
    const at = placeAfter(scene, item.id, what);
    if (at)
      store.setState({
        ghost: { what, fromId: item.id, box: { ...at, width: what.width, height: what.height } },
      });
  };
  const hide = () => store.setState({ ghost: null });
  const scale = 1 / Math.max(zoom, 0.6);
  return (
    <div
      data-canvas-tool
      className={`${styles['pad']} nopan`}
      role="toolbar"
      aria-label={text('canvas.pad')}
      style={{
        left: item.box.x + item.box.width / 2,
        top: item.box.y + item.box.height,
        transform: `scale(${scale}) translate(-50%, 12px)`,
      }}
    >
      {offered.map((what) => (
        <button
          key={what.id}
          type="button"
          tabIndex={-1}
          className={styles['padButton']}
          title={text(what.label)}
          aria-label={text(what.label)}
          onPointerEnter={() => show(what)}
          onPointerLeave={hide}
          onClick={() => {
            hide();
            append(surface, what, { fromId: item.id });
          }}
        >
          <ShapeIcon what={what} size={20} />
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        className={styles['padButton']}
        title={text('canvas.pad.connect')}
        aria-label={text('canvas.pad.connect')}
        onClick={() => startConnecting(surface)}
      >
        <Spline size={16} aria-hidden />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles['padButton']}
        title={text('canvas.pad.more')}
        aria-label={text('canvas.pad.more')}
        onClick={() => openMenu(surface, 'append')}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </div>
  );
}

/** After an end nothing comes but a note; data leads to steps, not to decisions. */
function isOffered(item: SceneBox, what: Placeable): boolean {
  if (what.kind === 'note') return true;
  if (item.kind === 'event' && item.record.position === 'end') return false;
  return item.kind !== 'dataNode' || what.kind === 'step';
}
