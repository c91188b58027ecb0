import type { Analysis } from '../../engine/analysis.ts';
import type { Doc, ProcessMap } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import { reportContext, type ReportContext } from '../reportContext.ts';
import { candidatesTable, findingsTable } from './answerTables.ts';
import { casesTable, measurementsTable } from './goalTables.ts';
import { tableIds, type DataTable, type TableId } from './dataTable.ts';
import { marksTable, stepsTable } from './mapTables.ts';

export interface TablesRequest {
  readonly doc: Doc;
  readonly analysis: Analysis;
  /** The maps that are asked for, in their order. Measurements and business cases belong to the workspace and stand in any case. */
  readonly maps: readonly ProcessMap[];
  /** ISO date. */
  readonly today: string;
  readonly text: Text;
  readonly locale: string;
}

export interface TablesContext extends TablesRequest {
  /** What the tables of one map need to speak. */
  readonly contexts: readonly ReportContext[];
  readonly currency: string;
}

const makers: { readonly [K in TableId]: (context: TablesContext) => Omit<DataTable, 'id' | 'name'> } = {
  steps: stepsTable,
  marks: marksTable,
  findings: findingsTable,
  candidates: candidatesTable,
  measurements: measurementsTable,
  cases: casesTable,
};

/** All tables of a workspace, or one. */
export function workspaceTables(request: TablesRequest, only: readonly TableId[] = tableIds): DataTable[] {
  const { doc, analysis, maps, today, text, locale } = request;
  const choices = { paper: 'A4', orientation: 'auto', withMarks: true, withCandidates: true } as const;
  const contexts = maps.map(({ id }) =>
    reportContext({ doc, analysis, mapId: id, choices, today, text, locale }),
  );
  const { currency } = reportContext({ doc, analysis, mapId: '', choices, today, text, locale });
  const context = { ...request, contexts, currency };
  return only.map((id) => ({ id, name: text(`tables.${id}`), ...makers[id](context) }));
}
