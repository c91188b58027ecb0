/** The mounted canvas as its gestures and edits see it. */
import type { Command, Refusal } from '../../shared/commands/index.ts';
import type { Box, Point } from '../../shared/model/index.ts';
import type { DispatchOptions } from '../state/documentStore.ts';
import type { Session } from '../state/session.tsx';
import { say, type CanvasStore } from './canvasStore.ts';
import type { Drag } from './gestures/drag.ts';
import type { Scene } from './scene/scene.ts';
import type { View } from './scene/region.ts';

export interface Surface {
  readonly session: Session;
  readonly store: CanvasStore;
  readonly scene: () => Scene;
  readonly view: () => View;
  /** Where a glide leads; the view itself when it stands still. What is pressed twice in a row goes on from here. */
  readonly aim: () => View;
  /** Goes to another view; `isQuick`: at once, otherwise gliding. */
  readonly setView: (view: View, isQuick?: boolean) => void;
  readonly element: () => HTMLElement | null;
  readonly attach: (element: HTMLElement | null) => void;
  /** From the mouse's place in the window to the map. */
  /** Where the canvas lies in the window; measured when its size changes and at each press, not in a move: that would force a layout. */
  readonly corner: () => Point;
  readonly measure: () => void;
  readonly toMap: (client: Point) => Point;
  /** From the map to pixels from the corner of the canvas. */
  readonly toScreen: (point: Point) => Point;
  /** Where the pointer was last over the map; null when it is elsewhere. */
  readonly pointer: { current: Point | null };
  /** Begins a drag with a shape that was pressed in the palette. */
  readonly carry: (event: PointerEvent, drag: Drag) => void;
  /** Called by the pointer when it starts to listen; answers what ends that. */
  readonly onCarry: (carry: (event: PointerEvent, drag: Drag) => void) => () => void;
}

/** Runs a command; a refusal is said and shown. True when it ran. */
export function edit<Args>(
  surface: Surface,
  command: Command<Args>,
  { args, ...options }: DispatchOptions & { readonly args: Args },
): boolean {
  const refusal = surface.session.document.dispatch(command, args, options);
  if (refusal === null) return true;
  sayRefusal(surface, refusal);
  return false;
}

export function sayRefusal({ session: { text }, store }: Surface, refusal: Refusal | 'read-only'): void {
  say(store, refusal === 'read-only' ? text('canvas.say.readOnly') : text(`refusal.${refusal}`), true);
}

export const selectionOf = ({ session }: Surface): readonly string[] => session.view.getState().selection;

/** The one selected element; null when none or several are selected. */
export function onlySelected(surface: Surface): string | null {
  const selection = selectionOf(surface);
  return selection.length === 1 ? selection[0]! : null;
}

export function select({ session }: Surface, ids: readonly string[]): void {
  session.view.setState({ selection: ids });
}

export const sizeOf = (surface: Surface): { readonly width: number; readonly height: number } => {
  const element = surface.element();
  return { width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 };
};

/** The middle of what is seen. */
export function middleOfView(surface: Surface): Point {
  const { width, height } = sizeOf(surface);
  const { x, y, zoom } = surface.view();
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
}

export const boxesOf = (surface: Surface, ids: Iterable<string>): Box[] => {
  const { boxById } = surface.scene();
  return [...ids].flatMap((id) => boxById.get(id)?.box ?? []);
};
