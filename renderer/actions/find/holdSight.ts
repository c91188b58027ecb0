import type { Session } from '../../state/session.tsx';
import { canvasOf } from '../map/canvasPort.ts';

/** Holds what this window looks at: place, map, pan, zoom, selection. The answer gives exactly that back. */
export function holdSight(session: Session): () => void {
  const { place, mapId, insideStepId, selection, strategyId, candidateId, isInspectorOpen } =
    session.view.getState();
  const putBack = canvasOf(session)?.hold();
  return () => {
    const seen = putBack?.();
    session.view.setState(({ reveal }) => ({
      ...{ place, mapId, insideStepId, selection, strategyId, candidateId, isInspectorOpen },
      finding: [],
      ...(seen ? { reveal: { serial: reveal.serial + 1, ids: [], view: seen } } : {}),
    }));
  };
}
