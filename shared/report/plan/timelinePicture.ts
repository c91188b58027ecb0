import { paperPalette, tag, wrapText } from '../../diagram/index.ts';
import { dayOf, type PlanPhase, type TimelineBar } from '../../engine/index.ts';
import type { Block } from '../flowInto.ts';
import type { ReportContext } from '../reportContext.ts';

const NAMES = 150;
const ROW = 20;
const HEAD = 34;
const SIZE = 11;

interface Drawn {
  readonly bars: readonly TimelineBar[];
  readonly phases: readonly PlanPhase[];
  readonly named: (id: string) => string;
  readonly width: number;
  readonly context: ReportContext;
}

/** Bars over phases, each with the mark of the day on which it is judged; the table beside it says the same in words. */
export function timelinePicture({ bars, phases, named, width, context }: Drawn): Block {
  const { ink, inkSoft, candidate } = paperPalette;
  const days = [
    ...phases.flatMap(({ from, until }) => [from, until]),
    ...bars.flatMap(({ from, gateOn }) => [from, gateOn]),
  ].map(dayOf);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = width - NAMES - 12;
  const at = (iso: string) => NAMES + (room * (dayOf(iso) - first)) / Math.max(1, last - first);
  const height = HEAD + bars.length * ROW + 8;
  const line = (x: number) =>
    tag('path', {
      d: `M${x.toFixed(1)} 4V${height - 4}`,
      stroke: inkSoft,
      'stroke-width': 0.5,
      fill: 'none',
    });
  const word = (x: number, y: number, text: string, maxWidth: number, weight: 400 | 600 = 400) =>
    tag(
      'text',
      { x: x.toFixed(1), y, 'font-size': SIZE, 'font-weight': weight, fill: ink },
      wrapText(text, { size: SIZE, weight, maxWidth, maxLines: 1 })[0] ?? '',
    );
  const heads = phases.flatMap(({ from, until }, index) => [
    line(at(from)),
    word(at(from) + 3, 14, context.text('roadmap.phase', { n: index + 1 }), at(until) - at(from) - 4, 600),
    word(at(from) + 3, 28, context.date(from), at(until) - at(from) - 4),
  ]);
  const rows = bars.flatMap(({ id, from, until, gateOn }, index) => {
    const y = HEAD + index * ROW;
    const middle = y + ROW / 2;
    const gate = at(gateOn);
    return [
      word(0, middle + 4, named(id), NAMES - 10),
      tag('rect', {
        x: at(from).toFixed(1),
        y: y + 4,
        width: Math.max(2, at(until) - at(from)).toFixed(1),
        height: ROW - 8,
        rx: 3,
        fill: candidate,
      }),
      tag('path', {
        d: `M${at(until).toFixed(1)} ${middle}H${gate.toFixed(1)}`,
        stroke: inkSoft,
        'stroke-width': 1,
        'stroke-dasharray': '2 3',
        fill: 'none',
      }),
      tag('path', {
        d: `M${gate.toFixed(1)} ${y + 3}v14M${gate.toFixed(1)} ${y + 3}l8 3.5l-8 3.5`,
        stroke: ink,
        fill: ink,
      }),
    ];
  });
  const svg = tag(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': context.text('roadmap.timeline'),
    },
    heads,
    rows,
  );
  return { height, markup: tag('figure', {}, svg) };
}
