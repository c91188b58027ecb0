import { sayFigures } from '../../../shared/text/index.ts';
import { useSayMeasure } from '../../fields/useSayMeasure.ts';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import type { DrawnContext } from '../scene/draw.ts';
import type { SceneBox } from '../scene/scene.ts';
import { heatOf } from './heatOf.ts';

const PLAIN: DrawnContext = { strip: null, heat: null };

/** The heat layer says its own number; else the figures (work · wait · system) where they are shown. */
export function useStepContext(item: SceneBox): DrawnContext {
  const heat = useHeat(item);
  const figures = useFigures(item);
  if (heat) return heat;
  return figures === null ? PLAIN : { strip: figures, heat: null };
}

function useHeat(item: SceneBox): DrawnContext | null {
  const session = useSession();
  const measure = useView((state) => (item.kind === 'step' ? state.heat : 'none'));
  const find = () => (measure === 'none' ? undefined : heatOf(session).get(item.id));
  useAnalysis(find);
  const found = useDocument(find);
  const sayMeasure = useSayMeasure();
  if (measure === 'none' || !found) return null;
  return { strip: sayMeasure(measure, found), heat: found.level };
}

function useFigures(item: SceneBox): string | null {
  const { start } = useSession();
  const isShown = useView(({ shownLayers }) => item.kind === 'step' && shownLayers.has('figures'));
  const metrics = useAnalysis(({ analysis }) =>
    isShown ? analysis?.maps[item.record.mapId]?.steps[item.id] : undefined,
  );
  const systemId = item.kind === 'step' ? item.record.systemIds[0] : undefined;
  const system = useDocument(({ doc }) => (isShown && systemId ? doc.system[systemId]?.name : undefined));
  return isShown ? sayFigures(metrics, system, start.locale) : null;
}
