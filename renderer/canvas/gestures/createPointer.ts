/**
 * The mouse on the map: one press at a time, told apart by what lies under it. React Flow pans and zooms (wheel, pinch, Space and middle
 * button); everything else is ours, by geometry, so that it is the same at every zoom and can be cancelled at any moment.
 */
import type { Point } from '../../../shared/model/index.ts';
import { notConnecting } from '../canvasStore.ts';
import { endAt } from '../edits/connecting.ts';
import { enterStep, isCall, isOnPlus } from '../edits/drill.ts';
import { focusElement } from '../edits/focusElement.ts';
import { hitTest, type Hit } from '../scene/hitTest.ts';
import { reachOf } from '../scene/reach.ts';
import { isFrame } from '../scene/scene.ts';
import { onlySelected, select, selectionOf, sizeOf, type Surface } from '../surface.ts';
import type { Drag, PointerAt } from './drag.ts';
import { dragFor } from './dragFor.ts';
import { createHold } from './hold.ts';
import { hover } from './hover.ts';
import { isAdornment, openContextMenuAt, openHeld, standInAt } from './openMenus.ts';
import { placeDrag } from './placeDrag.ts';
import { spaceDrag } from './spaceDrag.ts';
import { marqueeDrag } from './shapeDrags.ts';

const EDGE_PX = 36;
/** Height of the name of an open subprocess, in map units. */
const FRAME_HEAD = 32;
const SCROLL_PX = 14;

interface Press {
  readonly client: Point;
  readonly at: PointerAt;
  readonly hit: Hit;
  readonly start: () => Drag;
  drag: Drag | null;
  /** A finger that rested: letting go opens a menu, moving on over the ground selects. */
  isHeld?: boolean;
  /** Pressed on a tool: let go at once it is a click of that tool, none on the map. */
  readonly isCarried?: boolean;
}

export interface PointerHandlers {
  readonly down: (event: PointerEvent) => void;
  /** Something is held: what it is carried over does not matter. */
  readonly isPressing: () => boolean;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
  readonly cancel: (event?: PointerEvent) => void;
  readonly doubleClick: (event: MouseEvent) => void;
  /** A second finger: what the first began has never been. */
  readonly abandon: () => void;
  /** A right click, or the menu key. */
  readonly contextMenu: (event: PointerEvent) => void;
  /** Begins to carry a shape that was pressed in the palette. */
  readonly carry: (event: PointerEvent, drag: Drag) => void;
}

export function createPointer(
  surface: Surface,
  keys: { readonly isSpaceDown: () => boolean },
): PointerHandlers {
  const { store, session } = surface;
  let press: Press | null = null;
  let latest: PointerEvent | null = null;
  let scrolling = 0;
  let moving = 0;

  const atOf = (event: MouseEvent): PointerAt => ({
    point: surface.toMap({ x: event.clientX, y: event.clientY }),
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    ctrlKey: event.ctrlKey || event.metaKey,
  });
  let reach = reachOf('mouse');
  const hold = createHold(surface, () => {
    if (press) press.isHeld = true;
  });
  const hitAt = (point: Point): Hit =>
    hitTest(point, {
      reach,
      scene: surface.scene(),
      zoom: surface.view().zoom,
      rimOfId: store.getState().hoverId ?? onlySelected(surface),
    });
  /** In front of people the map is only shown: a slip of the mouse moves nothing. */
  const isPresented = () => session.view.getState().reading === 'presented';
  const mayEdit = () => session.document.getState().file?.readOnlyBecause === null && !isPresented();

  /** What still waits for its frame is done now: a press or release must find the state that the moves before it made. */
  const flush = () => {
    if (!moving) return;
    cancelAnimationFrame(moving);
    follow();
  };

  const stop = () => {
    hold.end();
    press = null;
    latest = null;
    cancelAnimationFrame(scrolling);
    scrolling = 0;
  };

  /** Near the edge the map scrolls under the resting pointer, and the drag follows. */
  const scroll = () => {
    scrolling = 0;
    // Escape may have ended the drag since the last frame.
    const axes = press?.drag?.scrolls;
    if (!axes || !latest || store.getState().gesture === null) return;
    const corner = surface.corner();
    const { width, height } = sizeOf(surface);
    const dx = axes === 'y' ? 0 : push(latest.clientX - corner.x, width);
    const dy = axes === 'x' ? 0 : push(latest.clientY - corner.y, height);
    if (dx !== 0 || dy !== 0) {
      const view = surface.view();
      surface.setView({ ...view, x: view.x - dx, y: view.y - dy }, true);
      press?.drag?.move(atOf(latest));
    }
    scrolling = requestAnimationFrame(scroll);
  };

  /** Does what the latest move asks for. */
  const follow = () => {
    moving = 0;
    const event = latest;
    if (!event) return;
    const at = atOf(event);
    surface.pointer.current = at.point;
    if (!press) reach = reachOf(event.pointerType);
    const { placing } = store.getState();
    if (!press && placing && isInside(surface, event)) {
      // The chosen shape hangs at the pointer until it is put down.
      placeDrag(surface, placing).move(at);
      return;
    }
    if (!press) {
      if (event.pointerType !== 'touch') hover(surface, standInAt(event.target) ?? hitAt(at.point));
      return;
    }
    if (!press.drag) {
      if (Math.hypot(event.clientX - press.client.x, event.clientY - press.client.y) < reach.drag) return;
      surface.element()?.setPointerCapture(event.pointerId);
      hold.end();
      const isSelecting = press.isHeld && press.hit.id === null;
      press.drag = isSelecting ? marqueeDrag(surface, press.at, {}) : press.start();
      store.setState({ hoverId: null, ghost: null });
    } else if (store.getState().gesture === null) {
      // Escape took the gesture away: the rest of this press does nothing.
      press.drag.cancel?.();
      stop();
      return;
    }
    press.drag.move(at);
    if (!scrolling) scrolling = requestAnimationFrame(scroll);
  };

  return {
    down(event) {
      surface.measure();
      flush();
      if (event.button !== 0 || keys.isSpaceDown()) return;
      const isTouch = event.pointerType === 'touch';
      const at = atOf(event);
      reach = reachOf(event.pointerType);
      if (isTouch) {
        surface.pointer.current = at.point;
        store.setState({ hoverId: null });
      }
      const { placing, connectFromId } = store.getState();
      if (store.getState().menu) store.setState({ menu: null });
      surface.element()?.focus({ preventScroll: true });
      if (placing) {
        const drag = placeDrag(surface, placing);
        press = {
          client: { x: event.clientX, y: event.clientY },
          at,
          hit: nothing,
          start: () => drag,
          drag,
        };
        drag.move(at);
        return;
      }
      if (store.getState().isSpacing || isSpaceChord(event)) {
        const client = { x: event.clientX, y: event.clientY };
        if (mayEdit())
          press = { client, at, hit: nothing, start: () => spaceDrag(surface, at.point), drag: null };
        return;
      }
      const hit = standInAt(event.target) ?? hitAt(at.point);
      if (connectFromId !== null) {
        if (hit.part === 'body' || hit.part === 'rim') endAt(surface, hit.id);
        else store.setState(notConnecting);
        return;
      }
      press = {
        client: { x: event.clientX, y: event.clientY },
        at,
        hit,
        start: dragFor(surface, {
          hit,
          at,
          reach,
          pans: isTouch || isPresented(),
          isTouch,
          mayEdit: mayEdit(),
        }),
        drag: null,
      };
      if (isTouch && !isPresented()) hold.begin(press.client, hit.id === null ? 'ground' : 'element');
    },

    isPressing: () => press !== null,

    move(event) {
      latest = event;
      // Once a frame: a fast mouse sends more moves than are ever seen.
      if (!moving) moving = requestAnimationFrame(follow);
    },

    up(event) {
      flush();
      const ended = press;
      stop();
      if (!ended) return;
      if (ended.drag) {
        if (store.getState().gesture === null) ended.drag.cancel?.();
        else ended.drag.end(atOf(event));
      } else {
        if (store.getState().isSpacing || ended.isCarried) return;
        if (ended.isHeld) {
          openHeld(surface, ended, mayEdit());
          return;
        }
        click(surface, ended.hit, ended.at);
        if (isAdornment(event.target)) session.view.setState({ isInspectorOpen: true });
      }
    },

    leave(event) {
      // A finger leaves the map whenever it is lifted; where it was still counts for pasting.
      if (event.pointerType === 'touch') return;
      if (!press) latest = null;
      surface.pointer.current = null;
      if (!press) store.setState({ hoverId: null, gesture: null });
    },

    cancel() {
      press?.drag?.cancel?.();
      stop();
    },

    abandon() {
      press?.drag?.cancel?.();
      stop();
    },

    doubleClick(event) {
      const at = atOf(event);
      const hit = standInAt(event.target) ?? hitAt(at.point);
      if (hit.id !== null && (isOnPlus(surface, hit.id, at.point) || isCall(surface, hit.id))) {
        select(surface, [hit.id]);
        enterStep(surface);
        return;
      }
      if (!mayEdit()) return;
      if (hit.id !== null && !isInFrame(surface, hit.id, at.point))
        session.view.setState({ selection: [hit.id], renamingId: hit.id });
      else
        store.setState({
          menu: { mode: 'new', at: at.point, fromId: null, screen: surface.toScreen(at.point) },
        });
    },

    contextMenu(event) {
      event.preventDefault();
      // Of a finger that rests each system makes its own; ours is `hold`.
      if (event.pointerType === 'touch' || isPresented()) return;
      surface.measure();
      store.setState({ contextMenuAt: openContextMenuAt(surface, event, hitAt) });
    },

    carry(event, drag) {
      reach = reachOf(event.pointerType);
      press = {
        client: { x: event.clientX, y: event.clientY },
        at: atOf(event),
        hit: nothing,
        start: () => drag,
        drag: null,
        isCarried: true,
      };
    },
  };
}

/** Over the map, and not over a tool that floats in it. */
function isInside(surface: Surface, { target }: PointerEvent): boolean {
  return target instanceof Node && (surface.element()?.contains(target) ?? false);
}

function push(at: number, size: number): number {
  if (at < EDGE_PX) return -SCROLL_PX * Math.min(1, (EDGE_PX - at) / EDGE_PX);
  if (at > size - EDGE_PX) return SCROLL_PX * Math.min(1, (at - size + EDGE_PX) / EDGE_PX);
  return 0;
}

/** Inside an open subprocess, below its name: ground on which things are drawn. */
function isInFrame(surface: Surface, id: string, { y }: Point): boolean {
  const item = surface.scene().boxById.get(id);
  return item !== undefined && isFrame(item) && y > item.box.y + FRAME_HEAD;
}

const nothing: Hit = { part: 'empty', id: null };
/** The space tool without its key, as other editors have it. */
const isSpaceChord = ({ altKey, ctrlKey, shiftKey }: MouseEvent): boolean => altKey && ctrlKey && shiftKey;

function click(surface: Surface, hit: Hit, { shiftKey, ctrlKey }: PointerAt): void {
  const selection = selectionOf(surface);
  const isAdding = shiftKey || ctrlKey;
  if (hit.id === null) {
    if (!isAdding) select(surface, []);
    surface.session.view.setState({ renamingId: null });
    return;
  }
  const id = hit.id;
  if (!isAdding) select(surface, [id]);
  else select(surface, selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]);
  focusElement(surface, id);
}
