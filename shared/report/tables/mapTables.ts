import { readingOrder } from '../../diagram/index.ts';
import { mapContents } from '../../model/index.ts';
import { elementName } from '../elementName.ts';
import { markWords } from '../markWords.ts';
import { kindOf, systemsOf, whoOf } from '../stepsList.ts';
import { dateCell, numberCell, percentCell, type DataCell } from './dataTable.ts';
import type { TablesContext } from './workspaceTables.ts';

/** Every step, event and decision of the maps in reading order, with its figures; by the last column a row is known when it comes back. */
export function stepsTable({ contexts, text, currency, analysis }: TablesContext) {
  const rows = contexts.flatMap((context) =>
    readingOrder(context.doc, context.mapId).map(({ node, number }): DataCell[] => {
      const metrics = analysis.maps[context.mapId]?.steps[node.id];
      return [
        context.mapName,
        number,
        elementName(context, node.id),
        kindOf(context, node),
        whoOf(context, node),
        systemsOf(context, node),
        numberCell(metrics?.touchMinutes),
        numberCell(metrics?.waitMinutes),
        numberCell(metrics?.runsPerMonth),
        numberCell(metrics?.hoursPerMonth),
        numberCell(metrics?.costPerMonth),
        percentCell(metrics?.errorShare),
        metrics ? text(`insights.provenance.${metrics.provenance}`) : '',
        'description' in node ? node.description : '',
        node.id,
      ];
    }),
  );
  const heads = [
    text('tables.map'),
    text('tables.number'),
    text('tables.step'),
    text('tables.kind'),
    text('tables.who'),
    text('tables.systems'),
    text('tables.work'),
    text('tables.wait'),
    text('tables.runs'),
    text('tables.hours'),
    text('tables.costPerMonth', { currency }),
    text('tables.errors'),
    text('tables.known'),
    text('tables.description'),
    text('tables.id'),
  ];
  return { heads, rows };
}

/** Every mark of the maps, as they were set. */
export function marksTable({ contexts, text }: TablesContext) {
  const rows = contexts.flatMap((context) =>
    mapContents(context.doc, context.mapId).marks.map((mark): DataCell[] => [
      context.mapName,
      mark.targetKind === 'map' ? text('report.where.map') : elementName(context, mark.targetId),
      markWords(text)(mark.type, mark.waste),
      mark.severity,
      mark.note,
      text(mark.isSettled ? 'tables.yes' : 'tables.no'),
      dateCell(mark.createdOn),
    ]),
  );
  const heads = [
    text('tables.map'),
    text('tables.where'),
    text('tables.kind'),
    text('tables.severity'),
    text('tables.note'),
    text('tables.settled'),
    text('tables.notedOn'),
  ];
  return { heads, rows };
}
