import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { figureId } from '../../../shared/commands/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../exchange/readers.ts';
import { after, left, taken, today } from './tablesBack.ts';

const example = workedExample({ newId: countingIds(), today });
const [step, other] = Object.values(example.step).filter(
  ({ type }) => type !== 'call' && type !== 'subprocess',
);
const kpi = Object.values(example.kpi).find(({ unit }) => !unit.startsWith('%'))!;

const share = (value: number): Cell => ({ value, type: Number, format: '0%' });
const time = (minutes: number): Cell => ({ value: minutes / 24 / 60, type: Number, format: '[h]:mm' });
const date = (iso: string): Cell => ({
  value: new Date(`${iso}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});
const bold = (head: string): Cell => ({ value: head, type: String });

/** What a workbook of this one sheet changes. */
async function takenFrom(heads: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const data = [heads.map(bold), ...rows.map((row) => [...row])];
  const bytes = await writeXlsxFile([{ sheet: 'Workshop', data }]).toBuffer();
  return taken(bytes, 'workshop.xlsx', example);
}

describe('cells that Excel took for something else than a number', () => {
  it('are read where their column can mean it: per cent, a duration, a number as text', async () => {
    const read = await takenFrom(
      ['Id', 'Done again (%)', 'Work per time (minutes)', 'Wait before (minutes)', 'Step'],
      [
        { value: step!.id, type: String },
        share(0.25),
        time(90),
        { value: '1,5 h', type: String },
        { value: 2024, type: Number },
      ],
    );
    const doc = after(example, read);
    const likely = (attribute: string) => doc.figure[figureId(step!.id, attribute)]?.likely;

    expect([likely('error'), likely('touch'), likely('wait')]).toEqual([0.25, 90, 90]);
    expect(doc.step[step!.id]!.name).toBe('2024');
    expect(left(read)).toEqual([]);
  });

  it('are listed with sheet, row and column where it cannot', async () => {
    const read = await takenFrom(
      ['Id', 'Times a month', 'Work per time (minutes)'],
      [{ value: step!.id, type: String }, time(90), share(0.25)],
      [{ value: other!.id, type: String }, date('2026-05-10'), { value: '1/0', type: 'Formula' }],
    );

    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual([
      'Workshop, row 2, “Work per time (minutes)”: “25 %” is not read as a number',
      'Workshop, row 2, “Times a month”: “1:30” is not read as a number',
      'Workshop, row 3, “Work per time (minutes)”: a formula without a result; open the file in a spreadsheet program and save it',
      'Workshop, row 3, “Times a month”: “2026-05-10” is not read as a number',
    ]);
  });

  it('are listed where there can be no such number', async () => {
    const read = await takenFrom(
      ['Id', 'Done again (%)'],
      [{ value: step!.id, type: String }, share(5)],
      [
        { value: other!.id, type: String },
        { value: '120 %', type: String },
      ],
    );

    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual([
      'Workshop, row 2, “Done again (%)”: “500 %”: This is more than can be.',
      'Workshop, row 3, “Done again (%)”: “120 %”: This is more than can be.',
    ]);
  });

  it('are dates of measurements in any format, and a share only of a KPI in per cent', async () => {
    const heads = ['KPI id', 'Date', 'Value'];
    const id: Cell = { value: kpi.id, type: String };
    const read = await takenFrom(
      heads,
      [id, date('2020-04-03'), { value: 7, type: Number }],
      [id, date('2020-05-03'), share(0.07)],
    );

    expect(read.changes.map(({ after: record }) => record)).toEqual([
      expect.objectContaining({ kpiId: kpi.id, date: '2020-04-03', value: 7 }),
    ]);
    expect(left(read)).toEqual(['Workshop, row 3, “Value”: “7 %” is not read as a number']);
  });
});
