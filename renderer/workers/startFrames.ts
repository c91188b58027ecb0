import type { PageFrames, ReportRequest } from '../../shared/report/index.ts';
import type { Language } from '../../shared/text/index.ts';
import framesUrl from './framesWorker.ts?worker&url';
import { startInTurn } from './startInTurn.ts';

export type FramesAsked = Omit<ReportRequest, 'text'> & {
  readonly language: Language;
  /** The subprocess whose inside it is about; null: the map itself. */
  readonly insideStepId: string | null;
};

/** Starts the worker that lays a map out on pages. */
export const startFrames = (parts: {
  readonly onAnswer: (frames: PageFrames) => void;
  readonly onFault: () => void;
}) => startInTurn<FramesAsked, PageFrames>(framesUrl, parts);
