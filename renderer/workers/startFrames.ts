import type { PageFrames } from '../../shared/report/index.ts';
import { type FramesAsked, type FramesMessage, framesMessages } from './framesDesk.ts';
import framesUrl from './framesWorker.ts?worker&url';
import { startInTurn } from './startInTurn.ts';

/** Starts the worker that lays a map out on pages. */
export const startFrames = (parts: {
  readonly onAnswer: (frames: PageFrames) => void;
  readonly onFault: () => void;
}) => startInTurn<FramesAsked, PageFrames, FramesMessage>(framesUrl, { ...parts, pack: framesMessages() });
