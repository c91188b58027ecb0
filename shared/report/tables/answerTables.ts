import { certaintyOf } from '../../engine/index.ts';
import type { Candidate, Explained } from '../../engine/analysis.ts';
import { elementName } from '../elementName.ts';
import { oneLine } from '../oneLine.ts';
import { dateCell, numberCell, percentCell, type DataCell } from './dataTable.ts';
import type { TablesContext } from './workspaceTables.ts';

const nameOfMaps = ({ doc }: TablesContext, ids: readonly string[]): string =>
  ids.map((id) => oneLine(doc.map[id]?.name ?? '')).join('; ');

const isAsked = ({ maps }: TablesContext, ids: readonly string[]): boolean =>
  ids.some((id) => maps.some((map) => map.id === id));

/** What the engine found by itself on the maps. */
export function findingsTable(context: TablesContext) {
  const { analysis, contexts, text, currency } = context;
  const speaker = contexts[0];
  const found = speaker ? analysis.findings.filter(({ mapIds }) => isAsked(context, mapIds)) : [];
  const rows = found.map((finding): DataCell[] => [
    nameOfMaps(context, finding.mapIds),
    text(`tables.severity.${finding.severity}`),
    speaker!.saying(finding.title),
    speaker!.saying(finding.why),
    finding.elementIds.map((id) => elementName(speaker!, id)).join('; '),
    numberCell(finding.costPerYear),
  ]);
  const heads = [
    text('tables.map'),
    text('tables.gravity'),
    text('tables.finding'),
    text('tables.why'),
    text('tables.where'),
    text('tables.costPerYear', { currency }),
  ];
  return { heads, rows };
}

/** The ranked candidates. A score that is not known well enough is a range, or empty. */
export function candidatesTable(context: TablesContext) {
  const { analysis, contexts, text, currency, doc } = context;
  const speaker = contexts[0];
  const candidates = speaker ? analysis.candidates.filter(({ mapIds }) => isAsked(context, mapIds)) : [];
  const rows = candidates.map((candidate, index): DataCell[] => {
    const decision = doc.decision[candidate.id];
    const { hoursPerYear, moneyPerYear, cost } = candidate;
    return [
      index + 1,
      speaker!.saying(candidate.title),
      nameOfMaps(context, candidate.mapIds),
      ...range(candidate.priority, candidate),
      ...range(candidate.impact, candidate),
      ...range(candidate.feasibility, candidate),
      ...(candidate.alignment ? range(candidate.alignment, candidate) : [null, null]),
      percentCell(candidate.confidence),
      text(`insights.label.${candidate.label}`),
      decision ? text(`insights.verdict.${decision.verdict}`) : '',
      dateCell(decision?.decidedOn),
      ...[hoursPerYear.low, hoursPerYear.high, moneyPerYear.low, moneyPerYear.high].map(numberCell),
      numberCell(cost?.low),
      numberCell(cost?.high),
      numberCell(candidate.paybackMonths),
      candidate.objectiveIds.map((id) => doc.objective[id]?.title ?? '').join('; '),
      candidate.because.map((sentence) => speaker!.saying(sentence)).join(' '),
    ];
  });
  const scored = ['priority', 'impact', 'feasibility', 'alignment'] as const;
  const heads = [
    text('tables.rank'),
    text('tables.candidate'),
    text('tables.map'),
    ...scored.flatMap((name) => {
      const score = text(`tables.${name}`);
      return [text('tables.from', { score }), text('tables.to', { score })];
    }),
    text('tables.sure'),
    text('tables.verdict'),
    text('tables.decision'),
    text('tables.decidedOn'),
    text('tables.hoursLow'),
    text('tables.hoursHigh'),
    text('tables.moneyLow', { currency }),
    text('tables.moneyHigh', { currency }),
    text('tables.costLow', { currency }),
    text('tables.costHigh', { currency }),
    text('tables.payback'),
    text('tables.objectives'),
    text('tables.because'),
  ];
  return { heads, rows };
}

function range(score: Explained, { confidence }: Candidate): [DataCell, DataCell] {
  const certainty = certaintyOf(score, confidence);
  if (certainty.kind === 'unknown') return [null, null];
  if (certainty.kind === 'score') return [certainty.score, certainty.score];
  return [certainty.low, certainty.high];
}
