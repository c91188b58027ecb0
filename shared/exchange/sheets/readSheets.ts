import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import type { Sheets } from './sheet.ts';

/** Endings of files that hold tables. */
export const tableEndings = ['csv', 'xlsx'] as const;

export const isTableFile = (fileName: string): boolean =>
  tableEndings.some((ending) => fileName.toLowerCase().endsWith(`.${ending}`));

const MEGABYTE = 1024 * 1024;
const LIMIT = 32;

/** Reads the sheets of a file by the ending of its name; yields the share (0–1) that is done. */
export function* readSheets(
  bytes: Uint8Array,
  fileName: string,
  text: Text,
): Generator<number, Result<Sheets>> {
  if (bytes.length > LIMIT * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return fail('import-too-large', text('exchange.bytes.tooLarge', { megabytes, limit: LIMIT }));
  }
  if (/\.xlsx$/i.test(fileName)) return yield* readXlsx(bytes, text);
  const sheet = readCsv(bytes, text);
  return sheet.ok ? ok({ sheets: [sheet.value], unread: [] }) : sheet;
}
