import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, updated } from '../../../shared/changes/index.ts';
import { figureId } from '../../../shared/commands/index.ts';
import { finish } from '../../../shared/engine/index.ts';
import { type Doc, violations } from '../../../shared/model/index.ts';
import { readTables, type TakenTables } from '../../../shared/tables/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../exchange/readers.ts';
import { after, csv, given, left, said, taken, text, today } from './tablesBack.ts';

const example = workedExample({ newId: countingIds(), today });
const steps = Object.values(example.step).filter(({ type }) => type !== 'subprocess' && type !== 'call');
const [first, second] = steps as [(typeof steps)[number], (typeof steps)[number]];
const kpi = Object.values(example.kpi)[0]!;

const takenWithout = (file: Uint8Array, name: string, without: Iterable<string>, doc: Doc = example) => {
  const context = { doc, newId: countingIds('new'), today, text, without: new Set(without) };
  const result = finish(readTables(file, name, context));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const placesOf = ({ groups }: TakenTables) => groups.flatMap(({ items }) => items.map(({ where }) => where));

describe('what somebody does not want of a table', () => {
  const file = csv(
    'Id;Step;Who;Work per time (minutes);Description',
    `${first.id};One;Night shift;71;said`,
    `${second.id};Two;Night shift;72;`,
  );

  it('stays as it is, with nothing that only it needed', () => {
    const all = taken(file, 'a.csv', example);
    const who = placesOf(all).filter((where) => where.includes('Who'));
    const rest = takenWithout(file, 'a.csv', who);
    const doc = after(example, rest);

    expect(said(rest)).toEqual(said(all).filter((line) => !line.includes('Night shift')));
    expect(doc.step[first.id]).toMatchObject({ name: 'One', roleId: first.roleId });
    expect(doc.role).toEqual(example.role);
    expect(doc.figure[figureId(second.id, 'touch')]?.likely).toBe(72);
  });

  it('may be what another made new: the role comes with the step that is left', () => {
    const all = taken(file, 'a.csv', example);
    const [mine] = placesOf(all).filter((where) => where.includes('Who'));
    const doc = after(example, takenWithout(file, 'a.csv', [mine!]));
    const role = Object.values(doc.role).find(({ name }) => name === 'Night shift')!;

    expect(doc.step[first.id]!.roleId).toBe(first.roleId);
    expect(doc.step[second.id]!.roleId).toBe(role.id);
  });

  it('is any part of it: the rest is taken as if the others had never been in the file', () => {
    const all = taken(file, 'a.csv', example);
    const places = placesOf(all);
    expect(new Set(places).size).toBe(places.length);
    fc.assert(
      fc.property(fc.subarray(places), (without) => {
        const rest = takenWithout(file, 'a.csv', without);
        expect(placesOf(rest)).toEqual(places.filter((where) => !without.includes(where)));
        expect(violations(after(example, rest))).toEqual([]);
      }),
    );
    expect(takenWithout(file, 'a.csv', places).changes).toEqual([]);
  });

  it('of a new measurement is all of it without its value; of a known one either part', () => {
    const known = Object.values(example.measurement).find(({ kpiId }) => kpiId === kpi.id)!;
    const rows = csv(
      'KPI id;KPI;Date;Value;Note',
      `${kpi.id};;2020-01-02;5;noted`,
      `${kpi.id};;${known.date.slice(0, 10)};${known.value + 1};looked again`,
    );
    const values = placesOf(taken(rows, 'm.csv', example)).filter((where) => where.includes('Value'));
    const doc = after(example, takenWithout(rows, 'm.csv', values));

    expect(Object.keys(doc.measurement)).toHaveLength(Object.keys(example.measurement).length);
    expect(doc.measurement[known.id]).toEqual({ ...known, note: 'looked again' });
    expect(left(takenWithout(rows, 'm.csv', values))).toEqual([]);
  });
});

describe('a workbook with a sheet beyond the limits', () => {
  /** The workbook of all tables, with other rows on the sheet at a place. */
  const with20000 = async (doc: Doc, sheet: number): Promise<Uint8Array> => {
    const parts = unzipSync(await given(doc, 'all'));
    const name = `xl/worksheets/sheet${sheet}.xml`;
    const long = '<sheetData>' + '<row><c><v>1</v></c></row>'.repeat(20_001) + '</sheetData>';
    const source = strFromU8(parts[name]!).replace(/<sheetData>.*<\/sheetData>/s, long);
    return zipSync({ ...parts, [name]: strToU8(source) });
  };
  const renamed = apply(example, [updated('step', first, { name: 'Otherwise' })]);

  it('is taken from its other sheets, and that one is named', async () => {
    const read = taken(await with20000(renamed, 3), 'a.xlsx', example);
    expect(said(read)).toHaveLength(1);
    expect(left(read)).toEqual([
      expect.stringMatching(/^sheets? .*: no table that comes back$/),
      expect.stringMatching(/^sheet \w+: it has more than 20,000 rows$/),
    ]);
  });
});
