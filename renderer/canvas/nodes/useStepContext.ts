import { sayFigures } from '../../../shared/text/index.ts';
import { useSayMeasure } from '../../fields/useSayMeasure.ts';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import type { DrawnContext } from '../scene/draw.ts';
import type { StepBox } from '../scene/scene.ts';
import { heatOf } from './heatOf.ts';

const PLAIN: DrawnContext = { strip: null, heat: null };

/** The heat layer says its own number; else the figures (work · wait · system) where they are shown. */
export function useStepContext(item: StepBox): DrawnContext {
  const heat = useHeat(item);
  const figures = useFigures(item);
  if (heat) return heat;
  return figures === null ? PLAIN : { strip: figures, heat: null };
}

function useHeat(item: StepBox): DrawnContext | null {
  const session = useSession();
  const measure = useView((state) => state.heat);
  const find = () => (measure === 'none' ? undefined : heatOf(session).get(item.id));
  useAnalysis(find);
  const found = useDocument(find);
  const sayMeasure = useSayMeasure();
  if (measure === 'none' || !found) return null;
  return { strip: sayMeasure(measure, found), heat: found.level };
}

function useFigures(item: StepBox): string | null {
  const { start } = useSession();
  const isShown = useView(({ shownLayers }) => shownLayers.has('figures'));
  const metrics = useAnalysis(({ analysis }) =>
    isShown ? analysis?.maps[item.record.mapId]?.steps[item.id] : undefined,
  );
  const [systemId] = item.record.systemIds;
  const system = useDocument(({ doc }) => (isShown && systemId ? doc.system[systemId]?.name : undefined));
  return isShown ? sayFigures(metrics, system, start.locale) : null;
}
