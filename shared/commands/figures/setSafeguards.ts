import { removed, type Change } from '../../changes/index.ts';
import type { Command } from '../command.ts';
import { figureId, setFigure } from './setFigure.ts';

/** Says of steps what protects the customers there, and which share of the risk that takes away; none takes it back. */
export const setSafeguards: Command<{
  readonly stepIds: readonly string[];
  readonly safeguards: readonly string[];
  /** 0–1. */
  readonly mitigation: number;
}> = {
  name: 'safeguards.set',
  refuse(doc, { stepIds, mitigation }) {
    if (stepIds.length === 0) return 'nothing-to-do';
    if (stepIds.some((id) => !doc.step[id])) return 'record-missing';
    return mitigation >= 0 && mitigation <= 1 ? null : 'value-out-of-range';
  },
  plan: (doc, { stepIds, safeguards, mitigation }, context) =>
    [...new Set(stepIds)].flatMap((ownerId): readonly Change[] => {
      const before = doc.figure[figureId(ownerId, 'mitigation')];
      if (safeguards.length === 0) return before ? [removed('figure', before)] : [];
      const rest = { low: null, high: null, source: 'estimated', note: '', asOf: null } as const;
      return setFigure.plan(
        doc,
        {
          ...rest,
          ownerKind: 'step',
          ownerId,
          attribute: 'mitigation',
          likely: mitigation,
          unit: safeguards.join('+'),
        },
        context,
      );
    }),
};
