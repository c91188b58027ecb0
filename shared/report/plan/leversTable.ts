import { paperPalette, tag, tornadoChart } from '../../diagram/index.ts';
import type { InitiativeCase } from '../../engine/index.ts';
import { HAIRLINE } from '../chartParts.ts';
import type { Flowable } from '../flowInto.ts';
import { lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { tableBlock, type Cell, type Column } from '../table.ts';
import { leverRows } from './leverRows.ts';
import { planMoney } from './moneyWords.ts';

const MONEY = 84;
const EVEN = 108;
const BAR_HEIGHT = 12;
/** What a cell keeps free at its sides. */
const SIDES = 12;
const WORSE = '#b9b1a4';

/** What the case hangs on: each assumption with its range and where that is from, and what it makes of the net present value (tornado), with the value at which it breaks even. */
export function leversTable(context: ReportContext, found: InitiativeCase, width: number): Flowable[] {
  const { text } = context;
  const rows = leverRows(found, context);
  if (rows.length === 0 || !found.result) return [];
  const base = found.result.worth.netPresentValue;
  const rest = width - 2 * MONEY - EVEN;
  const [name, range] = [Math.floor(rest * 0.36), Math.floor(rest * 0.29)];
  const bar = rest - name - range;
  const columns: Column[] = [
    { title: text('plan.lever'), width: name },
    { title: text('plan.leverRange'), width: range },
    { title: text('plan.leverWorth'), width: bar },
    { title: text('plan.leverLow'), width: MONEY, isNumber: true },
    { title: text('plan.leverHigh'), width: MONEY, isNumber: true },
    { title: text('plan.breakEven'), width: EVEN, isNumber: true },
  ];
  const chart = tornadoChart(rows, base);
  const cells = rows.map((row, index): Cell[] => [
    { text: row.name, isStrong: true },
    { text: `${row.range}, ${row.provenance}` },
    { text: '', icon: { markup: barPicture(chart, chart.bars[index]!, bar - SIDES), width: bar - SIDES } },
    { text: row.lowWords },
    { text: row.highWords },
    { text: row.breakEven?.words ?? text('plan.breakEvenNone') },
  ]);
  return [
    lead(text('plan.leversText', { base: planMoney(base, context) }), width),
    tableBlock(text('plan.levers'), columns, cells),
  ];
}

function barPicture(
  { base, zero }: ReturnType<typeof tornadoChart>,
  { from, to }: { readonly from: number; readonly to: number },
  width: number,
) {
  const x = (share: number): number => Math.round(share * width * 10) / 10;
  const line = (share: number, stroke: string) =>
    tag('path', { d: `M${x(share)} 0V${BAR_HEIGHT}`, stroke, 'stroke-width': 1 });
  const bar = (left: number, right: number, fill: string) =>
    tag('rect', { x: x(left), y: 2, width: x(right) - x(left), height: BAR_HEIGHT - 4, fill });
  return tag(
    'svg',
    { width, height: BAR_HEIGHT, viewBox: `0 0 ${width} ${BAR_HEIGHT}`, 'aria-hidden': 'true' },
    ...(zero === null ? [] : [line(zero, HAIRLINE)]),
    bar(from, base, WORSE),
    bar(base, to, paperPalette.candidate),
    line(base, paperPalette.ink),
  );
}
