import { type Weighting, weightingOf } from '../../engine/index.ts';
import { formatNumber, formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { methodList } from '../method/methodList.ts';
import { type Cell, tableBlock } from '../table.ts';
import type { PackContext } from './packContext.ts';

const provenances = ['measured', 'estimated', 'guessed'] as const;

/** How the scores come about, what the figures rest on, and by which method on which day. */
export function methodPart(context: PackContext, width: number): Flowable[] {
  const { analysis, text, pack } = context;
  if (!analysis) return [];
  return [
    heading(context, text('pack.method.scores')),
    lead(text('pack.method.scoresText'), width),
    weights(context, width),
    ...figures(context, width),
    heading(context, text('pack.method.version')),
    ...methodList(context, analysis, width),
    ...(pack.redaction.wages ? [paragraph(text('pack.method.wages'), width)] : []),
    ...(pack.redaction.costs ? [paragraph(text('pack.method.costs'), width)] : []),
    ...(pack.redaction.names.length > 0 ? [paragraph(text('pack.method.names'), width)] : []),
  ];
}

function weights(context: PackContext, width: number) {
  const { text, doc, locale } = context;
  const weighting: Weighting = weightingOf(doc.methodSetting);
  const share = (value: number) => formatShare(value, locale);
  const { impact, feasibility, priority } = weighting;
  const parts = (said: readonly (readonly [string, number])[]) =>
    said.map(([name, weight]) => `${name} ${share(weight)}`).join('; ');
  const impactKeys = Object.keys(impact) as (keyof Weighting['impact'])[];
  const feasibilityKeys = Object.keys(feasibility) as (keyof Weighting['feasibility'])[];
  const rows: Cell[][] = [
    [
      { text: text('report.candidates.impact'), isStrong: true },
      { text: share(priority.impact) },
      { text: parts(impactKeys.map((key) => [text(`method.weight.impact.${key}`), impact[key]])) },
    ],
    [
      { text: text('report.candidates.feasibility'), isStrong: true },
      { text: share(priority.feasibility) },
      {
        text: parts(
          feasibilityKeys.map((key) => [text(`method.weight.feasibility.${key}`), feasibility[key]]),
        ),
      },
    ],
    [
      { text: text('report.candidates.alignment'), isStrong: true },
      { text: share(priority.alignment) },
      { text: text('pack.method.alignment') },
    ],
  ];
  return tableBlock(
    text('pack.method.scores'),
    [
      { title: text('pack.method.score'), width: 110 },
      { title: text('pack.method.weighs'), width: 90, isNumber: true },
      { title: text('pack.method.madeOf'), width: width - 200 },
    ],
    rows,
  );
}

/** Of what people said in numbers, how much was measured, estimated, guessed. */
function figures(context: PackContext, width: number): Flowable[] {
  const { text, doc, locale } = context;
  const all = Object.values(doc.figure);
  if (all.length === 0) return [];
  const title = text('pack.method.figures');
  const rows = provenances.map((source): Cell[] => {
    const n = all.filter((figure) => figure.source === source).length;
    return [
      { text: text(`insights.provenance.${source}`), isStrong: true },
      { text: formatNumber(n, locale, 6) },
      { text: formatShare(n / all.length, locale) },
      { text: text(`pack.method.trust.${source}`) },
    ];
  });
  return [
    heading(context, title),
    lead(text('pack.method.figuresText'), width),
    tableBlock(
      title,
      [
        { title: text('pack.method.source'), width: 110 },
        { title: text('pack.method.count'), width: 80, isNumber: true },
        { title: text('pack.method.share'), width: 80, isNumber: true },
        { title: text('pack.method.meaning'), width: width - 270 },
      ],
      rows,
    ),
  ];
}
