import type { Candidate } from '../../shared/engine/index.ts';
import type { Session } from '../state/session.tsx';
import { threadIds } from './threadIds.ts';

/** Lights the thread of a candidate and goes to the map it is on. */
export function showCandidate({ document, view }: Session, candidate: Candidate): void {
  const { doc } = document.getState();
  const { mapId, reveal } = view.getState();
  const shownMapId = candidate.mapIds.find((id) => id === mapId) ?? candidate.mapIds[0] ?? null;
  view.setState({
    lit: { source: { kind: 'candidate', id: candidate.id }, ids: threadIds(doc, candidate) },
    candidateId: candidate.id,
    place: 'map',
    mapId: shownMapId,
    insideStepId: null,
    selection: [],
    reveal: {
      serial: reveal.serial + 1,
      ids: candidate.stepIds.filter((id) => doc.step[id]?.mapId === shownMapId),
    },
  });
}
