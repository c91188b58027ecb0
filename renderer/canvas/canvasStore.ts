/**
 * What the canvas itself knows and nobody else needs: what is hovered, the gesture that runs, what part of the map is near enough to
 * be drawn. A drag lives here until it ends; only then one command goes to the document.
 */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Box, Point } from '../../shared/model/index.ts';
import type { HeldCut, PageFrames } from '../../shared/report/index.ts';
import type { Side } from './geometry/freePlace.ts';
import type { Guide } from './geometry/guides.ts';
import type { Planned } from './gestures/planned.ts';
import type { Placeable } from './placeables.ts';

export type Gesture =
  /** Something is carried. Where lanes, pools or open subprocesses make room for it, `plan` says how all would be, and `ids` are all boxes. */
  | (Planned & {
      readonly type: 'move';
      readonly ids: ReadonlySet<string>;
      readonly dx: number;
      readonly dy: number;
      readonly guides: readonly Guide[];
      /** The line that would take the step in, the lane it would lie in, the step on whose border an event would sit. */
      readonly insertIntoId: string | null;
      readonly laneId: string | null;
      readonly hostId: string | null;
      /** It may be dropped on a line: lines hold still for it. */
      readonly mayInsert: boolean;
    })
  | { readonly type: 'marquee'; readonly box: Box }
  /** The map goes along with one finger. */
  | { readonly type: 'pan' }
  /** The space tool: a cut, how far it is pulled, and where everything beyond it is meanwhile. */
  | (Planned & {
      readonly type: 'space';
      readonly axis: 'x' | 'y' | null;
      readonly at: number;
      readonly by: number;
    })
  | {
      readonly type: 'connect';
      readonly fromId: string;
      readonly to: Point;
      readonly targetId: string | null;
      readonly isAllowed: boolean;
      /** Alt: the end stays at this point of the target's border. */
      readonly fixedAt?: Point | null;
    }
  /** Lanes on their way to another place or size, with everything that moves for it; `liftedId`: the one that is held. */
  | (Planned & {
      readonly type: 'arrange';
      readonly ids: ReadonlySet<string>;
      readonly liftedId: string | null;
    })
  | (Planned & { readonly type: 'resize'; readonly guides: readonly Guide[] })
  /** A cut between the sheets of a poster. */
  | (HeldCut & { readonly type: 'cut' })
  | { readonly type: 'bend'; readonly id: string; readonly path: readonly Point[] }
  | {
      readonly type: 'reconnect';
      readonly id: string;
      readonly end: 'from' | 'to';
      readonly to: Point;
      readonly targetId: string | null;
      readonly isAllowed: boolean;
      /** Alt: the end stays at this point of the target's border. */
      readonly fixedAt?: Point | null;
    }
  | {
      readonly type: 'place';
      readonly what: Placeable;
      readonly box: Box;
      readonly insertIntoId: string | null;
      readonly laneId: string | null;
      readonly hostId: string | null;
    };

/** A searchable list of things to add, change to or do, opened at a place of the map. */
export interface CanvasMenu {
  readonly mode: 'append' | 'new' | 'type';
  /** Where a new element goes, when the place is known (a dropped connection); otherwise it is found by rule. */
  readonly at: Point | null;
  readonly fromId: string | null;
  /** Where the list opens, in screen pixels relative to the canvas. */
  readonly screen: Point;
}

export interface Ghost {
  readonly what: Placeable;
  readonly box: Box;
  readonly fromId: string;
}

/** How the map is drawn: in full, or (far out) as one painted layer with names, or with blocks of colour only. */
export type Detail = 'full' | 'names' | 'blocks';

export interface CanvasState {
  readonly detail: Detail;
  readonly zoom: number;
  /** The part of the map that is rendered; wider than what is seen, so that a small pan costs nothing. */
  readonly region: Box;
  readonly hoverId: string | null;
  readonly gesture: Gesture | null;
  /** A finger that rests on the map, in screen pixels relative to the canvas; `isHeld`: long enough. */
  readonly hold: {
    readonly screen: Point;
    readonly on: 'ground' | 'element';
    readonly isHeld: boolean;
  } | null;
  /** Where the menu of a right click is open, in screen pixels relative to the canvas. */
  readonly contextMenuAt: Point | null;
  readonly ghost: Ghost | null;
  readonly menu: CanvasMenu | null;
  /** The first key of a sequence, while the next one is waited for. */
  readonly sequence: string | null;
  /** The element from which the next click or Enter connects (C), or at which the other end of `leading` stays. */
  readonly connectFromId: string | null;
  /** The end of a line that is led elsewhere by the next click or Enter. */
  readonly leading: { readonly lineId: string; readonly end: 'from' | 'to' } | null;
  /** What is chosen in the palette and waits for a place. */
  readonly placing: Placeable | null;
  /** S: the next drag makes room. */
  readonly isSpacing: boolean;
  /** The element that was just made and whose first name is being typed: one entry of the history with it. */
  readonly freshId: string | null;
  /** What was read, in this order; kept while the map is read, so that the way back is the way that was come. */
  readonly trail: readonly string[];
  /** The zoom before the map was shown in front of people, who see it nearer; null while they do not. */
  readonly zoomBefore: number | null;
  /** The steps of Alt+arrow, for the way back. */
  readonly strides: readonly { readonly fromId: string; readonly toId: string; readonly side: Side }[];
  /** After Escape on the map itself: Tab goes to what follows the map in the window, until something is selected or the focus comes back. */
  readonly isLeaving: boolean;
  /** Ctrl+arrow grows from here until Ctrl is released. */
  readonly growth: { readonly fromId: string; readonly side: Side; readonly lastId: string } | null;
  /** Said by the polite live region, and shown for a moment where it is a refusal. */
  readonly message: { readonly serial: number; readonly text: string; readonly isShown: boolean };
  /** Stops the automatic layout that is being worked out; null while there is none. */
  readonly stopLayout: (() => void) | null;
  /** Boxes on their way to the places an automatic layout gave them. */
  readonly glide: ReadonlyMap<string, Point> | null;
  /** The way out of a decision whose name is being offered. */
  readonly branchId: string | null;
  readonly isGridOn: boolean;
  /** Where the pages of a print lie, while that is shown. */
  readonly pageFrames: PageFrames | 'waiting' | 'fault';
}

/** No line is drawn or led elsewhere by keys. */
export const notConnecting = { connectFromId: null, leading: null } satisfies Partial<CanvasState>;

export const createCanvasStore = () =>
  createStore<CanvasState>()(() => ({
    detail: 'full',
    zoom: 1,
    region: { x: 0, y: 0, width: 0, height: 0 },
    hoverId: null,
    gesture: null,
    hold: null,
    ghost: null,
    menu: null,
    contextMenuAt: null,
    sequence: null,
    ...notConnecting,
    placing: null,
    isSpacing: false,
    freshId: null,
    trail: [],
    zoomBefore: null,
    strides: [],
    isLeaving: false,
    growth: null,
    message: { serial: 0, text: '', isShown: false },
    stopLayout: null,
    glide: null,
    branchId: null,
    isGridOn: true,
    pageFrames: 'waiting',
  }));
export type CanvasStore = ReturnType<typeof createCanvasStore>;

/** Says something to who listens (screen readers); a refusal is also shown. */
export function say(store: CanvasStore, text: string, isShown = false): void {
  store.setState((state) => ({ message: { serial: state.message.serial + 1, text, isShown } }));
}

export const CanvasContext = createContext<CanvasStore | null>(null);

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext);
  if (!store) throw new Error('no canvas around this component');
  return store;
}
export const useCanvas = <T>(select: (state: CanvasState) => T): T => useStore(useCanvasStore(), select);
