/**
 * The worker's side of the page frames: keeps what it was told of the document, so that an edit tells only what moved, and what it drew last,
 * so that a cut that is dragged is answered while the hand moves.
 */
import { pageFrames, type PageFrames, pictureOf, type ReportRequest } from '../../shared/report/index.ts';
import type { Language } from '../../shared/model/index.ts';
import { createText, type Text } from '../../shared/text/index.ts';
import { type Diff, diffOf, patched } from './objectDiff.ts';

type Told = Pick<ReportRequest, 'doc' | 'analysis'>;

export type FramesAsked = Omit<ReportRequest, 'text'> & {
  readonly language: Language;
  /** The subprocess whose inside it is about; null: the map itself. */
  readonly insideStepId: string | null;
};

/** The same with what moved since the question before. */
export type FramesMessage = Omit<FramesAsked, keyof Told> & { readonly moved: Diff };

/** Makes the messages of the window: each holds what moved since the one before. All must arrive, in order. */
export function framesMessages(): (asked: FramesAsked) => FramesMessage {
  let told: Told | null = null;
  return ({ doc, analysis, ...rest }) => {
    const now = { doc, analysis };
    const moved = diffOf(told, now);
    told = now;
    return { ...rest, moved };
  };
}

/** Answers those messages. */
export function createFramesDesk(): (message: FramesMessage) => PageFrames {
  let told: Told | null = null;
  let spoken: { readonly language: Language; readonly text: Text } | null = null;
  const draw = remembering(pictureOf);
  return ({ moved, language, insideStepId, ...rest }) => {
    told = patched(told, moved) as Told;
    if (spoken?.language !== language) spoken = { language, text: createText(language) };
    return pageFrames({ ...rest, ...told, text: spoken.text }, insideStepId, draw);
  };
}

/** Draws anew only where something that is drawn is another than the last time. */
function remembering(draw: typeof pictureOf): typeof pictureOf {
  let last: { readonly of: readonly unknown[]; readonly picture: ReturnType<typeof pictureOf> } | null = null;
  return (context, planeId) => {
    const { doc, analysis, mapId, choices, text } = context;
    const { withMarks, withCandidates, withFigures, withGoals, heat } = choices;
    const layers = [withMarks, withCandidates, withFigures, withGoals, heat];
    const of = [doc, analysis, mapId, planeId, ...layers, text];
    if (!last || of.some((part, index) => part !== last?.of[index]))
      last = { of, picture: draw(context, planeId) };
    return last.picture;
  };
}
