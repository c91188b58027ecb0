/**
 * How an action reaches the canvas that shows a map. Actions may not know the canvas, and what they ask for (fit, walk, grow …) needs its
 * geometry; so the mounted canvas leaves its port here, by session, and takes it away when it goes.
 */
import type { Arrangement } from '../../../shared/commands/index.ts';
import type { Mark } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';
import type { Sight } from '../../state/viewStore.ts';

export type Way = 'right' | 'left' | 'up' | 'down';
export type MarkChoice = Mark['type'] | NonNullable<Mark['waste']>;

/** What is done while a map is read; ways out are counted from 1 at the top. */
export type ReadingTask = 'next' | 'back' | 'first' | 'more' | 'again' | 'end' | `way${number}`;

export type CanvasTask =
  | 'fit'
  | 'fitSelection'
  | 'actualSize'
  | 'zoomIn'
  | 'zoomOut'
  | 'layout'
  | 'layoutSelection'
  | 'selectAll'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'delete'
  | 'rename'
  | 'append'
  | 'new'
  | 'type'
  | 'connect'
  | 'leadStart'
  | 'nextLine'
  | 'previousLine'
  | 'next'
  | 'previous'
  | 'escape'
  | 'enterStep'
  | 'leaveStep'
  | 'fold'
  | 'extractInside'
  | 'extractToMap'
  | 'inline'
  | 'copyLook'
  | 'pasteLook'
  | 'space'
  | `arrange.${Arrangement}`
  | 'grid'
  | 'why'
  | 'read'
  | 'brief'
  | `reading.${ReadingTask}`
  | 'laneBefore'
  | 'laneAfter'
  | 'splitLane'
  | 'laneLarger'
  | 'laneSmaller'
  | 'turn'
  | `moveLane.${Way}`
  | `nudge.${Way}`
  | `nudgeFine.${Way}`
  | `walk.${Way}`
  | `grow.${Way}`
  | `alike.${Way}`
  | `mark.${MarkChoice}`;

export interface CanvasPort {
  readonly can: (task: CanvasTask) => boolean;
  readonly run: (task: CanvasTask) => void;
  /** Says something to who listens; nothing is shown. */
  readonly say: (words: string) => void;
  /** Holds what is seen of this map, and what is kept of the others; the answer puts it all back and gives the view of this one. */
  readonly hold: () => () => Sight;
}

const portOf = new WeakMap<Session, CanvasPort>();

/** Called by the canvas when it is mounted; the answer takes the port away again. */
export function offerCanvas(session: Session, port: CanvasPort): () => void {
  portOf.set(session, port);
  return () => {
    if (portOf.get(session) === port) portOf.delete(session);
  };
}

/** The canvas in this window, when one is shown. */
export const canvasOf = (session: Session): CanvasPort | null => portOf.get(session) ?? null;
