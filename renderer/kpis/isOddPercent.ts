import type { Kpi } from '../../shared/model/index.ts';

/** More than everything, or less than nothing, of something that is counted in per cent. */
export const isOddPercent = ({ unit }: Pick<Kpi, 'unit'>, value: number): boolean =>
  unit.trim().startsWith('%') && (value > 100 || value < 0);
