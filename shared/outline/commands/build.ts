/** Draws what was typed: shapes for the items of a list, joined in order, from the ends that lead in to the ends that lead out. */
import { created } from '../../changes/index.ts';
import {
  asId,
  blank,
  defaultSize,
  type Doc,
  type Gateway,
  type LaneId,
  type PoolId,
  type StepId,
} from '../../model/index.ts';
import { openAt, type Gap, type Socket } from '../gap.ts';
import { type Cells, noCells, type TypedItem, type TypedJump, type TypedSplit } from '../typed.ts';
import type { Draft } from './draft.ts';
import { fill } from './fill.ts';

/** Where new shapes belong. */
export interface Home {
  readonly parentId: StepId | null;
  readonly poolId: PoolId | null;
}
/** Ends that are still to be led on. */
export type Ends = Pick<Gap, 'sockets' | 'joinType'> & {
  /** A decision whose ways all ended: what is told right after it is another way of it. */
  readonly closedId?: string;
};

export interface Builder {
  /** Draws items after these ends; answers the ends that lead on from them, none after what ends. */
  readonly build: (items: readonly TypedItem[], from: Ends) => Ends;
  /** Draws a gateway after these ends. */
  readonly gateway: (type: Gateway['type'], from: Ends, cells?: Cells) => string;
  /** Leads the ends that were said to go elsewhere there; a name that nobody has becomes a step. */
  readonly finish: () => void;
  /** The first shape that was drawn. */
  readonly firstId: () => string | null;
}

const none: Ends = { sockets: [], joinType: null };

/** Ends that meet before a gateway which would otherwise wait for all of them, though only one is ever reached. */
const merged = (ends: Ends): Ends =>
  ends.sockets.length > 1 && ends.joinType === null ? { ...ends, joinType: 'exclusive' } : ends;

/** Ends as something that follows directly finds them. */
export const opened = (ends: Ends): Ends =>
  ends.closedId === undefined ? ends : { sockets: [openAt(ends.closedId)], joinType: null };

export function createBuilder(draft: Draft, home: Home, wantedId: string | null = null): Builder {
  const jumps: { readonly jump: TypedJump; readonly ends: Ends }[] = [];
  let first: string | null = null;
  let lastId: string | null = null;

  const idOf = <K extends 'step' | 'gateway' | 'event'>(kind: K) => {
    const id = first === null && wantedId !== null ? asId<K>(wantedId) : draft.context.newId(kind);
    first ??= id;
    return id;
  };
  /** What all new shapes have; they lie in the lane of what they follow. */
  const placed = (from: Ends) => {
    const afterId = from.sockets.at(-1)?.fromId ?? lastId;
    const after = afterId === null ? undefined : nodeOf(draft.doc(), afterId);
    const laneId: LaneId | null = after && after.poolId === home.poolId ? after.laneId : null;
    return {
      afterId,
      fields: {
        ...home,
        mapId: asId<'map'>(draft.mapId),
        laneId,
        order: orderAfter(draft.doc(), draft.mapId),
      },
    };
  };
  const drawn = (id: string, from: Ends, afterId: string | null): Ends => {
    draft.fresh.push({ id, afterId });
    draft.joinAll(from.sockets, id, from.joinType);
    lastId = id;
    return { sockets: [openAt(id)], joinType: null };
  };

  const step = (cells: Cells, from: Ends): Ends => {
    const { afterId, fields } = placed(from);
    const id = idOf('step');
    draft.put(created('step', { ...blank.step, ...defaultSize.step, ...fields, id }));
    const ends = drawn(id, from, afterId);
    fill(draft, id, cells);
    return ends;
  };
  const end = (name: string, from: Ends): Ends => {
    const { afterId, fields } = placed(from);
    const id = idOf('event');
    draft.put(
      created('event', { ...blank.event, ...defaultSize.event, ...fields, id, name, position: 'end' }),
    );
    drawn(id, from, afterId);
    return none;
  };
  const gateway = (type: Gateway['type'], from: Ends, cells: Cells = noCells): string => {
    const { afterId, fields } = placed(from);
    const id = idOf('gateway');
    const { what: name, note: description } = cells;
    draft.put(
      created('gateway', {
        ...blank.gateway,
        ...defaultSize.gateway,
        ...fields,
        id,
        type,
        name,
        description,
      }),
    );
    drawn(id, type === 'exclusive' ? from : merged(from), afterId);
    return id;
  };
  const split = ({ type, cells, ways }: TypedSplit, from: Ends): Ends => {
    const id = gateway(type, from, cells);
    const sockets: Socket[] = ways.flatMap((way) => {
      const entry = { ...openAt(id, way.name), order: draft.nextOrder() };
      return build(way.items, { sockets: [entry], joinType: null }).sockets;
    });
    if (ways.length < 2) sockets.push(openAt(id));
    const joinType = type === 'parallel' ? 'parallel' : null;
    return sockets.length > 0 ? { sockets, joinType } : { ...none, closedId: id };
  };
  const build = (items: readonly TypedItem[], from: Ends): Ends =>
    items.reduce<Ends>((before, item) => {
      const ends = opened(before);
      switch (item.kind) {
        case 'step':
          return step(item.cells, ends);
        case 'split':
          return split(item, ends);
        case 'end':
          return end(item.name, ends);
        case 'jump':
          jumps.push({ jump: item, ends });
          return none;
      }
    }, from);

  return {
    build,
    gateway,
    firstId: () => first,
    finish() {
      for (const { jump, ends } of jumps) {
        const toId = targetOf(draft.doc(), { ...home, mapId: draft.mapId }, jump.to);
        if (toId === null)
          step({ ...noCells, what: `${jump.isBack ? 'back to' : 'on to'} ${jump.to}` }, ends);
        else draft.joinAll(ends.sockets, toId);
      }
    },
  };
}

function nodeOf(doc: Doc, id: string) {
  return doc.step[id] ?? doc.event[id] ?? doc.gateway[id];
}

/** Drawn on top of what is there. */
function orderAfter(doc: Doc, mapId: string): number {
  let last = -1;
  for (const kind of ['step', 'event', 'gateway'] as const)
    for (const node of Object.values(doc[kind])) if (node.mapId === mapId) last = Math.max(last, node.order);
  return last + 1;
}

/** The shape of this level that goes by a name and can be led to; exactly first, then by its beginning. */
export function targetOf(doc: Doc, at: Home & { readonly mapId: string }, name: string): string | null {
  const wanted = name.trim().toLocaleLowerCase();
  const all = [...Object.values(doc.step), ...Object.values(doc.gateway), ...Object.values(doc.event)].filter(
    (node) =>
      node.mapId === at.mapId &&
      node.parentId === at.parentId &&
      node.poolId === at.poolId &&
      !('position' in node && (node.position === 'start' || node.position === 'boundary')),
  );
  const nameOf = (node: { readonly name: string }) => node.name.trim().toLocaleLowerCase();
  const found =
    all.find((node) => nameOf(node) === wanted) ??
    all.find((node) => wanted.length > 1 && nameOf(node).startsWith(wanted));
  return found?.id ?? null;
}
