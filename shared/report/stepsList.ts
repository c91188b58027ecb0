import type { Provenance } from '../engine/index.ts';
import { measureText, readingOrder } from '../diagram/index.ts';
import type { AnyNode, Flow } from '../model/index.ts';
import { mapContents } from '../model/index.ts';
import { carriedWords, confidenceIn } from '../text/index.ts';
import { elementName, gatewayKind } from './elementName.ts';
import type { Flowable } from './flowInto.ts';
import { heading, lead } from './headings.ts';
import { oneLine } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';
import { type Cell, type Column, tableBlock } from './table.ts';

/** The map in words, for who cannot see it and for who wants the figures: what happens, by whom, with what, how long, and what then. */
export function stepsList(context: ReportContext, width: number): Flowable[] {
  const { text, doc, mapId, analysis } = context;
  const readings = readingOrder(doc, mapId);
  if (readings.length === 0) return [];
  const title = text('report.steps');
  const numberById = new Map(readings.map(({ node, number }) => [node.id as string, number]));
  const following = new Map<string, Flow[]>();
  for (const flow of mapContents(doc, mapId).flows)
    if (flow.type === 'sequence') following.set(flow.fromId, [...(following.get(flow.fromId) ?? []), flow]);
  const rows = readings.map(({ node, number }): Cell[] => [
    { text: number },
    { text: elementName(context, node.id), isStrong: doc.step[node.id] !== undefined },
    { text: kindOf(context, node) },
    { text: whoOf(context, node) },
    { text: systemsOf(context, node) },
    ...times(context, node),
    { text: thenOf(context, following.get(node.id) ?? [], numberById) },
  ]);
  const steps = analysis?.maps[mapId]?.steps ?? {};
  const hasAssumed = Object.values(steps).some(
    ({ provenance, waitProvenance }) => isAssumed(provenance) || isAssumed(waitProvenance),
  );
  const table = stepsTable(context, title, width, rows);
  return [heading(context, title), ...(hasAssumed ? [lead(text('report.steps.assumed'), width)] : []), table];
}

/** A column in which nothing stands is left out; what it took goes to the names, and up to half of it to the ways of decisions. */
function stepsTable({ text }: ReportContext, title: string, width: number, rows: readonly Cell[][]) {
  const all: readonly [title: string, share: number, isNumber?: true][] = [
    [text('report.steps.number'), 0.055],
    [text('report.steps.what'), NAMES],
    [text('report.steps.kind'), 0.12],
    [text('report.steps.who'), 0.125],
    [text('report.steps.with'), 0.125],
    [text('report.steps.work'), 0.1, true],
    [text('report.steps.wait'), 0.1, true],
    [text('report.steps.then'), WAYS],
  ];
  const used = all.map((_, column) => rows.some((cells) => cells[column]!.text !== ''));
  const kept = all.filter((_, column) => used[column]);
  const shares = kept.reduce((sum, [, share]) => sum + share, 0);
  const spare = width * (1 - shares);
  const longestWay = Math.max(...rows.map((cells) => measureText(cells.at(-1)!.text, TYPE)));
  const ways = WAYS * width + Math.min(spare / 2, Math.max(0, longestWay + ROUND_TEXT - WAYS * width));
  const names = (NAMES + WAYS) * width + spare - ways;
  const columns = kept.map(([name, share, isNumber = false]): Column => ({
    title: name,
    width: Math.floor(share === NAMES ? names : share === WAYS ? ways : width * share),
    isNumber,
  }));
  return tableBlock(
    title,
    columns,
    rows.map((cells) => cells.filter((_, column) => used[column])),
    { mostLines: MOST_LINES },
  );
}

const NAMES = 0.24;
const WAYS = 0.135;
const TYPE = { size: 11.5, weight: 400 } as const;
/** White beside the text of a cell, px. */
const ROUND_TEXT = 14;
/** A decision may have many ways, and each says where it leads. */
const MOST_LINES = 24;

export function kindOf(context: ReportContext, node: AnyNode): string {
  const { text, doc } = context;
  const step = doc.step[node.id];
  if (step) return text(`report.kind.${step.type}`);
  const event = doc.event[node.id];
  if (event) return text(`report.kind.${event.position}`);
  const gateway = doc.gateway[node.id];
  return gateway ? text(`report.kind.${gatewayKind(context, gateway)}`) : '';
}

export function whoOf({ doc }: ReportContext, node: AnyNode): string {
  const own = doc.step[node.id]?.roleId;
  const lane = 'laneId' in node && node.laneId ? doc.lane[node.laneId] : undefined;
  const role = own ?? lane?.roleId;
  return (role ? doc.role[role]?.name : undefined) ?? lane?.name ?? '';
}

export function systemsOf({ doc }: ReportContext, node: AnyNode): string {
  const ids = doc.step[node.id]?.systemIds ?? [];
  return ids.flatMap((id) => doc.system[id]?.name ?? []).join(', ');
}

function times(context: ReportContext, node: AnyNode): [Cell, Cell] {
  const { analysis, mapId } = context;
  const metrics = analysis?.maps[mapId]?.steps[node.id];
  if (!metrics) return [{ text: '' }, { text: '' }];
  const timeOf = (minutes: number, provenance: Provenance): Cell => {
    const words = carriedWords(confidenceIn(provenance), context).minutes(minutes);
    return { text: `${isAssumed(provenance) ? '~' : ''}${words}`.replaceAll(' ', '\u00a0') };
  };
  return [
    timeOf(metrics.touchMinutes, metrics.provenance),
    timeOf(metrics.waitMinutes, metrics.waitProvenance),
  ];
}

const isAssumed = (provenance: Provenance): boolean => provenance === 'default' || provenance === 'inferred';

function thenOf(
  { text }: ReportContext,
  flows: readonly Flow[],
  numberById: ReadonlyMap<string, string>,
): string {
  const ways = flows.flatMap((flow) => {
    const number = numberById.get(flow.toId);
    if (number === undefined) return [];
    return [
      flow.name.trim() === '' ? number : text('report.steps.answer', { answer: oneLine(flow.name), number }),
    ];
  });
  return ways.length > 0 ? ways.join('; ') : text('report.steps.end');
}
