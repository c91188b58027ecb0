import { created, removed, updated, type Change } from '../../changes/index.ts';
import { asId, type Doc } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** For each part of the method the weights as this business wants them; null: the method's own. Parts left out stay as they are. */
export interface WeightSettings {
  readonly [part: string]: { readonly [key: string]: number } | null;
}

/** Changes how much each part of the scores counts, all parts at once; the engine takes them as shares of their sum. */
export const setWeights: Command<{ settings: WeightSettings }> = {
  name: 'method.weigh',
  refuse(doc, { settings }) {
    const given = Object.values(settings).filter((weights) => weights !== null);
    if (!given.every(canWeigh)) return 'value-out-of-range';
    return planned(doc, settings).length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, { settings }) => planned(doc, settings),
};

const canWeigh = (weights: { readonly [key: string]: number }): boolean => {
  const values = Object.values(weights);
  return values.every((value) => value >= 0 && value <= 1000) && values.some((value) => value > 0);
};

function planned(doc: Doc, settings: WeightSettings): Change[] {
  return Object.entries(settings).flatMap(([part, weights]): Change[] => {
    const id = asId<'methodSetting'>(part);
    const before = doc.methodSetting[id];
    if (weights === null) return before ? [removed('methodSetting', before)] : [];
    if (!before) return [created('methodSetting', { id, values: weights })];
    return isSame(before.values, weights) ? [] : [updated('methodSetting', before, { values: weights })];
  });
}

function isSame(
  before: { readonly [key: string]: unknown },
  after: { readonly [key: string]: number },
): boolean {
  const keys = Object.keys(after);
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key]);
}
