import { kinds, type AnyRecord, type Doc } from '../../model/index.ts';
import { jsonFormat, jsonVersion } from './format.ts';

/** The whole workspace as JSON, one record a line. The same workspace gives the same bytes. */
export function writeJson(doc: Doc): string {
  const tables = kinds
    .map((kind) => ({ kind, records: Object.values(doc[kind]) as AnyRecord[] }))
    .filter(({ records }) => records.length > 0)
    .map(({ kind, records }) => {
      const lines = [...records].sort(byId).map((record) => `      ${JSON.stringify(sortKeys(record))}`);
      return `    ${JSON.stringify(kind)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const head = `  "format": ${JSON.stringify(jsonFormat)},\n  "version": ${jsonVersion},\n`;
  const body = tables.length > 0 ? `{\n${tables.join(',\n')}\n  }` : '{}';
  return `{\n${head}  "records": ${body}\n}\n`;
}

const byId = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Keys in one order at every depth: records may have been put together in different ways. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sortKeys(each)]));
}
