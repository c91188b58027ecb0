/** Drawing a line from one card to another: by dragging from a card's edge, or by key (C, then the other card and Enter). */
import { useCallback, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { BoardScene } from './placeBoard.ts';

export interface Linking {
  readonly fromId: string;
  readonly targetId: string | null;
  /** The end of the line while it is dragged, in board coordinates; null while it is drawn by key. */
  readonly to: { readonly x: number; readonly y: number } | null;
}

export function useLinking(
  scene: BoardScene,
  board: RefObject<HTMLElement | null>,
  onLink: (fromId: string, toId: string) => void,
) {
  const [linking, setLinking] = useState<Linking | null>(null);
  const current = useRef<Linking | null>(null);
  const set = useCallback((next: Linking | null) => {
    current.current = next;
    setLinking(next);
  }, []);

  const start = useCallback(
    (fromId: string, event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.stopPropagation();
      const handle = event.currentTarget;
      handle.setPointerCapture(event.pointerId);
      const move = (moved: globalThis.PointerEvent) => {
        const corner = board.current?.getBoundingClientRect();
        if (!corner) return;
        const to = { x: moved.clientX - corner.left, y: moved.clientY - corner.top };
        const target = [...scene.boxById].find(
          ([id, box]) =>
            id !== fromId &&
            to.x >= box.x &&
            to.x <= box.x + box.width &&
            to.y >= box.y &&
            to.y <= box.y + box.height,
        );
        set({ fromId, targetId: target?.[0] ?? null, to });
      };
      const end = (isKept: boolean) => () => {
        handle.removeEventListener('pointermove', move);
        handle.removeEventListener('pointerup', finish);
        handle.removeEventListener('pointercancel', cancel);
        const done = current.current;
        set(null);
        if (isKept && done && done.targetId !== null) onLink(fromId, done.targetId);
      };
      const finish = end(true);
      const cancel = end(false);
      handle.addEventListener('pointermove', move);
      handle.addEventListener('pointerup', finish);
      handle.addEventListener('pointercancel', cancel);
    },
    [board, scene, onLink, set],
  );

  return { linking, start, set };
}
