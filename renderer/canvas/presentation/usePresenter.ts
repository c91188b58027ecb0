/** Walking through a map in front of people: forward in the order of the flow, along a chosen way at a decision, and back. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { presentedOrder } from '../edits/walkFlow.ts';
import { lookClosely } from '../edits/look.ts';
import type { Scene } from '../scene/scene.ts';
import { useSurface } from '../surfaceContext.ts';

export function usePresenter(scene: Scene) {
  const { view } = useSession();
  const surface = useSurface();
  const order = useMemo(() => presentedOrder(scene), [scene]);
  const currentId = useView((state) => state.selection[0] ?? null);
  const index = currentId === null ? -1 : order.indexOf(currentId);
  const trail = useRef<string[]>([]);

  const show = useCallback(
    (id: string | undefined) => {
      if (id === undefined) return;
      view.setState({ selection: [id] });
      lookClosely(surface, id);
    },
    [view, surface],
  );
  const go = (id: string | undefined) => {
    if (currentId !== null && id !== undefined) trail.current.push(currentId);
    show(id);
  };
  const end = useCallback(() => view.setState({ isPresenting: false }), [view]);

  const isStarted = index >= 0;
  useEffect(() => {
    if (!isStarted) show(order[0]);
  }, [isStarted, order, show]);

  return {
    id: isStarted ? currentId : null,
    number: index + 1,
    count: order.length,
    next: () => go(order[index + 1]),
    back: () => show(trail.current.pop() ?? order[index - 1]),
    first: () => go(order[0]),
    follow: go,
    end,
  };
}
