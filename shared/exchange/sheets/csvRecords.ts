/**
 * The records of separated values (RFC 4180), at most `limit` of them: line breaks are "\n", a quotation mark in quotes stands twice, and
 * what follows a closing mark belongs to the field, as spreadsheets read it. `openAt`: the record with a mark that nothing closes.
 */
export function csvRecords(
  source: string,
  separator: string,
  limit: number,
): { readonly records: readonly (readonly string[])[]; readonly openAt: number | null } {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < source.length && records.length < limit) {
    let field = '';
    if (source[at] === '"') {
      const quoted = quotedFrom(source, at);
      if (quoted === null) return { records, openAt: records.length };
      field = quoted.text;
      at = quoted.end;
    }
    const end = plainEnd(source, at, separator);
    record.push(field + source.slice(at, end));
    at = end + 1;
    if (source[end] === separator && at < source.length) continue;
    // A separator at the very end is followed by an empty field.
    if (source[end] === separator) record.push('');
    records.push(record);
    record = [];
  }
  return { records, openAt: null };
}

/** The text of a field in quotes and where it ends; null where it does not. */
function quotedFrom(source: string, start: number): { readonly text: string; readonly end: number } | null {
  for (let at = start + 1; ; at += 2) {
    at = source.indexOf('"', at);
    if (at < 0) return null;
    if (source[at + 1] !== '"')
      return { text: source.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
}

function plainEnd(source: string, start: number, separator: string): number {
  let at = start;
  while (at < source.length && source[at] !== separator && source[at] !== '\n') at += 1;
  return at;
}
