/** One drag from press to release: begun by a press, fed with moves, ended or cancelled. Each kind of drag is one object. */
import type { Point } from '../../../shared/model/index.ts';
import type { Surface } from '../surface.ts';

export interface PointerAt {
  /** In map coordinates. */
  readonly point: Point;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
}

export interface Drag {
  /** Called for each move once the press has become a drag, the first time with the place of the press itself. */
  readonly move: (at: PointerAt) => void;
  /** Released: what was shown becomes an edit. */
  readonly end: (at: PointerAt) => void;
  /** Escape, or the pointer was taken away: as if nothing had been. */
  readonly cancel?: () => void;
  /** The map scrolls when the pointer comes near the edge; along one axis only where what is dragged goes no other way. */
  readonly scrolls: boolean | 'x' | 'y';
}

export type StartDrag<Parts> = (surface: Surface, from: PointerAt, parts: Parts) => Drag;
