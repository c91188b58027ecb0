import { makeTables } from '../../../electron/ipc/makeTables.ts';
import { apply } from '../../../shared/changes/index.ts';
import { finish } from '../../../shared/engine/index.ts';
import { byOrder, type Doc } from '../../../shared/model/index.ts';
import type { TableId } from '../../../shared/report/index.ts';
import { readTables, type TakenTables } from '../../../shared/tables/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds } from '../exchange/readers.ts';

export const text = createText('en');
export const today = '2026-11-23';

/** The tables as the program gives them out: one as CSV, or all as a workbook. */
export const given = (doc: Doc, table: TableId | 'all'): Promise<Uint8Array> =>
  makeTables({ doc, maps: Object.values(doc.map).toSorted(byOrder), today, text }, table);

/** What a file changes; fails the test where it is refused. */
export function taken(bytes: Uint8Array, fileName: string, doc: Doc): TakenTables {
  const result = refusal(bytes, fileName, doc);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

export const refusal = (bytes: Uint8Array, fileName: string, doc: Doc) =>
  finish(readTables(bytes, fileName, { doc, newId: countingIds('new'), today, text }));

export const csv = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));

export const after = (doc: Doc, { changes }: TakenTables): Doc => apply(doc, changes);

/** Each change in one line: what, column, before and after. */
export const said = ({ groups }: TakenTables): string[] =>
  groups.flatMap(({ items }) =>
    items.map(({ what, field, before, after: now }) => `${what} | ${field} | ${before} | ${now}`),
  );
/** Each thing that is not taken in one line. */
export const left = ({ notTaken }: TakenTables): string[] =>
  notTaken.map(({ where, why }) => `${where}: ${why}`);
