import type { Kpi, Objective } from '../../model/index.ts';
import type { Aim } from './readAim.ts';

/**
 * Whether "10 %" of a sentence may mean two things: a tenth of today's figure, or ten percentage points. It may where the thing is itself
 * measured in per cent, by its name or by its unit, and the sentence says neither points nor from where to where.
 */
export function isPercentOpen(
  { isPercent, saysPoints, hasBaseline, namesRate }: Aim,
  { objective, kpis }: { readonly objective: Pick<Objective, 'unit'>; readonly kpis: readonly Kpi[] },
): boolean {
  const isInPercent = [objective, ...kpis].some(({ unit }) => unit.trim() === '%');
  return isPercent && !saysPoints && !hasBaseline && (namesRate || isInPercent);
}

/** Where "10 %" leads from a figure of today: that much of it, or that many points. */
export const percentTarget = (
  answer: 'relative' | 'points',
  {
    baseline,
    number,
    direction,
  }: { readonly baseline: number; readonly number: number; readonly direction: 'up' | 'down' },
): number => {
  const move = answer === 'relative' ? (baseline * number) / 100 : number;
  return Number((direction === 'up' ? baseline + move : baseline - move).toPrecision(10));
};
