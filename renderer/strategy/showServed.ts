import type { Session } from '../state/session.tsx';
import { servedBy } from './servedBy.ts';

type LitKind = 'goal' | 'objective' | 'kpi';

/** Lights everything that serves this goal, objective or KPI and goes to the map with most of it; false when nothing serves it. */
export function showServed({ document, analysis, view }: Session, kind: LitKind, id: string): boolean {
  const { doc } = document.getState();
  const served = servedBy(doc, analysis.getState().analysis, id);
  const { mapId, reveal } = view.getState();
  const shownMapId = served.mapIds.find((candidate) => candidate === mapId) ?? served.mapIds[0];
  if (shownMapId === undefined) return false;
  view.setState({
    lit: { source: { kind, id }, ids: served.ids },
    place: 'map',
    mapId: shownMapId,
    insideStepId: null,
    selection: [],
    reveal: {
      serial: reveal.serial + 1,
      ids: served.stepIds.filter((stepId) => doc.step[stepId]?.mapId === shownMapId),
    },
  });
  return true;
}
