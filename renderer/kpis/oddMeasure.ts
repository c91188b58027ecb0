import type { Kpi } from '../../shared/model/index.ts';

const TIME =
  /^(?:h|hrs?|hours?|min|minutes?|days?|weeks?|months?|years?|std|stunden?|minuten?|tagen?|wochen?|monaten?|jahren?)\b/i;

/**
 * What is asked of a value that hardly can be: more than everything or less than nothing of what is counted in per cent, less than nothing
 * of a time; null: nothing. It is taken all the same: a unit is whatever somebody wrote.
 */
export function oddMeasure(
  { unit }: Pick<Kpi, 'unit'>,
  value: number,
): 'kpis.oddPercent' | 'kpis.oddTime' | null {
  const said = unit.trim();
  if (said.startsWith('%')) return value > 100 || value < 0 ? 'kpis.oddPercent' : null;
  return value < 0 && TIME.test(said) ? 'kpis.oddTime' : null;
}
