import {
  type Drawn,
  drawStream,
  paperPalette,
  streamChains,
  svgMarkup,
  tag,
  valueStream,
  type ValueStream,
} from '../../diagram/index.ts';
import { carriedBy } from '../../text/index.ts';
import type { Block, Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Column, tableBlock } from '../table.ts';
import { whyTable } from '../why/whyTable.ts';
import { printedRung } from './rungCards.ts';
import { streamFacts, streamWords } from './streamFacts.ts';

/** The value stream of the map, and of each chain that it is part of: the picture row by row, and its figures with where they come from. */
export function streamList(context: ReportContext, width: number): Flowable[] {
  const { analysis, doc, mapId } = context;
  if (!analysis) return [];
  const ways = [[mapId], ...streamChains(doc, mapId)];
  return ways.flatMap((mapIds) => {
    const stream = valueStream(doc, analysis, mapIds);
    return stream.parts.some(({ rungs }) => rungs.length > 0) ? oneStream(context, stream, width) : [];
  });
}

function oneStream(context: ReportContext, stream: ValueStream, width: number): Flowable[] {
  const { text, saying } = context;
  const source = { ...context, analysis: context.analysis! };
  const words = streamWords(context, ({ metrics }) =>
    metrics.withheldBecause ? saying(metrics.withheldBecause) : '',
  );
  const names = stream.parts.map(({ mapId }) => words.mapName(mapId));
  const isAssumed = stream.parts.some(({ rungs }) => rungs.some((rung) => rung.isAssumed));
  const title =
    names.length === 1 ? text('stream.title') : text('stream.chainName', { maps: names.join(' → ') });
  const columns: Column[] = [
    { title: text('report.stream.figure'), width: Math.floor(width / 2) },
    { title: text('report.stream.value'), width: width - Math.floor(width / 2) },
  ];
  const facts = streamFacts(stream, source);
  const ofSteps = stream.parts.flatMap(({ rungs }) =>
    rungs.flatMap((rung) => printedRung(stream, rung, source)),
  );
  return [
    heading(context, title),
    ...(isAssumed ? [lead(text('stream.assumedHint'), width)] : []),
    ...(carriedBy(stream.confidence).isKnown ? [] : [lead(text('inspector.metricsUnknown'), width)]),
    ...rowsOf(drawStream(stream, width, words).items, width),
    tableBlock(
      title,
      columns,
      facts.map(({ name, value }) => [{ text: name }, { text: value, isStrong: true }]),
    ),
    ...whyTable(context, width, facts),
    ...whyTable(context, width, ofSteps, { title: text('stream.printedSteps') }),
  ];
}

/** The picture cut between its rows, so that it flows over pages. */
function rowsOf(items: readonly Drawn[], width: number): Block[] {
  const rows = new Map<number, Drawn[]>();
  for (const item of items) rows.set(item.bounds.y, [...(rows.get(item.bounds.y) ?? []), item]);
  return [...rows].map(([y, drawn]) => {
    const height = Math.ceil(Math.max(...drawn.map(({ bounds }) => bounds.height)));
    const picture = svgMarkup(
      drawn,
      { x: 0, y, width, height },
      { paint: (name) => paperPalette[name], attrs: { width, height } },
    );
    return {
      height: height + ROW_GAP,
      markup: tag('figure', { class: 'paper-row' }, picture),
      keepsWithNext: drawn[0]!.kind === 'part',
    };
  });
}

const ROW_GAP = 14;
