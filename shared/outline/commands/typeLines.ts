import type { Command } from '../../commands/index.ts';
import { asId, type Doc } from '../../model/index.ts';
import { gapAt, sequenceFlowsFrom, socketOf, wayExits, type Gap } from '../gap.ts';
import type { NodeItem } from '../outline.ts';
import { outlineOf } from '../outlineOf.ts';
import { placeAfter } from '../place.ts';
import { rowsOf, type Place, type Rows } from '../rows.ts';
import { noCells, type TypedItem, type TypedList } from '../typed.ts';
import { addWays } from './addWays.ts';
import { createBuilder, opened, type Builder, type Home } from './build.ts';
import { createDraft, type Draft } from './draft.ts';
import { fill, named } from './fill.ts';
import { settle } from './settle.ts';

export interface TypedAt {
  readonly mapId: string;
  /** The line after which it is typed; null: at the beginning, or the only lines of a map. */
  readonly afterKey: string | null;
  readonly depth: number;
  readonly list: TypedList;
  /** A step that has no name yet: the first thing of the list takes its place. */
  readonly replacesId?: string;
  /** A subprocess: lines that stand after none go inside. */
  readonly insideId?: string;
  /** The id of the first shape that is drawn. */
  readonly firstId?: string;
}

/** Puts a list into the flow: the line it stands in is led through it, ways are joined again after it. */
export const typeLines: Command<TypedAt> = {
  name: 'list.type',
  refuse(doc, { mapId, afterKey, list, replacesId }) {
    if (!doc.map[mapId]) return 'record-missing';
    if (replacesId !== undefined && doc.step[replacesId]?.mapId !== mapId) return 'record-missing';
    if (afterKey !== null && !rowsOf(outlineOf(doc, mapId)).indexOf.has(afterKey)) return 'record-missing';
    return list.items.length === 0 && !list.ways ? 'nothing-to-do' : null;
  },
  plan(doc, args, context) {
    const draft = createDraft(doc, args.mapId, context);
    if (args.replacesId === undefined) insert(draft, args);
    else replace(draft, args, args.replacesId);
    settle(draft);
    return draft.changes();
  },
};

function insert(draft: Draft, { mapId, afterKey, depth, list, insideId, firstId }: TypedAt): void {
  const doc = draft.doc();
  const rows = rowsOf(outlineOf(doc, mapId));
  const place = afterKey === null && insideId !== undefined ? null : placeAfter(doc, rows, afterKey, depth);
  const builder = createBuilder(
    draft,
    homeAt(doc, { rows, place, key: insideId ?? afterKey }),
    firstId ?? null,
  );
  if (!place) {
    fillGap(draft, builder, { gap: { sockets: [], nextId: null, joinType: null }, list, before: null });
    return;
  }
  const next = place.sequence.items[place.index];
  const nextEvent = next?.type === 'node' ? doc.event[next.id] : undefined;
  const [only] = list.items;
  if (only?.kind === 'end' && list.items.length === 1 && nextEvent?.position === 'end') {
    // The end is there already: it gets the name.
    if (only.name !== '') draft.set('event', nextEvent.id, { name: only.name });
    return;
  }
  const isLast = next === undefined;
  const before = nodeBefore(place);
  if (isLast && before && !list.ways) tellOpenWayLast(draft, before);
  fillGap(draft, builder, {
    gap: gapAt(doc, place),
    list: isLast ? list : withoutEnd(list),
    before,
  });
}

/** Where all ways of a decision end but one, what is typed below them goes on in that one: it is told last, so that the line stays below. */
function tellOpenWayLast(draft: Draft, item: NodeItem): void {
  if (item.mergeId !== null || item.ways.length < 2) return;
  const open = item.ways.filter((way) => wayExits(draft.doc(), way).length > 0);
  const [way] = open;
  if (!way || open.length > 1) return;
  if (way !== item.ways.at(-1)) {
    const orders = item.ways.map(({ flowId }) => draft.doc().flow[flowId]!.order);
    draft.set('flow', way.flowId, { order: Math.max(...orders) + 0.5 });
  }
  const last = way.sequence.items.at(-1);
  if (last?.type === 'node') tellOpenWayLast(draft, last);
}

/** Where more follows nothing can end or lead back: the words become a step, so that they are not lost and nothing is cut off. */
function withoutEnd(list: TypedList): TypedList {
  const last = list.items.at(-1);
  if (last?.kind !== 'jump' && last?.kind !== 'end') return list;
  const what = last.kind === 'end' ? last.name || 'end' : `${last.isBack ? 'back to' : 'on to'} ${last.to}`;
  return { ...list, items: [...list.items.slice(0, -1), { kind: 'step', cells: { ...noCells, what } }] };
}

/** The first thing of the list becomes the step itself where it can, so that what was said about the step stays. */
function replace(draft: Draft, args: TypedAt, stepId: string): void {
  const { mapId, list, firstId } = args;
  const doc = draft.doc();
  const rows = rowsOf(outlineOf(doc, mapId));
  const row = rows.list[rows.indexOf.get(stepId)!]!;
  const [first, ...rest] = list.items;
  if (!list.ways && first?.kind === 'step') {
    draft.set('step', stepId, named(doc.step[stepId]!, first.cells.what));
    fill(draft, stepId, { ...first.cells, what: '' });
    if (rest.length > 0)
      insert(draft, { ...args, afterKey: stepId, depth: row.depth, list: { ways: null, items: rest } });
    return;
  }
  const place = row.place!;
  const gap = gapAt(doc, place);
  const out = sequenceFlowsFrom(doc, stepId);
  const leadsTo = out.map(({ toId }) => toId).find((id) => id !== stepId) ?? null;
  draft.remove(out.map(({ id }) => ({ kind: 'flow', id })));
  const builder = createBuilder(draft, homeAt(doc, { rows, place, key: null }), firstId ?? null);
  const isLast = place.index === place.sequence.items.length - 1;
  fillGap(draft, builder, {
    gap: { ...gap, nextId: leadsTo },
    list: isLast ? list : withoutEnd(list),
    before: nodeBefore(place),
  });
  const heir = builder.firstId() ?? leadsTo;
  for (const flow of Object.values(draft.doc().flow))
    if (flow.type === 'sequence' && flow.toId === stepId) draft.release(socketOf(flow), heir);
  draft.remove([{ kind: 'step', id: stepId }]);
}

interface Filling {
  readonly gap: Gap;
  readonly list: TypedList;
  /** What stands right before: ways that come first belong to it. */
  readonly before: NodeItem | null;
}

function fillGap(draft: Draft, builder: Builder, { gap, list, before }: Filling): void {
  const from = list.ways ? addWays(draft, builder, { gap, before, ...list.ways }) : gap;
  const ends = builder.build(list.items, from);
  if (gap.nextId !== null) draft.joinAll(opened(ends).sockets, gap.nextId, ends.joinType);
  else
    for (const way of ends.sockets)
      // The name of a way is kept by the line that leads to its first step.
      if (way.flow === null && way.name !== '')
        builder.build([emptyStep], { sockets: [way], joinType: null });
  builder.finish();
}

const emptyStep: TypedItem = { kind: 'step', cells: noCells };

interface At {
  readonly rows: Rows;
  readonly place: Place | null;
  /** A pool or subprocess in which nothing is yet. */
  readonly key: string | null;
}

/** The subprocess and pool in which new shapes lie: those of what is around. */
function homeAt(doc: Doc, { rows, place, key }: At): Home {
  const around = [place, place && (rows.parentOf.get(place.sequence) ?? null)];
  for (const at of around)
    for (const item of at?.sequence.items ?? []) {
      const node =
        item.type === 'node' ? (doc.step[item.id] ?? doc.event[item.id] ?? doc.gateway[item.id]) : undefined;
      if (node) return { parentId: node.parentId, poolId: node.poolId };
    }
  const inside = key === null ? undefined : doc.step[key];
  if (inside?.type === 'subprocess') return { parentId: inside.id, poolId: inside.poolId };
  return { parentId: null, poolId: key !== null && doc.pool[key] ? asId<'pool'>(key) : null };
}

const nodeBefore = ({ sequence, index }: Place): NodeItem | null => {
  const item = sequence.items[index - 1];
  return item?.type === 'node' ? item : null;
};
