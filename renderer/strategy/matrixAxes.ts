import type { Mover, MoverKind, Traceability, TraceRow } from '../../shared/engine/index.ts';

/** One line or column of the matrix; `above` says what it stands under. */
export interface AxisEntry {
  readonly id: string;
  readonly label: string;
  readonly above: string | null;
}
export interface AxesWish {
  readonly kind: MoverKind;
  /** What was typed to filter by: it fits one side or the other. */
  readonly filter: string;
  /** Also what moves nothing. */
  readonly isAll: boolean;
  readonly nameOf: (mover: Mover) => string;
  readonly unnamed: string;
}

/** The two sides of the matrix: the lines of the strategy with their gaps, and what moves them. */
export function matrixAxes(
  trace: Traceability,
  { kind, filter, isAll, nameOf, unnamed }: AxesWish,
): { readonly strategy: readonly AxisEntry[]; readonly movers: readonly AxisEntry[] } {
  const wanted = filter.trim().toLocaleLowerCase();
  const fits = ({ label, above }: AxisEntry) =>
    `${above ?? ''} ${label}`.toLocaleLowerCase().includes(wanted);
  const strategy = trace.rows.map((row) => strategyEntry(row, unnamed));
  const movers = trace.movers[kind]
    .filter(({ id }) => isAll || trace.kpisOf(id).length > 0)
    .map((mover): AxisEntry => ({ id: mover.id, label: nameOf(mover) || unnamed, above: null }));
  if (wanted === '') return { strategy, movers };
  const fitting = { strategy: strategy.filter(fits), movers: movers.filter(fits) };
  return {
    strategy: fitting.strategy.length > 0 ? fitting.strategy : strategy,
    movers: fitting.movers.length > 0 || fitting.strategy.length === 0 ? fitting.movers : movers,
  };
}

function strategyEntry({ goal, objective, kpi }: TraceRow, unnamed: string): AxisEntry {
  const last = kpi ?? objective ?? goal;
  const above = [goal, objective]
    .filter((one) => one !== null && one !== last)
    .map((one) => one!.title || unnamed);
  return { id: last.id, label: last.title || unnamed, above: above.length > 0 ? above.join(' ▸ ') : null };
}
