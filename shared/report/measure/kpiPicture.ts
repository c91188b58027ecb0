import { paperPalette, tag } from '../../diagram/index.ts';
import type { KpiProgress } from '../../engine/index.ts';
import { formatDate, formatNumber } from '../../text/index.ts';
import { chartFrame, chartLabel, HAIRLINE } from '../chartParts.ts';
import type { Block } from '../flowInto.ts';
import type { ReportContext } from '../reportContext.ts';
import { chartScale } from './chartScale.ts';
import { END_GAP, endLabels, endNames } from './endLabels.ts';
import { progressWords } from './progressWords.ts';

const HEIGHT = 150;
const EDGE = { left: 44, top: 10, bottom: 22 };
const BAND = '#e2ecea';

/** Measurements with baseline, target and forecast as a drawing with direct labels; nothing before the first measurement. The sentence beside it says the same. */
export function kpiPicture(context: ReportContext, progress: KpiProgress, width: number): Block[] {
  const { text, locale, today } = context;
  const { measurements, latest, forecast, target, baseline, due, kpi } = progress;
  if (!latest) return [];
  const words = progressWords(context);
  const scale = chartScale(progress, today);
  const ends = endNames(progress, width, (kind, value) =>
    text(`kpis.end.${kind}`, { value: words.value(kpi, value) }),
  );
  const right = width - ends.room;
  const floor = HEIGHT - EDGE.bottom;
  const x = (iso: string) => round(EDGE.left + scale.x(iso) * (right - EDGE.left));
  const y = (value: number) => round(EDGE.top + scale.y(value) * (floor - EDGE.top));
  const inside = (value: number) => Math.min(floor, Math.max(EDGE.top, y(value)));
  const { ink, inkSoft, inkFaint, accent } = paperPalette;
  const path = (d: string, attrs: Parameters<typeof tag>[1]) => tag('path', { d, fill: 'none', ...attrs });
  const colours = { baseline: inkSoft, target: ink, now: accent } as const;
  const [start, ...later] = measurements.map(({ date, value }) => `${x(date)} ${y(value)}`);
  const last = scale.dateTicks.length - 1;
  const picture = chartFrame({ width, height: HEIGHT, says: words.summary(progress) }, [
    ...scale.valueTicks.flatMap((tick) => [
      path(`M${EDGE.left} ${y(tick)}H${right}`, { stroke: HAIRLINE, 'stroke-width': 0.5 }),
      chartLabel({ x: EDGE.left - 6, y: y(tick) + 4 }, 'end', inkSoft, formatNumber(tick, locale, 4)),
    ]),
    ...scale.dateTicks.map((date, index) =>
      chartLabel(
        { x: x(date), y: HEIGHT - 5 },
        index === 0 ? 'start' : index === last ? 'end' : 'middle',
        inkSoft,
        formatDate(date, locale),
      ),
    ),
    path(`M${x(today)} ${EDGE.top}V${floor}`, {
      stroke: inkFaint,
      'stroke-width': 0.75,
      'stroke-dasharray': '1 3',
    }),
    ...(forecast
      ? [
          tag('path', {
            d: `M${x(latest.date)} ${y(latest.value)}L${x(forecast.date)} ${inside(forecast.high)}V${inside(forecast.low)}Z`,
            fill: BAND,
          }),
          path(`M${x(latest.date)} ${y(latest.value)}L${x(forecast.date)} ${inside(forecast.value)}`, {
            stroke: accent,
            'stroke-width': 1.5,
            'stroke-dasharray': '2 3',
          }),
        ]
      : []),
    ...(baseline === null
      ? []
      : [path(`M${EDGE.left} ${y(baseline)}H${right}`, { stroke: inkSoft, 'stroke-dasharray': '5 3' })]),
    ...(target === null
      ? []
      : [path(`M${EDGE.left} ${y(target)}H${right}`, { stroke: ink, 'stroke-width': 1.5 })]),
    ...(due === null || target === null
      ? []
      : [tag('path', { d: `m${x(due)} ${y(target) - 5} 5 5-5 5-5-5z`, fill: ink })]),
    path([`M${start}`, ...later].join('L'), { stroke: accent, 'stroke-width': 2 }),
    ...measurements.map((one) =>
      tag('circle', {
        cx: x(one.date),
        cy: y(one.value),
        r: one === latest ? 4 : 2.5,
        fill: '#fff',
        stroke: accent,
        'stroke-width': 1.5,
      }),
    ),
    ...endLabels(progress, ends, y, floor).map(({ kind, at, words: said }) =>
      chartLabel({ x: right + END_GAP, y: at + 4 }, 'start', colours[kind], said),
    ),
  ]);
  return [
    { height: HEIGHT + 14, keepsWithNext: true, markup: tag('figure', { class: 'paper-chart' }, picture) },
  ];
}

const round = (number: number): number => Math.round(number * 10) / 10;
