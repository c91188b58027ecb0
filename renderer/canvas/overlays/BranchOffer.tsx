/** Right after a way out of a decision is drawn: Yes, No, or another name for it. */
import type { Point } from '../../../shared/model/index.ts';
import { useText } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { nameBranch } from '../edits/branchName.ts';
import { pathOf } from '../scene/paths.ts';
import type { Scene } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

/** Beside the first piece of the line, where its name will stand. */
function besides(start: Point, next: Point): string {
  const isLevel = Math.abs(next.x - start.x) >= Math.abs(next.y - start.y);
  if (isLevel)
    return next.x >= start.x
      ? 'translate(6px, calc(-100% - 8px))'
      : 'translate(calc(-100% - 6px), calc(-100% - 8px))';
  return next.y >= start.y ? 'translate(10px, 6px)' : 'translate(10px, calc(-100% - 6px))';
}

export function BranchOffer({ scene }: { readonly scene: Scene }) {
  const text = useText();
  const surface = useSurface();
  const zoom = useCanvas((state) => state.zoom);
  const isBusy = useCanvas((state) => state.gesture !== null || state.menu !== null);
  const branchId = useCanvas((state) => state.branchId);
  const line = branchId === null || isBusy ? undefined : scene.lineById.get(branchId);
  const [start, next] = line ? pathOf(scene, line) : [];
  if (!line || !start || !next) return null;
  const names = [text('canvas.branch.yes'), text('canvas.branch.no')];
  const other = () => {
    surface.session.view.setState({ selection: [line.id], renamingId: line.id });
    nameBranch(surface, null);
  };
  return (
    <div
      data-canvas-tool
      className={`${styles['branch']} nopan`}
      role="group"
      aria-label={text('canvas.branch.offer')}
      style={{
        left: start.x,
        top: start.y,
        transform: `scale(${1 / Math.max(zoom, 0.6)}) ${besides(start, next)}`,
      }}
    >
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          className={styles['branchName']}
          onClick={() => nameBranch(surface, name)}
        >
          {name}
          <kbd>{index + 1}</kbd>
        </button>
      ))}
      <button type="button" tabIndex={-1} className={styles['branchName']} onClick={other}>
        {text('canvas.branch.other')}
        <kbd>3</kbd>
      </button>
    </div>
  );
}
