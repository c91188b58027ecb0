import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTables } from '../../../electron/ipc/makeTables.ts';
import { apply, updated } from '../../../shared/changes/index.ts';
import { figureId } from '../../../shared/commands/index.ts';
import { byOrder, type Doc } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { runs } from '../../propertyRuns.ts';
import { countingIds } from '../exchange/readers.ts';
import { after, csv, given, left, said, taken, today } from './tablesBack.ts';

const example = workedExample({ newId: countingIds(), today });
const steps = Object.values(example.step);
const measurements = Object.values(example.measurement);
/** Steps that have figures of their own, as the engine counts. */
const working = steps.filter(({ type }) => type !== 'subprocess' && type !== 'call');

const files = [
  ['steps', 'steps.csv'],
  ['measurements', 'measurements.csv'],
  ['all', 'tables.xlsx'],
] as const;

describe('a table that comes back as it went', () => {
  it.each(files)('%s changes nothing', async (table, name) => {
    const read = taken(await given(example, table), name, example);

    expect(said(read)).toEqual([]);
    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual(
      table === 'all' ? ['sheets Marks, Findings, Candidates, Business case: no table that comes back'] : [],
    );
    expect(read.rows).toBeGreaterThan(5);
  });

  it('in another language changes nothing, and a change in it is taken', async () => {
    const german = await makeTables(
      { doc: example, maps: Object.values(example.map).toSorted(byOrder), today, text: createText('de') },
      'all',
    );
    const read = taken(german, 'Tabellen.xlsx', example);

    expect(said(read)).toEqual([]);
    expect(read.changes).toEqual([]);
    expect(read.rows).toBe(taken(await given(example, 'all'), 'tables.xlsx', example).rows);
    const kpi = Object.values(example.kpi)[0]!;
    const table = csv('Kennzahl;Datum;Wert', `${kpi.title};20.11.2026;7,5`);
    expect(said(taken(table, 'Messwerte.csv', example))).toHaveLength(1);
  });

  const name = fc.oneof(
    fc.string({ maxLength: 30, unit: 'binary' }),
    fc.string({
      maxLength: 12,
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'a', '1'),
    }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''=x",
      '-5',
      '_x0041_',
      '_x005F_x0041_',
      'TRUE',
      '2024',
      '1.500',
      '5 %',
      '1/2/2026',
      'sep=;',
      '#REF!',
    ),
  );

  it('changes nothing whatever steps are called, and said to be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...steps), name, name), { maxLength: 8 }),
        async (named) => {
          const doc = named.reduce(
            (before, [{ id }, called, description]) =>
              apply(before, [updated('step', before.step[id]!, { name: called, description })]),
            example,
          );
          for (const [table, file] of files) {
            const read = taken(await given(doc, table), file, doc);
            expect(said(read)).toEqual([]);
          }
        },
      ),
      runs(6),
    );
  });

  const edit = fc.oneof(
    fc.record({
      of: fc.constant('name'),
      at: fc.constantFrom(...steps),
      value: fc.constantFrom('=SUM(A1)', 'Wait, then go', 'Größe “2”', "'quoted'", '1.5', '-'),
    }),
    fc.record({
      of: fc.constant('touch'),
      at: fc.constantFrom(...working),
      value: fc.double({ min: 100, max: 9000, noNaN: true }),
    }),
    fc.record({
      of: fc.constant('error'),
      at: fc.constantFrom(...working),
      value: fc.double({ min: 0.3, max: 1, noNaN: true }),
    }),
    fc.record({
      of: fc.constant('value'),
      at: fc.constantFrom(...measurements),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    }),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

  /** The workspace in which somebody did this: its tables say what a person would type into those of the first. */
  function edited(doc: Doc, { of, at, value }: Edit): Doc {
    if (of === 'name') return apply(doc, [updated('step', doc.step[at.id]!, { name: value })]);
    if (of === 'value') return apply(doc, [updated('measurement', doc.measurement[at.id]!, { value })]);
    const id = figureId(at.id, of);
    const rounded = of === 'touch' ? Math.round(value) : Math.round(value * 100) / 100;
    const before = doc.figure[id] ?? null;
    const mapId = example.step[at.id]!.mapId;
    const blank = { ownerKind: 'step', ownerId: at.id, attribute: of, mapId, note: '', asOf: null } as const;
    const said = { likely: rounded, low: null, high: null, unit: of === 'touch' ? 'min' : '%' };
    const source = before && before.source !== 'guessed' ? before.source : 'estimated';
    const figure = { ...blank, ...before, ...said, source, id };
    return apply(doc, [{ kind: 'figure', id, before, after: figure }]);
  }

  it('changes exactly what was changed in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(edit, { maxLength: 6, selector: ({ of, at }) => `${of} ${at.id}` }),
        async (edits) => {
          const wanted = edits.reduce(edited, example);
          const workbook = taken(await given(wanted, 'all'), 'tables.xlsx', example);
          expect(after(example, workbook)).toEqual(wanted);
          const first = taken(await given(wanted, 'steps'), 'steps.csv', example);
          const both = taken(await given(wanted, 'measurements'), 'm.csv', after(example, first));
          expect(after(after(example, first), both)).toEqual(wanted);
        },
      ),
      runs(6),
    );
  });
});
