import { created, updated } from '../../changes/index.ts';
import { asId, PHASES_ID, type MethodSetting } from '../../model/index.ts';
import type { Command } from '../command.ts';

export interface SaidPhase {
  readonly months: number;
  /** Null: no limit. */
  readonly budget: number | null;
  readonly weeks: number | null;
}

/** Says when the plan begins (null: today), and how long its phases are and what there is in each. */
export const setPhases: Command<{
  readonly startsOn: string | null;
  readonly phases: readonly SaidPhase[];
}> = {
  name: 'phases.set',
  refuse(_doc, { phases }) {
    if (phases.length === 0) return 'last-of-its-kind';
    const isSound = phases.every(
      ({ months, budget, weeks }) =>
        months > 0 && months <= 120 && (budget === null || budget >= 0) && (weeks === null || weeks >= 0),
    );
    return isSound ? null : 'value-out-of-range';
  },
  plan(doc, { startsOn, phases }) {
    const values: MethodSetting['values'] = { phases, ...(startsOn === null ? {} : { startsOn }) };
    const before = doc.methodSetting[PHASES_ID];
    return [
      before
        ? updated('methodSetting', before, { values })
        : created('methodSetting', { id: asId<'methodSetting'>(PHASES_ID), values }),
    ];
  },
};
