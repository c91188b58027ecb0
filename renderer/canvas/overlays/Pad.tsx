/** The quick-add pad at the one selected element: what may come next, with a ghost of it before the click. */
import { ChevronsDownUp, ChevronsUpDown, Ellipsis, LogIn, Spline, type LucideIcon } from 'lucide-react';
import { useStore as useFlowStore } from '@xyflow/react';
import { useEffect, type PointerEvent } from 'react';
import { shortcutOf } from '../../actions/registry.ts';
import { sayEnter } from '../../actions/maps/calls.ts';
import { useText, useView } from '../../state/session.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useCanvas } from '../canvasStore.ts';
import { append, placeAfter } from '../edits/add.ts';
import { startConnecting } from '../edits/connecting.ts';
import { enterStep, fold } from '../edits/drill.ts';
import { openMenu } from '../edits/tasks.ts';
import { pullFromTool } from '../gestures/connectDrag.ts';
import { nameOfPlaceable, padIds, placeable, type Placeable } from '../placeables.ts';
import { drawnAt } from '../scene/draw.ts';
import { canConnect } from '../scene/hitTest.ts';
import { isFrame, type Scene, type SceneBox } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import { padAside } from './padAside.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './overlays.module.css';

/** The same by key, where there is one. */
const actionFor: { readonly [placeableId: string]: string } = { task: 'map.grow.right' };

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
  // A pad that goes from under the mouse takes its ghost along.
  useEffect(() => () => store.setState({ ghost: null }), [store]);
  const scale = 1 / Math.max(zoom, 0.6);
  const middle = item.box.x + item.box.width / 2;
  const foot = footOf(item);
  const aside = useFlowStore(({ transform: [x, y, zoom], width, height }) =>
    padAside(surface, {
      at: { x: middle * zoom + x, y: foot * zoom + y },
      size: { width, height },
      scale: zoom * scale,
    }),
  );
  const isSubprocess = item.kind === 'step' && item.record.type === 'subprocess';
  const isEntered = item.kind === 'step' && item.record.type === 'call';
  return (
    <div
      data-canvas-tool
      className={`${styles['pad']} nopan`}
      role="toolbar"
      aria-label={text('canvas.pad')}
      style={{
        left: middle + aside / zoom,
        top: foot,
        transform: `scale(${scale}) translate(-50%, 12px)`,
      }}
      // The mouse is over no step now, whatever it came by.
      onPointerEnter={() => store.setState({ hoverId: null })}
    >
      {offered.map((what) => (
        <Tooltip
          key={what.id}
          text={nameOfPlaceable(what, text)}
          shortcut={actionFor[what.id] && shortcutOf(actionFor[what.id]!)}
        >
          <button
            type="button"
            tabIndex={-1}
            className={styles['padButton']}
            aria-label={nameOfPlaceable(what, text)}
            onPointerEnter={() => show(what)}
            onPointerLeave={hide}
            onClick={() => {
              hide();
              append(surface, what, { fromId: item.id });
            }}
          >
            <ShapeIcon what={what} size={20} />
          </button>
        </Tooltip>
      ))}
      <PadTool
        icon={Spline}
        label={text('canvas.pad.connect')}
        shortcut={shortcutOf('map.connect')}
        onPress={() => startConnecting(surface, { id: item.id })}
        onPull={(event) => pullFromTool(surface, event, item.id)}
      />
      <PadTool
        icon={Ellipsis}
        label={text('canvas.pad.more')}
        shortcut={shortcutOf('map.append')}
        onPress={() => openMenu(surface, 'append')}
      />
      {isEntered && (
        <>
          <span className={styles['divider']} />
          <PadTool
            icon={LogIn}
            label={sayEnter(surface.session, item.id)}
            shortcut={shortcutOf('map.enterStep')}
            onPress={() => enterStep(surface)}
          />
        </>
      )}
      {isSubprocess && (
        <>
          <span className={styles['divider']} />
          {!isFrame(item) && (
            <PadTool
              icon={LogIn}
              label={text('canvas.action.enterStep')}
              shortcut={shortcutOf('map.enterStep')}
              onPress={() => enterStep(surface)}
            />
          )}
          <PadTool
            icon={isFrame(item) ? ChevronsDownUp : ChevronsUpDown}
            label={text(isFrame(item) ? 'canvas.pad.close' : 'canvas.pad.open')}
            shortcut={shortcutOf('map.fold')}
            onPress={() => fold(surface)}
          />
        </>
      )}
    </div>
  );
}

interface PadToolProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut: string | undefined;
  readonly onPress: () => void;
  readonly onPull?: (event: PointerEvent<HTMLElement>) => void;
}

function PadTool({ icon: Icon, label, shortcut, onPress, onPull }: PadToolProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type="button"
        tabIndex={-1}
        className={styles['padButton']}
        aria-label={label}
        onPointerDown={onPull}
        onClick={onPress}
      >
        <Icon size={16} aria-hidden />
      </button>
    </Tooltip>
  );
}

/** Below the name, where that stands below the shape. */
function footOf(item: SceneBox): number {
  const { y, height } = item.kind === 'event' || item.kind === 'dataNode' ? drawnAt(item).bounds : item.box;
  return y + height;
}

/** After an end, and after what is set off by its own event, nothing comes but a note; data leads to steps, not to decisions. */
function isOffered(item: SceneBox, what: Placeable): boolean {
  if (what.kind === 'note') return true;
  if (item.kind === 'event' && item.record.position === 'end') return false;
  if (item.kind === 'step' && item.record.variant === 'event') return false;
  return item.kind !== 'dataNode' || what.kind === 'step';
}
