import {
  chartX,
  chartY,
  paperPalette,
  quadrantChart,
  quadrantCorners,
  quadrantPoints,
  short,
  tag,
} from '../diagram/index.ts';
import { methodOf, type Quadrant } from '../engine/index.ts';
import { HAIRLINE } from './chartParts.ts';
import type { Flowable } from './flowInto.ts';
import { heading, lead } from './headings.ts';
import type { ReportContext } from './reportContext.ts';

const BEST = '#eaf4f1';
/** The drawing is made for a wide screen; letters grow by as much as the paper is narrower. */
const PAPER_LETTERS = 11.5;

/** Impact against feasibility: each proposal a bubble with its rank, as large as the hours that it frees. */
export function quadrantPicture(context: ReportContext, width: number): Flowable[] {
  const { text, saying, analysis, doc } = context;
  const { quadrant: quadrantFrom } = methodOf(doc);
  const { width: across, height } = quadrantChart;
  const scale = Math.min(1, width / across);
  const size = short(PAPER_LETTERS / scale);
  const points = quadrantPoints(analysis!.candidates, 'hours', ({ title }) => saying(title));
  const { ink, inkSoft, inkFaint, candidate } = paperPalette;
  const [left, right, top, bottom] = [chartX(0), chartX(100), chartY(100), chartY(0)];
  const [middle, half] = [chartX(quadrantFrom.feasibility), chartY(quadrantFrom.impact)];
  const word = (x: number, y: number, anchor: string, said: string, fill: string = inkSoft) =>
    tag('text', { x: short(x), y: short(y), 'text-anchor': anchor, 'font-size': size, fill }, said);
  const corners = (Object.keys(quadrantCorners) as Quadrant[]).map((quadrant) => {
    const { feasibility, impact } = quadrantCorners[quadrant];
    const isRight = feasibility === 'high';
    return word(
      isRight ? right : left,
      impact === 'high' ? top - 8 : bottom + size + 4,
      isRight ? 'end' : 'start',
      text(`insights.quadrant.${quadrant}`),
    );
  });
  const picture = tag(
    'svg',
    {
      width: short(across * scale),
      height: short(height * scale),
      viewBox: `0 0 ${across} ${height}`,
      role: 'img',
      'aria-label': `${text('insights.chart')}. ${text('pack.quadrant.label')}`,
    },
    tag('rect', { x: middle, y: top, width: right - middle, height: half - top, fill: BEST }),
    tag('path', {
      d: `M${middle} ${top}V${bottom}M${left} ${half}H${right}`,
      stroke: HAIRLINE,
      fill: 'none',
    }),
    tag('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: 'none',
      stroke: inkFaint,
    }),
    corners,
    word(across / 2, bottom + size + 4, 'middle', `${text('insights.chartFeasibility')} →`, ink),
    tag(
      'text',
      {
        transform: `translate(${left - 10} ${(top + bottom) / 2}) rotate(-90)`,
        'text-anchor': 'middle',
        'font-size': size,
        fill: ink,
      },
      `${text('insights.chartImpact')} →`,
    ),
    points
      .map((point, index) => ({ ...point, index }))
      .toSorted((a, b) => b.radius - a.radius)
      .flatMap(({ x, y, radius, index }) => [
        tag('circle', {
          cx: short(x),
          cy: short(y),
          r: short(radius),
          fill: '#fff',
          stroke: candidate,
          'stroke-width': 1.75,
        }),
        tag(
          'text',
          {
            x: short(x),
            y: short(y + size / 3),
            'text-anchor': 'middle',
            'font-size': size,
            'font-weight': 600,
            fill: ink,
          },
          String(index + 1),
        ),
      ]),
  );
  return [
    heading(context, text('insights.chart')),
    lead(text('pack.quadrant.lead'), width),
    { height: short(height * scale) + 8, markup: tag('figure', { class: 'paper-chart' }, picture) },
  ];
}
