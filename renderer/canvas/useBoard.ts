/** Makes the surface of a mounted board, and ties it to the pointer, the keys, the port for actions and React Flow's viewport. */
import { useReactFlow, type OnMove } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSession, type Session } from '../state/session.tsx';
import { useCanvasStore, type CanvasStore } from './canvasStore.ts';
import { lookFirst } from './edits/look.ts';
import { focusElement } from './edits/focusElement.ts';
import { detailAt, regionFor, visibleBox, type View } from './scene/region.ts';
import { sceneOfSession } from './scene/useScene.ts';
import { onlySelected, sizeOf, type Surface } from './surface.ts';
import { useKeys } from './useKeys.ts';
import { usePointer } from './usePointer.ts';
import { reveal, useReveal } from './useReveal.ts';
import { keepView, keptView } from './keptViews.ts';

const GLIDE_MS = 180;

/** The surface of a board, for as long as that is mounted. */
export function useNewSurface(): Surface {
  const session = useSession();
  const store = useCanvasStore();
  const instance = useReactFlow();
  const [surface] = useState(() => makeSurface({ session, store, instance }));
  return surface;
}

export function useBoard(surface: Surface) {
  const { session } = surface;

  /** Measured when it changes, not in each frame of a glide: that would force a layout. */
  const size = useRef({ width: 0, height: 0 });
  /** Nothing is drawn before: what Chromium paints just before the view is set lacks the words that lay outside until then. */
  const hasFirstView = useRef(false);

  const flow = useMemo(() => {
    const onMove: OnMove = (_event, view) => seen(surface, view, size.current);
    const onMoveEnd: OnMove = (_event, view) => keepView(session, view);
    const onInit = () => {
      const kept = keptView(session);
      if (kept) surface.setView(kept, true);
      else lookFirst(surface);
      reveal(surface, true);
      hasFirstView.current = true;
      size.current = sizeOf(surface);
      seen(surface, surface.view(), size.current);
    };
    return { onMove, onMoveEnd, onInit };
  }, [session, surface]);

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      surface.measure();
      if (!hasFirstView.current) return;
      size.current = sizeOf(surface);
      seen(surface, surface.view(), size.current);
    });
    const element = surface.element();
    if (element) observer.observe(element);
    // After entering or leaving a subprocess the keys go on where they were; what is selected is read out.
    if (document.activeElement === document.body) {
      element?.focus({ preventScroll: true });
      const id = onlySelected(surface);
      if (id !== null) focusElement(surface, id);
    }
    // React Flow calls itself an application and takes no other role; nested in ours, a screen reader would announce two.
    element?.querySelector('.react-flow')?.setAttribute('role', 'presentation');
    return () => observer.disconnect();
  }, [surface]);

  useReveal(surface);
  const keys = useKeys(surface);
  usePointer(surface);
  return { flow, frame: { ref: surface.attach, ...keys } };
}

type Size = ReturnType<typeof sizeOf>;

/** Takes note of what is seen now; only a change of region, detail or zoom makes anything render. */
function seen({ store }: Surface, view: View, size: Size): void {
  const before = store.getState();
  if (size.width === 0) return;
  const region = regionFor(visibleBox(view, size), before.region);
  const detail = detailAt(view.zoom, before.detail);
  if (region !== before.region || detail !== before.detail || view.zoom !== before.zoom)
    store.setState({ region, detail, zoom: view.zoom });
}

interface Parts {
  readonly session: Session;
  readonly store: CanvasStore;
  readonly instance: ReturnType<typeof useReactFlow>;
}

function makeSurface({ session, store, instance }: Parts): Surface {
  let element: HTMLElement | null = null;
  let gliding: { readonly to: View; readonly until: number } = { to: instance.getViewport(), until: 0 };
  let corner = { x: 0, y: 0 };
  let carrier: Surface['carry'] | null = null;
  const prefersStill = window.matchMedia('(prefers-reduced-motion: reduce)');
  return {
    session,
    store,
    scene: () => sceneOfSession(session),
    view: () => instance.getViewport(),
    aim: () => (performance.now() < gliding.until ? gliding.to : instance.getViewport()),
    setView: (view, isQuick = false) => {
      gliding = { to: view, until: isQuick ? 0 : performance.now() + GLIDE_MS };
      const duration = isQuick || prefersStill.matches ? 0 : GLIDE_MS;
      // Straight there: the viewport's own way zooms out and in again where the place is far, as a flight over a map does.
      void instance.setViewport({ ...view }, { duration, interpolate: 'linear' });
    },
    element: () => element,
    attach: (next) => {
      element = next;
    },
    toMap: (client) => {
      const { x, y, zoom } = instance.getViewport();
      return { x: (client.x - corner.x - x) / zoom, y: (client.y - corner.y - y) / zoom };
    },
    corner: () => corner,
    measure: () => {
      const box = element?.getBoundingClientRect();
      if (box) corner = { x: box.left, y: box.top };
    },
    toScreen: (point) => {
      const { x, y, zoom } = instance.getViewport();
      return { x: point.x * zoom + x, y: point.y * zoom + y };
    },
    pointer: { current: null },
    carry: (event, drag) => carrier?.(event, drag),
    onCarry: (carry) => {
      carrier = carry;
      return () => {
        carrier = null;
      };
    },
  };
}
