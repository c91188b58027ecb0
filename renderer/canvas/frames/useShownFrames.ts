import { useMemo } from 'react';
import { type PageFrames, withCut } from '../../../shared/report/index.ts';
import { useCanvas } from '../canvasStore.ts';

/** The page frames as they are seen, with a cut where it is held; null while there are none. */
export function useShownFrames(): PageFrames | null {
  const frames = useCanvas((state) => state.pageFrames);
  const gesture = useCanvas((state) => state.gesture);
  const held = gesture?.type === 'cut' ? gesture : null;
  return useMemo(() => {
    if (typeof frames === 'string') return null;
    return held ? withCut(frames, held) : frames;
  }, [frames, held]);
}
