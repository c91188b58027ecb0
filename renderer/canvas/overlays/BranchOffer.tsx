/** Right after a way out of a decision is drawn: Yes, No, or another name for it. */
import { useText } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { nameBranch } from '../edits/branchName.ts';
import { pathOf } from '../scene/paths.ts';
import type { Scene } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

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
        left: start.x + Math.sign(next.x - start.x) * 6,
        top: start.y,
        transform: `scale(${1 / Math.max(zoom, 0.6)}) translate(8px, ${next.y < start.y ? '8px' : 'calc(-100% - 6px)'})`,
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
