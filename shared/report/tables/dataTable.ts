/** Tables for other programs: real numbers and dates in the cells, units in the heads. */
export type DataCell =
  | string
  | number
  /** ISO date, day only. */
  | { readonly date: string }
  /** Not known. */
  | null;

export interface DataTable {
  readonly id: TableId;
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** In the order in which they stand in a workbook. */
export const tableIds = ['steps', 'marks', 'findings', 'candidates', 'measurements', 'cases'] as const;
export type TableId = (typeof tableIds)[number];

/** Kept to what anybody would read out: two digits behind the point. */
export const numberCell = (value: number | null | undefined): DataCell =>
  value === null || value === undefined || !Number.isFinite(value) ? null : Math.round(value * 100) / 100;

/** A share (0–1) in percent. */
export const percentCell = (share: number | null | undefined): DataCell =>
  share === null || share === undefined ? null : numberCell(share * 100);

export const dateCell = (iso: string | null | undefined): DataCell =>
  iso ? { date: iso.slice(0, 10) } : null;
