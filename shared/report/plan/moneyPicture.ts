import { moneyChart, paperPalette, tag } from '../../diagram/index.ts';
import type { BusinessCase } from '../../engine/index.ts';
import { chartFrame, chartLabel } from '../chartParts.ts';
import type { Block } from '../flowInto.ts';
import type { moneyWords } from './moneyWords.ts';

const HEIGHT = 190;
const LABELS = { left: 58, right: 84, top: 12, bottom: 22 };
const BAR = '#c9c2b6';

/** The months as a drawing with direct labels: bars, the line of all until then, where it has paid back. The sentence beside it says the same. */
export function moneyPicture(
  result: BusinessCase,
  {
    words,
    width,
    payback,
  }: { readonly words: ReturnType<typeof moneyWords>; readonly width: number; readonly payback: string },
): Block {
  const { rows, worth } = result;
  const box = {
    left: LABELS.left,
    right: width - LABELS.right,
    top: LABELS.top,
    bottom: HEIGHT - LABELS.bottom,
  };
  const back = worth.paybackYears;
  const chart = moneyChart(rows, back && back * 12, box);
  const { ink, inkSoft, inkFaint, candidate } = paperPalette;
  const isLate = chart.payback !== null && chart.payback.x > (box.left + box.right) / 2;
  const picture = chartFrame({ width, height: HEIGHT, says: words.summary(result) }, [
    ...chart.values.flatMap(({ value, y }) => [
      tag('path', { d: `M${box.left} ${y}H${box.right}`, stroke: BAR, 'stroke-width': 0.5 }),
      chartLabel({ x: box.left - 6, y: y + 4 }, 'end', inkSoft, words.tick(value)),
    ]),
    ...chart.years.map(({ year, x }) =>
      chartLabel(
        { x, y: HEIGHT - 5 },
        year === 0 ? 'start' : 'middle',
        inkSoft,
        year === 0 ? words.month(0) : words.year(year),
      ),
    ),
    ...chart.bars.map(({ x, y, width: across, height }) =>
      tag('rect', { x, y, width: across, height, fill: BAR }),
    ),
    tag('path', { d: `M${box.left} ${chart.zero}H${box.right}`, stroke: inkFaint, 'stroke-width': 1 }),
    tag('path', { d: chart.line, fill: 'none', stroke: candidate, 'stroke-width': 2 }),
    chartLabel(
      { x: box.right + 6, y: chart.end.y + 4 },
      'start',
      candidate,
      words.sumUntil(rows)(rows.at(-1)!.sum),
    ),
    ...(chart.payback && back !== null && back > 0
      ? [
          tag('path', {
            d: `M${chart.payback.x} ${box.top}V${box.bottom}`,
            stroke: ink,
            'stroke-width': 0.75,
            'stroke-dasharray': '3 3',
          }),
          tag('circle', { cx: chart.payback.x, cy: chart.payback.y, r: 4, fill: '#fff', stroke: ink }),
          chartLabel(
            { x: chart.payback.x + (isLate ? -8 : 8), y: box.top + 13 },
            isLate ? 'end' : 'start',
            ink,
            payback,
          ),
        ]
      : []),
  ]);
  return { height: HEIGHT + 8, markup: tag('figure', { class: 'paper-chart' }, picture) };
}
