import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../shared/engine/index.ts';
import { columnName, readSheets } from '../../../../shared/exchange/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { bytesOf } from '../readers.ts';

const text = createText('en');
const read = (bytes: Uint8Array, name: string) => finish(readSheets(bytes, name, text));
const sheets = (bytes: Uint8Array, name: string) => {
  const result = read(bytes, name);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value.sheets;
};
const cellsOf = (source: string | Uint8Array, name = 'a.csv') =>
  sheets(typeof source === 'string' ? bytesOf(source) : source, name)[0]!.rows.map(({ cells }) => cells);

const utf16 = (source: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), isLittle);
  return bytes;
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\r1\t2\r'],
    ['a first line that names the separator', 'sep=;\na;b\n1;2\n'],
    ['a separator at the end of each line', 'a,b,\n1,2,\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
  ])('with %s', (_, source) => {
    expect(cellsOf(source).map((cells) => cells.filter((cell) => cell !== null))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, line breaks and quotation marks of quoted cells, and counts rows as a spreadsheet does', () => {
    const { rows } = sheets(bytesOf('a;"b;\n""c"""\n;\n"d"e;f "g"\n'), 'a.csv')[0]!;

    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b;\n"c"'] },
      { number: 3, cells: ['de', 'f "g"'] },
    ]);
  });

  it('is not taken for one of commas because its numbers have them', () => {
    expect(cellsOf('Step;Minutes\nBake, cool;1,5\nEat;2,5')).toEqual([
      ['Step', 'Minutes'],
      ['Bake, cool', '1,5'],
      ['Eat', '2,5'],
    ]);
  });

  it('takes away the apostrophe that keeps a text from being a formula, and no other', () => {
    expect(cellsOf(`'=1+1,''=1,'tis,-5,'-5`)).toEqual([['=1+1', "'=1", "'tis", '-5', '-5']]);
  });

  it.each([
    ['UTF-8', bytesOf('Größe,€')],
    ['UTF-16, little end first', utf16('\uFEFFGröße,€', true)],
    ['UTF-16, big end first', utf16('\uFEFFGröße,€', false)],
    ['UTF-16 without a mark', utf16('Größe,€', true)],
    ['Windows-1252', Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x2c, 0x80])],
  ])('in %s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual([['Größe', '€']]);
  });

  it.each([
    ['nothing', '', 'import-damaged', 'the file is empty'],
    ['a mark that nothing closes', 'a,b\n"c,d\ne', 'import-damaged', 'row 2'],
    ['too many rows', 'a\n'.repeat(20_002), 'import-too-large', '20,000 rows'],
    ['too many columns', `a\n${','.repeat(300)}`, 'import-too-large', 'row 2 has more than 256 columns'],
    ['too much in a cell', `a,b\n1,${'x'.repeat(40_000)}`, 'import-too-large', 'cell B2'],
  ])('with %s is refused, and says where', (_, source, code, detail) => {
    expect(read(bytesOf(source), 'a.csv')).toMatchObject({
      ok: false,
      error: { code, detail: expect.stringContaining(detail) },
    });
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as LibreOffice writes it: its parts in other places than Excel's, prefixes of its own, styles by number. */
function workbook(
  rows: string,
  {
    strings = '',
    styles = '',
    settings = '',
    parts = {},
  }: { strings?: string; styles?: string; settings?: string; parts?: Record<string, string> } = {},
): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
    'xl/book.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELATION}">${settings}<x:sheets>
      <x:sheet name="Chart" sheetId="9" r:id="rId9"/><x:sheet name="Schritte &amp; Zeiten" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/book.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATION}/worksheet" Target="tables/../tables/one.xml"/>
      <Relationship Id="rId9" Type="${RELATION}/chartsheet" Target="charts/one.xml"/>
      <Relationship Id="rId2" Type="${RELATION}/sharedStrings" Target="strings.xml"/>
      <Relationship Id="rId3" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/tables/one.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
  const packed = Object.entries(files).map(([name, part]) => [name, strToU8(part)] as const);
  return zipSync(Object.fromEntries(packed), { level: 1 });
}

const styles = `<numFmts count="4"><numFmt numFmtId="164" formatCode="[$-407]d&quot;. of &quot;mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[hh]:mm"/>
  <numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-407];[Red]-#,##0.00"/><numFmt numFmtId="167" formatCode="0.0%"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf/></cellXfs>`;

describe('an Excel workbook', () => {
  it('gives texts however they are written: shared, in several looks, inline, of a formula', () => {
    const strings =
      '<si><t xml:space="preserve"> plain </t></si><si><r><rPr><b/></rPr><t>two </t></r><r><t>looks</t></r><rPh><t>said</t></rPh></si><si><t>=a_x000D_\n_x005F_x0041_</t></si><si/>';
    const rows = `<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c><c r="F2" t="s"><v>3</v></c></row>
      <row><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="str"><f>A1&amp;"x"</f><v>result</v></c><c t="b"><v>1</v></c></row>
      <row r="9"><c r="A9" s="1"/></row>`;

    expect(sheets(workbook(rows, { strings }), 'a.xlsx')).toEqual([
      {
        name: 'Schritte & Zeiten',
        decimal: null,
        rows: [
          { number: 2, cells: [null, ' plain ', 'two looks', null, '=a\r\n_x0041_'] },
          { number: 3, cells: ['inline', 'result', 'TRUE'] },
        ],
      },
    ]);
  });

  it('tells numbers, dates, times and shares apart by their format, and faults from values', () => {
    const rows = `<row><c s="0"><v>12.5</v></c><c s="1"><v>46112</v></c><c s="2"><v>46112.75</v></c><c s="3"><v>6.25E-2</v></c><c s="4"><v>46112</v></c>
      <c s="5"><v>0.05</v></c><c s="6"><f>1+1</f><v>2</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>1+1</f></c><c t="d"><v>2026-03-31T00:00:00</v></c><c s="99"><v>3</v></c></row>`;

    expect(cellsOf(workbook(rows, { styles }), 'a.xlsx')).toEqual([
      [
        12.5,
        { date: '2026-03-31' },
        { date: '2026-03-31' },
        { minutes: 90 },
        46112,
        { share: 0.05 },
        2,
        { error: '#DIV/0!' },
        { error: '=' },
        { date: '2026-03-31' },
        3,
      ],
    ]);
  });

  it('counts the days of old Macs from 1904, and knows the day in 1900 that there was not', () => {
    const rows = '<row><c s="1"><v>1</v></c><c s="1"><v>61</v></c><c s="1"><v>44650</v></c></row>';

    expect(cellsOf(workbook(rows, { styles }), 'a.xlsx')[0]!.slice(0, 2)).toEqual([
      { date: '1900-01-01' },
      { date: '1900-03-01' },
    ]);
    expect(
      cellsOf(workbook(rows, { styles, settings: '<x:workbookPr date1904="true"/>' }), 'a.xlsx')[0]![2],
    ).toEqual({ date: '2026-03-31' });
  });

  const cell = (inside: string) => `<row r="3"><c r="D3" ${inside}</c></row>`;
  it.each([
    ['that is none', bytesOf('a,b'), 'import-damaged', 'no packed file'],
    ['cut off', workbook(cell('><v>1</v>')).slice(0, 900), 'import-damaged', 'cut off'],
    [
      'with a text that is not there',
      workbook(cell('t="s"><v>7</v>')),
      'import-damaged',
      'cell D3 of sheet “Schritte & Zeiten”',
    ],
    ['with a number that is none', workbook(cell('><v>much</v>')), 'import-damaged', 'cell D3'],
    [
      'with a column too far out',
      workbook('<row r="3"><c r="XFD3"><v>1</v></c></row>'),
      'import-too-large',
      'sheet “Schritte & Zeiten”: row 3 has more than 256',
    ],
    [
      'with too many rows',
      workbook('<row><c><v>1</v></c></row>'.repeat(20_001)),
      'import-too-large',
      '20,000 rows',
    ],
    ['without its sheet', workbook('', { parts: { 'xl/tables/one.xml': '' } }), 'import-not-xml', ''],
    [
      'that is another office file',
      workbook('', { parts: { 'xl/book.xml': '<document/>' } }),
      'import-damaged',
      'no workbook',
    ],
    [
      'with a document type',
      workbook('', { parts: { 'xl/tables/one.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } }),
      'import-unsafe',
      'document type',
    ],
    ['that leads out of itself', zipSync({ '../xl/book.xml': strToU8('<x/>') }), 'import-unsafe', '../xl'],
  ])('%s is refused, and says where', (_, bytes, code, detail) => {
    expect(read(bytes, 'a.xlsx')).toMatchObject({
      ok: false,
      error: { code, detail: expect.stringContaining(detail) },
    });
  });

  const sheet = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const workbookOf = (sheetByName: { readonly [name: string]: string }, more = {}) => {
    const names = Object.keys(sheetByName);
    return workbook('', {
      parts: {
        'xl/book.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELATION}"><x:sheets>${names
          .map((name, at) => `<x:sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
          .join('')}</x:sheets></x:workbook>`,
        'xl/_rels/book.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
          .map((_, at) => `<Relationship Id="s${at}" Type="${RELATION}/worksheet" Target="s${at}.xml"/>`)
          .join('')}</Relationships>`,
        ...Object.fromEntries(names.map((name, at) => [`xl/s${at}.xml`, sheet(sheetByName[name]!)])),
        ...more,
      },
    });
  };

  it('with one sheet beyond the limits is read but for that one, which is named with what is too much', () => {
    const bytes = workbookOf({
      Far: '<row r="3"><c r="XFD3"><v>1</v></c></row>',
      Long: '<row><c><v>1</v></c></row>'.repeat(20_001),
      Ours: '<row><c><v>7</v></c></row>',
      Full: `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(5_001),
    });
    const result = read(bytes, 'a.xlsx');

    expect(result.ok && result.value).toEqual({
      sheets: [{ name: 'Ours', rows: [{ number: 1, cells: [7] }], decimal: null }],
      unread: [
        { name: 'Far', why: 'row 3 has more than 256 columns' },
        { name: 'Long', why: 'it has more than 20,000 rows' },
        { name: 'Full', why: 'with it, the sheets hold more than 1,000,000 cells' },
      ],
    });
  });

  const MEGABYTE = 1024 * 1024;
  const tooBig = 'it unpacks to more than 64 MB';

  it('that unpacks to more than can be held is read but for its largest sheet', () => {
    const bytes = workbookOf(
      {
        First: '<row><c><v>5</v></c></row>',
        Large: ' '.repeat(62 * MEGABYTE),
        Ours: `<row><c><v>7</v></c></row>${' '.repeat(3 * MEGABYTE)}`,
      },
      { 'xl/pivotCache/records.xml': ' '.repeat(40 * MEGABYTE) },
    );
    const result = read(bytes, 'a.xlsx');

    expect(result.ok && result.value).toEqual({
      sheets: [
        { name: 'First', rows: [{ number: 1, cells: [5] }], decimal: null },
        { name: 'Ours', rows: [{ number: 1, cells: [7] }], decimal: null },
      ],
      unread: [{ name: 'Large', why: tooBig }],
    });
  });

  it.each([
    ['whose only sheet is that large', { Large: ' '.repeat(65 * MEGABYTE) }, `sheet “Large”: ${tooBig}`],
    [
      'that goes on and on, sheet by sheet',
      Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, ' '.repeat(52 * MEGABYTE)])),
      tooBig,
    ],
  ])('%s is refused', (_, sheetByName, detail) => {
    expect(read(workbookOf(sheetByName), 'a.xlsx')).toMatchObject({
      ok: false,
      error: { code: 'import-too-large', detail },
    });
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
