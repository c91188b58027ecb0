import { describe, expect, it } from 'vitest';
import { violations, type Measurement } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../exchange/readers.ts';
import { after, csv, left, said, taken, today } from './tablesBack.ts';

const example = workedExample({ newId: countingIds(), today });
const known: Measurement = Object.values(example.measurement)[0]!;
const kpi = example.kpi[known.kpiId]!;
const objective = example.objective[kpi.objectiveId]!;
const bare = Object.values(example.kpi).find(({ id }) => id !== kpi.id)!;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const on = (doc: typeof example, date: string, kpiId: string = kpi.id) =>
  Object.values(doc.measurement).filter((each) => each.kpiId === kpiId && each.date === date);

describe('a table of measurements that comes back', () => {
  it('adds new dates, changes values and notes, and takes nothing away that it does not mention', () => {
    const read = taken(
      csv(
        'Note,Value,Date,KPI id',
        `seen,${known.value + 1.25},${known.date},${kpi.id}`,
        `,42,2020-02-29,${kpi.id}`,
      ),
      'm.csv',
      example,
    );
    const doc = after(example, read);

    expect(doc.measurement[known.id]).toEqual({ ...known, value: known.value + 1.25, note: 'seen' });
    expect(on(doc, '2020-02-29')).toEqual([expect.objectContaining({ value: 42, note: '' })]);
    expect(Object.keys(doc.measurement)).toHaveLength(Object.keys(example.measurement).length + 1);
    expect(read.groups.map(({ kind, id }) => [kind, id])).toEqual([['kpi', kpi.id]]);
    expect(said(read)).toHaveLength(3);
    expect(violations(doc)).toEqual([]);
  });

  it('finds the KPI by its name and objective where no id is given', () => {
    const read = taken(
      csv('Objective,KPI,Date,Value', `${quoted(objective.title)},${quoted(kpi.title)},01.02.2020,5`),
      'm.csv',
      example,
    );

    expect(on(after(example, read), '2020-02-01')).toHaveLength(1);
  });

  it('takes nothing of a row whose name and id mean two KPIs: it was copied and half filled in', () => {
    const read = taken(
      csv('KPI,KPI id,Date,Value', `${quoted(bare.title)},${kpi.id},2020-02-01,5`),
      'm.csv',
      example,
    );

    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual([
      `row 2, “KPI”: the row names the KPI “${bare.title}”, but bears the id of another one`,
    ]);
  });

  it('reads dates as spreadsheets write them, by what the others in the column show', () => {
    const read = (...dates: string[]) =>
      taken(csv('KPI id,Date,Value', ...dates.map((date, n) => `${kpi.id},${date},${n}`)), 'm.csv', example);

    expect(on(after(example, read('3/4/2020', '3/31/2020')), '2020-03-04')).toHaveLength(1);
    expect(on(after(example, read('3/4/2020', '31/3/2020')), '2020-04-03')).toHaveLength(1);
    expect(left(read('3/4/2020', 'spring', '2020-02-30'))).toEqual([
      'row 2, “Date”: “3/4/2020” can be read in two ways; write it as 2026-12-31',
      'row 3, “Date”: “spring” is not read as a date; write it as 2026-12-31',
      'row 4, “Date”: “2020-02-30” is not read as a date; write it as 2026-12-31',
    ]);
  });

  it('lists days to come, dates without a value, values that are none, and one day twice', () => {
    const read = taken(
      csv(
        'KPI id,Date,Value',
        `${kpi.id},2099-01-01,1`,
        `${kpi.id},2020-01-01,`,
        `${kpi.id},2020-01-02,many`,
        `${kpi.id},2020-01-03,1`,
        `${kpi.id},2020-01-03,2`,
        'kpi-of-another,2020-01-04,2',
      ),
      'm.csv',
      example,
    );

    expect(read.changes).toEqual([]);
    expect(left(read).map((line) => line.replace(/:.*/, ''))).toEqual([
      ...['row 2, “Date”', 'row 7, “KPI”', 'row 3, “Value”', 'row 4, “Value”', 'row 5', 'row 6'],
    ]);
  });
});
