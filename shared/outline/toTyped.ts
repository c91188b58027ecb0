import type { Doc } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { OTHERWISE } from './keywords.ts';
import type { Item, NodeItem, Sequence } from './outline.ts';
import { topRows } from './place.ts';
import type { Rows } from './rows.ts';
import { noCells, type TypedItem, type TypedWay } from './typed.ts';

/**
 * A told map as the list that a person would have typed. Gateways of other types are said as a decision, events on borders as a way of
 * their step, the start is left out: enough to copy it elsewhere, not to keep it.
 */
export function toTyped(doc: Doc, sequence: Sequence): TypedItem[] {
  return sequence.items.flatMap((item) => typedItem(doc, item));
}

/** Lines with all that is below them, as a list: what was selected, to be put elsewhere. */
export function typedRows(doc: Doc, rows: Rows, keys: readonly string[]): TypedItem[] {
  return topRows(rows, keys).flatMap((row): TypedItem[] => {
    const item = row.place?.sequence.items[row.place.index];
    if (!item) return [];
    if (item.type === 'jump' || row.type === 'node') return typedItem(doc, item);
    const name = row.type === 'border' ? nameOf(doc, row.id) : (doc.flow[row.id]?.name ?? '');
    const isAll = row.type === 'way' && (doc.gateway[item.id]?.type ?? 'parallel') === 'parallel';
    const way = { name: isAll ? '' : name.trim() || OTHERWISE, items: toTyped(doc, row.below!) };
    return [{ kind: 'split', type: isAll ? 'parallel' : 'exclusive', cells: noCells, ways: [way] }];
  });
}

function typedItem(doc: Doc, item: Item): TypedItem[] {
  if (item.type === 'jump') return [{ kind: 'jump', to: nameOf(doc, item.toId), isBack: item.isBack }];
  const event = doc.event[item.id];
  if (event?.position === 'start' && event.name === '') return [];
  if (event?.position === 'end') return [{ kind: 'end', name: event.name }];
  const cells = cellsOf(doc, item.id);
  const inside = item.inside.flatMap((sequence) => toTyped(doc, sequence));
  const own: TypedItem[] = [
    ...(doc.gateway[item.id] ? splitOf(doc, item) : [{ kind: 'step', cells } as const]),
    ...inside,
  ];
  const borders = item.borders.map(({ eventId, sequence }): TypedWay => ({
    name: nameOf(doc, eventId) || OTHERWISE,
    items: toTyped(doc, sequence),
  }));
  const ways = doc.gateway[item.id] ? [] : waysOf(doc, item);
  return [
    ...own,
    ...(borders.length > 0
      ? [{ kind: 'split', type: 'exclusive', cells: noCells, ways: borders } as const]
      : []),
    ...(ways.length > 0 ? [{ kind: 'split', type: 'parallel', cells: noCells, ways } as const] : []),
  ];
}

function splitOf(doc: Doc, item: NodeItem): TypedItem[] {
  const type = doc.gateway[item.id]!.type === 'parallel' ? ('parallel' as const) : ('exclusive' as const);
  const cells = type === 'parallel' ? noCells : cellsOf(doc, item.id);
  return [{ kind: 'split', type, cells, ways: waysOf(doc, item) }];
}

const waysOf = (doc: Doc, item: NodeItem): TypedWay[] =>
  item.ways.map(({ flowId, sequence }) => ({
    name:
      doc.gateway[item.id]?.type === 'parallel' || !doc.gateway[item.id]
        ? ''
        : doc.flow[flowId]!.name.trim() || OTHERWISE,
    items: toTyped(doc, sequence),
  }));

const nameOf = (doc: Doc, id: string): string =>
  (doc.step[id] ?? doc.gateway[id] ?? doc.event[id])?.name ?? '';
