import { stepHeat, type StepHeat } from '../../../shared/diagram/index.ts';
import type { HeatMeasure } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';

type Heat = ReadonlyMap<string, StepHeat>;
interface Kept {
  readonly inputs: readonly unknown[];
  readonly heat: Heat;
}
const kept = new WeakMap<Session, Kept>();
const NONE: Heat = new Map();

/** The heat of the map that is shown; found once for all its steps, and the same object for a step while its value is the same. */
export function heatOf(session: Session): Heat {
  const { heat: measure, mapId } = session.view.getState();
  if (measure === 'none' || mapId === null) return NONE;
  const { doc } = session.document.getState();
  const { analysis } = session.analysis.getState();
  const before = kept.get(session);
  const inputs = [measure, mapId, analysis, measure === 'marks' ? doc.mark : null];
  if (before && inputs.every((input, index) => input === before.inputs[index])) return before.heat;
  const heat = reuse(stepHeat(measure satisfies HeatMeasure, { doc, analysis, mapId }), before?.heat ?? NONE);
  kept.set(session, { inputs, heat });
  return heat;
}

const reuse = (heat: Heat, before: Heat): Heat =>
  new Map(
    [...heat].map(([id, now]) => {
      const old = before.get(id);
      return [id, old && isSame(old, now) ? old : now] as const;
    }),
  );

const isSame = (a: StepHeat, b: StepHeat): boolean =>
  a.value === b.value && a.level === b.level && a.confidence === b.confidence;
