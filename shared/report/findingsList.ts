import type { Finding } from '../engine/analysis.ts';
import { elementName } from './elementName.ts';
import type { Flowable } from './flowInto.ts';
import { heading } from './headings.ts';
import { apart } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';
import { tableBlock } from './table.ts';

const gravity = { serious: 0, notice: 1, info: 2 } as const;
/** Where it is, as far as a table is read. */
const MOST_PLACES = 4;

/** What the engine found by itself on this map, or on all of them, the gravest first. Nothing where it found nothing. */
export function findingsList(context: ReportContext, width: number): Flowable[] {
  const { analysis, mapId, saying, text } = context;
  const findings = (analysis?.findings ?? [])
    .filter(({ mapIds }) => mapId === '' || mapIds.includes(mapId))
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
  if (findings.length === 0) return [];
  const title = text('report.findings');
  const columns = [
    { title: text('report.findings.what'), width: 210 },
    { title: text('report.findings.why'), width: width - 390 },
    { title: text('report.findings.where'), width: 180 },
  ];
  const rows = findings.map((finding) => [
    { text: saying(finding.title), isStrong: true },
    { text: saying(finding.why) },
    { text: placesOf(context, finding) },
  ]);
  return [heading(context, title), tableBlock(title, columns, rows)];
}

function placesOf(context: ReportContext, { elementIds }: Finding): string {
  const names = elementIds.slice(0, MOST_PLACES).map((id) => apart(elementName(context, id)));
  return elementIds.length > MOST_PLACES ? `${names.join('; ')} …` : names.join('; ');
}
