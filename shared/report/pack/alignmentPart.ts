import { dimensionCard, dimensionPartCard, fourDimensions, type DimensionScore } from '../../engine/index.ts';
import { formatNumber, formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { type Cell, tableBlock } from '../table.ts';
import { whyTable } from '../why/whyTable.ts';
import type { PackContext } from './packContext.ts';

/** The four dimensions, weakest first: what each asks, how far each of its parts is done, and the cheapest step that raises it. */
export function alignmentPart(context: PackContext, width: number): Flowable[] {
  const { doc, analysis, text, today } = context;
  if (!analysis || Object.keys(doc.goal).length === 0) return [];
  return [
    paragraph(text('alignment.intro'), width),
    ...fourDimensions(doc, analysis, today).flatMap((score) => dimension(context, score, width)),
  ];
}

function dimension(context: PackContext, scored: DimensionScore, width: number): Flowable[] {
  const { dimension: name, score, low, high, parts, cheapest } = scored;
  const { text, locale } = context;
  const points = (value: number) => formatNumber(Math.round(value), locale);
  const said =
    score === null
      ? text('alignment.between', { low: Math.round(low), high: Math.round(high) })
      : text('alignment.score', { score: Math.round(score) });
  const title = `${text(`alignment.${name}`)}: ${said}`;
  const step = cheapest ? `${text('alignment.cheapest')}: ${text(`alignment.step.${cheapest.part}`)}` : '';
  const rows = parts.map(({ part, most, points: got }): Cell[] => [
    { text: text(`alignment.part.${part}`) },
    { text: got === null ? text(`alignment.unknown.${part}`) : formatShare(got / most, locale) },
    {
      text:
        got === null
          ? text('alignment.pointsUnknown', { most: points(most) })
          : text('alignment.pointsOf', { points: points(got), most: points(most) }),
    },
  ]);
  return [
    heading(context, title),
    lead([text(`alignment.asks.${name}`), step].filter((part) => part !== '').join(' '), width),
    tableBlock(
      title,
      [
        { title: text('alignment.column.part'), width: width - 290 },
        { title: text('alignment.column.share'), width: 200 },
        { title: text('alignment.column.points'), width: 90, isNumber: true },
      ],
      rows,
    ),
    ...whyTable(context, width, [
      {
        name: text(`alignment.${name}`),
        card: dimensionCard(scored, (part, isKnown) =>
          isKnown
            ? text(`alignment.part.${part}`)
            : text('why.partUnknown', {
                part: text(`alignment.part.${part}`),
                missing: text(`alignment.unknown.${part}`),
              }),
        ),
      },
      ...parts
        .filter(({ made }) => !(context.isWithoutMoney && made?.kind === 'weighed' && made.isMoney))
        .map((part) => ({ name: text(`alignment.part.${part.part}`), card: dimensionPartCard(part) })),
    ]),
  ];
}
