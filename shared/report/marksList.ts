import { pin, PIN_SIZE, svgMarkup } from '../diagram/index.ts';
import { type Mark, mapContents } from '../model/index.ts';
import { elementName } from './elementName.ts';
import type { Flowable } from './flowInto.ts';
import { heading } from './headings.ts';
import { markWords } from './markWords.ts';
import type { ReportContext } from './reportContext.ts';
import { onPaper } from './sheet/picture.ts';
import { type Cell, type Column, tableBlock } from './table.ts';

/** All marks of the map, the gravest first, settled ones last. Nothing where there are none. */
export function marksList(context: ReportContext, width: number): Flowable[] {
  const { text, doc, mapId } = context;
  const title = text('report.marks');
  const marks = [...mapContents(doc, mapId).marks].sort(
    (a, b) => Number(a.isSettled) - Number(b.isSettled) || b.severity - a.severity || a.order - b.order,
  );
  if (marks.length === 0) return [];
  const columns: Column[] = [
    { title: text('report.marks.kind'), width: 158 },
    { title: text('report.marks.severity'), width: 80 },
    { title: text('report.marks.where'), width: 185 },
    { title: text('report.marks.note'), width: width - 423 },
  ];
  return [
    heading(context, title),
    tableBlock(
      title,
      columns,
      marks.map((mark) => row(context, mark)),
    ),
  ];
}

function row(context: ReportContext, mark: Mark): Cell[] {
  const { text } = context;
  const severity = text(`marks.severity.${mark.severity}`);
  const where = mark.targetKind === 'map' ? text('report.where.map') : elementName(context, mark.targetId);
  return [
    { text: markWords(text)(mark.type, mark.waste), isStrong: true, icon: { markup: icon(mark), width: 28 } },
    { text: mark.isSettled ? `${severity}, ${text('report.marks.settled')}` : severity },
    { text: where },
    { text: mark.note },
  ];
}

function icon(mark: Mark) {
  const box = { x: 0, y: 0, width: PIN_SIZE, height: PIN_SIZE };
  const primitives = pin({ type: mark.type, severity: 1 }, '', box);
  return svgMarkup([{ id: mark.id, kind: 'pins', bounds: box, primitives }], box, {
    paint: onPaper,
    attrs: { width: 18, height: 18, 'aria-hidden': 'true', class: 'paper-icon' },
  });
}
