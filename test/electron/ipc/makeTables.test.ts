import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeTables, tableFor } from '../../../electron/ipc/makeTables.ts';
import { apply, updated } from '../../../shared/changes/index.ts';
import { byOrder, type Doc } from '../../../shared/model/index.ts';
import { tableIds, type TableId } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds } from '../../shared/exchange/readers.ts';

const text = createText('en');
const example = workedExample({ newId: countingIds(), today: '2026-11-23' });
const wish = (doc: Doc = example) => ({
  doc,
  maps: Object.values(doc.map).toSorted(byOrder),
  today: '2026-11-23',
  text,
});

async function rowsOf(table: TableId, doc?: Doc) {
  const content = (await makeTables(wish(doc), table)).toString('utf8');
  expect(content.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(content.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function sheetsOf(doc?: Doc) {
  const parts = unzipSync(await makeTables(wish(doc), 'all'));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { parts, read, sheet: (n: number) => read(`xl/worksheets/sheet${n}.xml`) };
}

/** The example with a step whose name a spreadsheet would calculate. */
function withFormula(): Doc {
  const [step] = Object.values(example.step);
  return apply(example, [updated('step', step!, { ...step!, name: '=HYPERLINK("http://x","y")' })]);
}

describe('tables for other programs', () => {
  it.each(tableIds)('%s: every row as long as the heads, every head once', async (id) => {
    const [heads = [], ...rows] = await rowsOf(id);

    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.every((head) => head !== '')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
  });

  it('hold each measurement as it was entered, with its date', async () => {
    const [, ...rows] = await rowsOf('measurements');
    const entered = Object.values(example.measurement).map(({ date, value }) => `${date} ${value}`);

    expect(rows.map(([, , date, value]) => `${date} ${value}`).toSorted()).toEqual(entered.toSorted());
  });

  it('hold each mark of every map', async () => {
    const [, ...rows] = await rowsOf('marks');

    expect(rows).toHaveLength(Object.keys(example.mark).length);
  });

  it('are of the maps that were asked for', async () => {
    const [map] = wish().maps;
    const csv = await makeTables({ ...wish(), maps: [map!] }, 'steps');
    const { data } = Papa.parse<string[]>(csv.toString('utf8').slice(1), { skipEmptyLines: true });

    expect(new Set(data.slice(1).map(([name]) => name))).toEqual(new Set([map!.name]));
  });

  it('as CSV make no formula of a name that begins like one', async () => {
    const rows = await rowsOf('steps', withFormula());

    expect(rows.flat().filter((field) => field.includes('HYPERLINK'))).toEqual([
      `'=HYPERLINK("http://x","y")`,
    ]);
  });

  it('as a workbook hold one sheet a table, numbers as numbers, dates as dates and no formula', async () => {
    const { parts, read, sheet } = await sheetsOf(withFormula());
    const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );

    expect(names).toEqual(tableIds.map((id) => text(`tables.${id}`)));
    expect(
      Object.keys(parts).filter(
        (name) => sheet(1) !== '' && /<f[ >]/.test(read(name)) && name.includes('sheet'),
      ),
    ).toEqual([]);
    expect(read('xl/sharedStrings.xml') + sheet(1)).toContain('=HYPERLINK(');
    // A day of 2026 is a number of days since 1900, shown by a format for dates.
    const dated = [...sheet(5).matchAll(/<c r="C(?!1")\d+"[^>]* s="(\d+)"[^>]*><v>(\d+)<\/v>/g)];
    expect(dated).toHaveLength(Object.keys(example.measurement).length);
    expect(dated.every(([, , days]) => Number(days) > 45_000 && Number(days) < 48_000)).toBe(true);
    expect(read('xl/styles.xml')).toContain('yyyy-mm-dd');
    expect(sheet(5)).toMatch(/<c r="D2"(?![^>]*t="s")[^>]*><v>[\d.]+<\/v>/);
  });

  it('a workbook holds all, a CSV file the one that is named, the steps where none is', () => {
    expect([
      tableFor('.xlsx', undefined),
      tableFor('.xlsx', 'marks'),
      tableFor('.csv', undefined),
      tableFor('.csv', 'marks'),
      tableFor('.csv', 'chairs'),
    ]).toEqual(['all', null, 'steps', 'marks', null]);
  });
});
