import { type Attribute, FIGURES, methodFigureAt } from '../engine/index.ts';
import type { Doc } from '../model/index.ts';

/** The method without the numbers of these quantities that the business said otherwise: an assumed wage is a wage. */
export function methodWithout(
  settings: Doc['methodSetting'],
  quantities: readonly Attribute['quantity'][],
): Doc['methodSetting'] {
  const figures = (settings as { readonly [id: string]: Doc['methodSetting'][keyof Doc['methodSetting']] })[
    FIGURES
  ];
  if (!figures) return settings;
  const kept = Object.entries(figures.values).filter(([path]) => {
    const quantity = methodFigureAt.get(path)?.quantity;
    return !quantities.some((one) => one === quantity);
  });
  return { ...settings, [FIGURES]: { ...figures, values: Object.fromEntries(kept) } };
}
