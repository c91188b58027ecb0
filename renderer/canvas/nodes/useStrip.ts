import { formatMinutes } from '../../../shared/text/index.ts';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import type { SceneBox } from '../scene/scene.ts';

/** The numbers at the foot of a step (work · wait · system) when their layer is on; null otherwise. */
export function useStrip(item: SceneBox): string | null {
  const { start } = useSession();
  const isShown = useView(({ shownLayers }) => item.kind === 'step' && shownLayers.has('times'));
  const metrics = useAnalysis(({ analysis }) =>
    isShown ? analysis?.maps[item.record.mapId]?.steps[item.id] : undefined,
  );
  const systemId = item.kind === 'step' ? item.record.systemIds[0] : undefined;
  const system = useDocument(({ doc }) => (isShown && systemId ? doc.system[systemId]?.name : undefined));
  if (!isShown) return null;
  const parts = [
    metrics && metrics.touchMinutes > 0 ? formatMinutes(metrics.touchMinutes, start.locale) : null,
    metrics && metrics.waitMinutes > 0 ? formatMinutes(metrics.waitMinutes, start.locale) : null,
    system,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}
