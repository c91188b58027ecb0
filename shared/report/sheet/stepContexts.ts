import { stepHeat, type StepContext } from '../../diagram/index.ts';
import type { HeatMeasure, Step } from '../../model/index.ts';
import { sayFigures, sayMeasure } from '../../text/index.ts';
import type { ReportContext } from '../reportContext.ts';

/** The measure that colours the steps on paper; null: none. Money is none where it is left out. */
export const shownHeat = ({ choices, isWithoutMoney }: ReportContext): HeatMeasure | null =>
  choices.heat === undefined || (choices.heat === 'cost' && isWithoutMoney) ? null : choices.heat;

/** What a step says at its foot, as on the screen: the measure that colours it, else its figures where they were asked for. */
export function stepContexts(context: ReportContext): (step: Step) => StepContext {
  const { doc, analysis, mapId, choices, locale } = context;
  const measure = shownHeat(context);
  const heat = measure === null ? null : stepHeat(measure, { doc, analysis, mapId });
  const metrics = analysis?.maps[mapId]?.steps;
  return ({ id, systemIds }) => {
    const hot = heat?.get(id);
    if (measure !== null && hot) return { strip: sayMeasure(measure, hot, context), heat: hot.level };
    if (!choices.withFigures) return {};
    const strip = sayFigures(metrics?.[id], systemIds[0] && doc.system[systemIds[0]]?.name, locale);
    return strip === null ? {} : { strip };
  };
}
