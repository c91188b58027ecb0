import { paperPalette, tag } from '../../diagram/index.ts';
import { touchpointsOf, type PlacedTouchpoint } from '../../engine/index.ts';
import { byOrder, type Journey } from '../../model/index.ts';
import { formatMinutes } from '../../text/index.ts';
import { chartFrame, chartLabel, HAIRLINE } from '../chartParts.ts';
import type { Block, Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';

/** The line of feelings, px: its height, and how far the farthest feeling stands from its edge. */
const HEIGHT = 108;
const INSET = 18;
/** Room for the words at its left. */
const WORDS = 76;
const RADIUS = 9;

/** Each customer journey as the customer lives it: how it feels from one touchpoint to the next, and where in the business each of them is. */
export function journeysList(context: ReportContext, width: number): Flowable[] {
  const { doc } = context;
  return Object.values(doc.journey)
    .toSorted(byOrder)
    .flatMap((journey) => {
      const points = touchpointsOf(doc, journey.id);
      return points.length === 0 ? [] : journeyPart(context, width, journey, points);
    });
}

function journeyPart(
  context: ReportContext,
  width: number,
  journey: Journey,
  points: readonly PlacedTouchpoint[],
): Flowable[] {
  const { text } = context;
  const name = journey.name.trim() || text('landscape.kind.journey');
  const columns: Column[] = [
    { title: '#', width: 32, isNumber: true },
    { title: text('journey.touchpoint'), width: 190 },
    { title: text('journey.where'), width: width - 32 - 190 - 84 - 84 - 90 },
    { title: text('journey.channel'), width: 84 },
    { title: text('journey.wait'), width: 84 },
    { title: text('journey.feeling'), width: 90 },
  ];
  const title = `${text('landscape.kind.journey')}: ${name}`;
  return [
    heading(context, title),
    ...(journey.customer.trim() ? [lead(journey.customer, width)] : []),
    feelings(context, width, points),
    tableBlock(
      title,
      columns,
      points.map((point) => rowOf(context, point)),
    ),
  ];
}

function rowOf(
  { doc, text, locale }: ReportContext,
  { touchpoint, number, where }: PlacedTouchpoint,
): Cell[] {
  const { id, name, channel, feeling } = touchpoint;
  const wait = doc.figure[`${id}.wait`]?.likely ?? null;
  return [
    { text: String(number) },
    { text: name.trim() || text('journey.touchpointNew', { n: number }), isStrong: true },
    { text: where || text('journey.whereNone') },
    { text: channel === null ? '–' : text(`journey.channel.${channel}`) },
    { text: wait === null ? '–' : formatMinutes(wait, locale) },
    { text: feeling === null ? '–' : text(`journey.feeling.${feeling}`) },
  ];
}

/** Numbers at the height of the feeling, joined where it is said; one that nobody spoke of is drawn hollow on the middle line. */
function feelings({ text }: ReportContext, width: number, points: readonly PlacedTouchpoint[]): Block {
  const { ink, inkSoft, accent } = paperPalette;
  const step = (width - WORDS) / points.length;
  const middle = HEIGHT / 2;
  const yOf = (feeling: number) => middle - (feeling / 2) * (middle - INSET);
  const stops = points.map(({ touchpoint: { feeling }, number }, index) => ({
    number,
    isSaid: feeling !== null,
    x: Math.round(WORDS + (index + 0.5) * step),
    y: Math.round(yOf(feeling ?? 0)),
  }));
  const line = stops.filter(({ isSaid }) => isSaid).map(({ x, y }) => `${x} ${y}`);
  const picture = chartFrame({ width, height: HEIGHT, says: text('journey.feelingLine') }, [
    ...([2, 0, -2] as const).map((feeling) =>
      chartLabel({ x: 0, y: yOf(feeling) + 4 }, 'start', inkSoft, text(`journey.feeling.${feeling}`)),
    ),
    tag('path', { d: `M${WORDS} ${middle}H${width}`, stroke: HAIRLINE, 'stroke-width': 1 }),
    ...(line.length > 1
      ? [tag('path', { d: `M${line.join('L')}`, fill: 'none', stroke: accent, 'stroke-width': 1.5 })]
      : []),
    ...stops.flatMap(({ x, y, number, isSaid }) => [
      tag('circle', {
        cx: x,
        cy: y,
        r: RADIUS,
        fill: '#fff',
        stroke: isSaid ? accent : inkSoft,
        'stroke-width': 1.25,
        'stroke-dasharray': isSaid ? null : '2 2',
      }),
      chartLabel({ x, y: y + 4 }, 'middle', ink, String(number)),
    ]),
  ]);
  return {
    height: HEIGHT + 14,
    keepsWithNext: true,
    markup: tag('figure', { class: 'paper-chart' }, picture),
  };
}
