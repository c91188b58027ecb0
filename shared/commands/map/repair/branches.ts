import { updated, type Change } from '../../../changes/index.ts';
import type { Figure } from '../../../model/index.ts';
import type { Repair } from './repairMap.ts';

/** Scales the shares of the ways out of a decision to whole per cents that make one; the largest takes what rounding leaves. */
export const balanceShares: Repair = (doc, { elementIds }) => {
  const figures = Object.values(doc.figure).filter(
    ({ attribute, ownerId }) => attribute === 'share' && elementIds.includes(ownerId),
  );
  if (figures.length < 2) return [];
  const sum = figures.reduce((total, { likely }) => total + Math.max(0, likely), 0);
  const percents = figures.map(({ likely }) =>
    Math.round(sum > 0 ? (100 * Math.max(0, likely)) / sum : 100 / figures.length),
  );
  const largest = percents.indexOf(Math.max(...percents));
  percents[largest]! += 100 - percents.reduce((total, percent) => total + percent, 0);
  return figures.flatMap((before, index): Change[] => {
    const likely = percents[index]! / 100;
    if (before.likely === likely) return [];
    const after: Figure = { ...before, likely, low: null, high: null, unit: '%' };
    return [{ kind: 'figure', id: before.id, before, after }];
  });
};

/** Yes and No for the two ways out of a decision that have no name: the upper or first one is Yes. */
export const nameBranches: Repair = (doc, { elementIds, words }) => {
  const flows = elementIds.flatMap((id) => doc.flow[id] ?? []).filter((flow) => flow.name.trim() === '');
  if (!words || flows.length !== 2) return [];
  return flows
    .toSorted((a, b) => a.order - b.order)
    .map((flow, index) => updated('flow', flow, { name: words[index]! }));
};
