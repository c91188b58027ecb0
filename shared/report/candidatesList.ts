import type { Analysis, Candidate } from '../engine/analysis.ts';
import { candidateCard } from './candidateCard.ts';
import { elementName } from './elementName.ts';
import type { Flowable } from './flowInto.ts';
import { heading, lead, paragraph } from './headings.ts';
import type { ReportContext } from './reportContext.ts';
import {
  candidateCard as candidateNumberCard,
  customerRiskCard,
  lowersMost,
  riskOfCandidate,
  safeguardCard,
  shownPriority,
  shownScore,
} from '../engine/index.ts';
import { termNames } from './why/termNames.ts';
import { whyTable, type AskedNumber } from './why/whyTable.ts';
import { type Cell, type Column, tableBlock } from './table.ts';

/** The ranking as a table, then each candidate with its reasons, then what is better left to people. */
export function candidatesList(context: ReportContext, width: number): Flowable[] {
  const { analysis, text, mapId, choices } = context;
  if (!analysis) return [];
  const title = text('report.candidates');
  const candidates = analysis.candidates.filter(({ mapIds }) => mapId === '' || mapIds.includes(mapId));
  if (candidates.length === 0)
    return [
      heading(context, title),
      paragraph(text('report.candidates.none'), width),
      ...leftToPeople(context, analysis, width),
    ];
  return [
    heading(context, title),
    lead(text('report.candidates.lead'), width),
    tableBlock(
      title,
      rankingColumns(context, width),
      candidates.map((candidate, index) => rankingRow(context, candidate, index + 1)),
    ),
    heading(context, text('report.reasons')),
    ...candidates.map((candidate, index) => candidateCard(context, candidate, { rank: index + 1, width })),
    ...whyTable(
      context,
      width,
      candidates.flatMap((candidate, index) => asked(context, candidate, index + 1)),
      {
        isByDefault: mapId !== '' && (choices.withPlan === true || choices.withStream === true),
      },
    ),
    ...leftToPeople(context, analysis, width),
  ];
}

/** The scores of a candidate, by its place in the ranking; hardly known ones are not explained, as they are not said. */
function asked({ doc, text, analysis }: ReportContext, candidate: Candidate, rank: number): AskedNumber[] {
  if (!analysis || shownPriority(candidate) === null) return [];
  const ground = { doc, analysis, named: termNames(doc, text) };
  const scores = (['priority', 'impact', 'feasibility', 'alignment', 'hours'] as const).map((number) => ({
    name: `${rank}. ${text(`insights.column.${number}`)}`,
    card: candidateNumberCard(candidate, number, ground),
  }));
  const risk = riskOfCandidate(doc, analysis, candidate);
  if (!risk) return scores;
  return [
    ...scores,
    { name: `${rank}. ${text('insights.risk')}`, card: customerRiskCard(risk, ground) },
    ...lowersMost(risk).map(({ safeguard }) => ({
      name: `${rank}. ${text(`insights.safeguard.${safeguard}`)}`,
      card: safeguardCard(risk, safeguard, ground),
    })),
  ];
}

function rankingColumns({ text }: ReportContext, width: number): Column[] {
  // Wide enough that no head and no answer breaks inside a word in any of our languages.
  const numbers = { width: 82, isNumber: true } as const;
  return [
    { title: text('report.candidates.rank'), width: 32, isNumber: true },
    { title: text('report.candidates.title'), width: width - 32 - 4 * 82 - 100 },
    { title: text('report.candidates.priority'), ...numbers },
    { title: text('report.candidates.impact'), ...numbers },
    { title: text('report.candidates.feasibility'), ...numbers },
    { title: text('report.candidates.alignment'), ...numbers },
    { title: text('report.candidates.verdict'), width: 100 },
  ];
}

function rankingRow(context: ReportContext, candidate: Candidate, rank: number): Cell[] {
  const { text, doc, saying } = context;
  const { confidence, impact, feasibility, alignment } = candidate;
  const score = (shown: string | null): Cell => ({ text: shown ?? '–' });
  const decision = doc.decision[candidate.id];
  return [
    { text: String(rank) },
    { text: saying(candidate.title), isStrong: true },
    { ...score(shownPriority(candidate)), isStrong: true },
    score(shownScore(impact, confidence)),
    score(shownScore(feasibility, confidence)),
    score(alignment ? shownScore(alignment, confidence) : null),
    {
      text: [
        text(`insights.label.${candidate.label}`),
        ...(decision ? [text(`insights.verdict.${decision.verdict}`)] : []),
      ].join(' · '),
    },
  ];
}

export function leftToPeople(context: ReportContext, analysis: Analysis, width: number): Flowable[] {
  const here = analysis.leaveToPeople.filter(
    ({ stepId }) => context.mapId === '' || context.doc.step[stepId]?.mapId === context.mapId,
  );
  if (here.length === 0) return [];
  const title = context.text('report.people');
  const columns = [
    { title: context.text('report.steps.what'), width: 240 },
    { title: context.text('report.reasons.because'), width: width - 240 },
  ];
  const rows = here.map(({ stepId, because }): Cell[] => [
    { text: elementName(context, stepId), isStrong: true },
    { text: context.saying(because) },
  ]);
  return [heading(context, title), tableBlock(title, columns, rows)];
}
