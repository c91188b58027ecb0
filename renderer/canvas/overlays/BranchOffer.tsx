/** Right after a way out of a decision is drawn: Yes, No, or another name for it. */
import { useEffect } from 'react';
import type { Box, Point } from '../../../shared/model/index.ts';
import { useText, useView } from '../../state/session.tsx';
import { say, useCanvas } from '../canvasStore.ts';
import { nameBranch, offeredNames } from '../edits/branchName.ts';
import { pathOf } from '../scene/paths.ts';
import type { Scene } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

/** Screen pixels between the offer and what it must not cover. */
const AWAY = 8;
/** A sign on the upper edge of a step reaches so far over it. */
const SIGN = 14;

/**
 * Beside the first piece of the line, off the step to which it leads: over that step where the line starts level, else on the side of the
 * line that it does not turn to.
 */
function besides({ start, next, end, to, scale }: Beside): string {
  if (Math.abs(next.x - start.x) >= Math.abs(next.y - start.y)) {
    const isInRow = to !== undefined && to.y < start.y && start.y < to.y + to.height;
    const lift = isInRow ? (start.y - to.y) / scale + SIGN : 0;
    const up = `calc(-100% - ${lift + AWAY}px)`;
    return next.x >= start.x ? `translate(6px, ${up})` : `translate(calc(-100% - 6px), ${up})`;
  }
  const across = end.x >= start.x ? `calc(-100% - ${AWAY}px)` : `${AWAY}px`;
  return next.y >= start.y
    ? `translate(${across}, ${SIGN}px)`
    : `translate(${across}, calc(-100% - ${SIGN}px))`;
}

interface Beside {
  readonly start: Point;
  readonly next: Point;
  readonly end: Point;
  readonly to: Box | undefined;
  /** Of the offer, in px of the map. */
  readonly scale: number;
}

export function BranchOffer({ scene }: { readonly scene: Scene }) {
  const text = useText();
  const surface = useSurface();
  const zoom = useCanvas((state) => state.zoom);
  const isBusy = useCanvas((state) => state.gesture !== null || state.menu !== null);
  const branchId = useCanvas((state) => state.branchId);
  useEffect(() => {
    if (branchId === null) return;
    // Whoever draws on without an answer is not asked any longer: a digit much later would name a way nobody sees.
    const { selection } = surface.session.view.getState();
    return surface.session.view.subscribe((state) => {
      if (state.selection !== selection) nameBranch(surface, null);
    });
  }, [branchId, surface]);
  const isNaming = useView((state) => state.renamingId !== null);
  useEffect(() => {
    const asked = branchId === null || isNaming ? undefined : surface.scene().lineById.get(branchId);
    if (!asked) return;
    const ways = offeredNames(surface, asked).map(({ name, digit }) => `${digit} ${name}`);
    const said = surface.store.getState().message.text.trim();
    const all = [...ways, `3 ${text('canvas.branch.other')}`].join(', ');
    say(surface.store, text('canvas.say.branchOffer', { said, ways: all }));
  }, [branchId, isNaming, surface, text]);
  const line = branchId === null || isBusy ? undefined : scene.lineById.get(branchId);
  const path = line ? pathOf(scene, line) : [];
  const [start, next] = path;
  if (!line || !start || !next) return null;
  const scale = 1 / Math.max(zoom, 0.6);
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
        transform: `scale(${scale}) ${besides({ start, next, end: path.at(-1)!, to: line.to?.box, scale })}`,
      }}
    >
      {offeredNames(surface, line).map(({ name, digit }) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          className={styles['branchName']}
          onClick={() => nameBranch(surface, name)}
        >
          {name}
          <kbd>{digit}</kbd>
        </button>
      ))}
      <button type="button" tabIndex={-1} className={styles['branchName']} onClick={other}>
        {text('canvas.branch.other')}
        <kbd>3</kbd>
      </button>
    </div>
  );
}
