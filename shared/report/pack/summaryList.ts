import { focusOf, shownPriority, type Candidate, type Finding } from '../../engine/index.ts';
import { mapContents } from '../../model/index.ts';
import { carriedBy, carriedWords, formatHours, twoDigits, type CarriedWords } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { type Cell, tableBlock } from '../table.ts';
import { bullets } from '../bullets.ts';
import type { PackContext } from './packContext.ts';
import { unknownLines } from './unknownLines.ts';

const STRONGEST = 3;
const gravity = { serious: 0, notice: 1, info: 2 } as const;

/** One or two pages for whoever reads no further: what was mapped, what hurts, what to do first and why, what is not known. */
export function summaryList(context: PackContext, width: number): Flowable[] {
  if (context.mapIds.length === 0) return [];
  return [
    ...mapped(context, width),
    ...hurts(context, width),
    ...strongest(context, width),
    ...unknown(context, width),
  ];
}

function mapped(context: PackContext, width: number): Flowable[] {
  const { text, doc, analysis, mapIds, locale } = context;
  const contents = mapIds.map((id) => mapContents(doc, id));
  const known = mapIds.flatMap((id) => {
    const metrics = analysis?.maps[id];
    return metrics && carriedBy(metrics.confidence).isKnown ? (metrics.hoursPerMonth ?? []) : [];
  });
  const hours = known.reduce((sum, one) => sum + one, 0);
  const said = [
    text('pack.mapped', {
      maps: text('pack.mapCount', { n: mapIds.length }),
      steps: text('report.stepCount', { n: contents.reduce((sum, { steps }) => sum + steps.length, 0) }),
      roles: text('pack.roleCount', { n: Object.keys(doc.role).length }),
      systems: text('pack.systemCount', { n: Object.keys(doc.system).length }),
    }),
    ...(known.length > 0 && hours >= 1
      ? [text('pack.mappedHours', { hours: formatHours(twoDigits(hours), locale) })]
      : []),
    ...(known.length > 0 && known.length < mapIds.length
      ? [text('pack.mappedSome', { n: known.length })]
      : []),
  ];
  const title = text('pack.summary.mapped');
  const numbers = 84;
  const rows = mapIds.map((id, index): Cell[] => {
    const metrics = analysis?.maps[id];
    const said = (
      value: number | null | undefined,
      trust: 'cases' | 'touch' | 'cycle',
      say: (words: CarriedWords, value: number) => string,
    ) => {
      const words = carriedWords(metrics?.trust[trust] ?? 0, context);
      return !words.isKnown || typeof value !== 'number' ? '–' : words.about(say(words, value));
    };
    const minutes = (words: CarriedWords, value: number) => words.minutes(value);
    const open = contents[index]!.marks.filter(({ isSettled }) => !isSettled).length;
    const count = analysis?.candidates.filter(({ mapIds: ids }) => ids.includes(id)).length ?? 0;
    return [
      { text: context.nameOfMap(id), isStrong: true },
      { text: String(contents[index]!.steps.length) },
      { text: said(metrics?.casesPerMonth, 'cases', (words, value) => words.number(value)) },
      { text: said(metrics?.touchTimeMinutes, 'touch', minutes) },
      { text: said(metrics?.cycleTimeMinutes, 'cycle', minutes) },
      { text: String(open) },
      { text: String(count) },
    ];
  });
  return [
    heading(context, title),
    lead(said.join(' '), width),
    tableBlock(
      title,
      [
        { title: text('pack.summary.map'), width: width - 4 * numbers - 2 * 70 },
        { title: text('pack.summary.steps'), width: 70, isNumber: true },
        { title: text('pack.summary.cases'), width: numbers, isNumber: true },
        { title: text('pack.summary.work'), width: numbers, isNumber: true },
        { title: text('pack.summary.lead'), width: numbers, isNumber: true },
        { title: text('pack.summary.marks'), width: 70, isNumber: true },
        { title: text('pack.summary.candidates'), width: numbers, isNumber: true },
      ],
      rows,
    ),
  ];
}

function hurts(context: PackContext, width: number): Flowable[] {
  const { text, doc, analysis, saying } = context;
  const marks = Object.values(doc.mark).filter(
    ({ isSettled, type }) => !isSettled && type !== 'idea' && type !== 'question',
  );
  const severe = marks.filter(({ severity }) => severity === 3).length;
  const cost = ({ costPerYear }: Finding) => costPerYear ?? 0;
  const findings = (analysis?.findings ?? [])
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || cost(b) - cost(a))
    // The gravest of each kind says more than three of one kind.
    .filter(({ rule }, index, all) => all.findIndex((one) => one.rule === rule) === index)
    .slice(0, STRONGEST);
  if (marks.length === 0 && findings.length === 0) return [];
  const title = text('pack.summary.hurts');
  const said = [
    ...(marks.length > 0 ? [text('pack.summary.marked', { n: marks.length })] : []),
    ...(severe > 0 ? [text('pack.summary.severe', { n: severe })] : []),
    ...(findings.length > 0 ? [text('pack.summary.found')] : []),
  ];
  const rows = findings.map((finding): Cell[] => [
    { text: saying(finding.title), isStrong: true },
    { text: saying(finding.why) },
    { text: finding.mapIds.map(context.nameOfMap).join('; ') },
  ]);
  return [
    heading(context, title),
    rows.length > 0 ? lead(said.join(' '), width) : paragraph(said.join(' '), width),
    ...(rows.length === 0
      ? []
      : [
          tableBlock(
            title,
            [
              { title: text('report.findings.what'), width: 210 },
              { title: text('report.findings.why'), width: width - 350 },
              { title: text('pack.summary.map'), width: 140 },
            ],
            rows,
          ),
        ]),
  ];
}

function strongest(context: PackContext, width: number): Flowable[] {
  const { text, analysis } = context;
  const best = analysis?.candidates.slice(0, STRONGEST) ?? [];
  if (best.length === 0) return [];
  const title = text('pack.summary.strongest');
  return [
    heading(context, title),
    lead(text('pack.summary.strongestLead', { n: analysis!.candidates.length }), width),
    tableBlock(
      title,
      [
        { title: text('report.candidates.rank'), width: 28, isNumber: true },
        { title: text('report.candidates.title'), width: Math.floor(width * 0.28) },
        { title: text('report.candidates.priority'), width: 76, isNumber: true },
        { title: text('report.reasons.because'), width: width - 104 - 2 * Math.floor(width * 0.28) },
        { title: text('report.reasons.serves'), width: Math.floor(width * 0.28) },
      ],
      best.map((candidate, index) => row(context, candidate, index + 1)),
    ),
  ];
}

function row(context: PackContext, candidate: Candidate, rank: number): Cell[] {
  const { doc, saying } = context;
  const serves = candidate.objectiveIds.flatMap((id) => doc.objective[id]?.title ?? []);
  const because = candidate.because.filter(({ key }) => key !== candidate.brake?.key).slice(0, 2);
  return [
    { text: String(rank) },
    { text: saying(candidate.title), isStrong: true },
    { text: shownPriority(candidate) ?? '–', isStrong: true },
    { text: because.map(saying).join(' ') },
    { text: serves.join('; ') || saying(focusOf(candidate)) },
  ];
}

function unknown(context: PackContext, width: number): Flowable[] {
  const lines = unknownLines(context);
  if (lines.length === 0) return [];
  const { text } = context;
  return [
    heading(context, text('pack.summary.unknown')),
    lead(text('pack.summary.unknownLead'), width),
    ...bullets(lines, width),
  ];
}
