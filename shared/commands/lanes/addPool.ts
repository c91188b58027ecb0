import { apply, created, updated, type Change } from '../../changes/index.ts';
import {
  asId,
  blank,
  laneSize,
  mapContents,
  type Box,
  type Doc,
  type MapContents,
  type Pool,
  type ProcessMap,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { boxAround } from '../map/placement.ts';
import { arrange } from './arrange.ts';
import { axisOf, spanAround, type Axis } from './axis.ts';
import { settled } from './followHosts.ts';
import { readFrame } from './frame.ts';
import { lengthened, partnersOf } from './partners.ts';
import { makeRoom } from './room.ts';

const MARGIN = 40;
/** Free space between two pools. */
const GAP = 48;
const SIZE = { along: 720, across: 240, blackBox: 72 };

/**
 * A new pool. The first open one is drawn around what is on the map, which becomes its content; others stand at `at`, or where there is
 * room: those that hide their inside before all others, open ones behind. Pools above and below are as long as it is. Loose steps under an
 * open pool belong to it.
 */
export const addPool: Command<{
  mapId: string;
  id: string;
  name: string;
  isBlackBox: boolean;
  at?: { readonly x: number; readonly y: number };
}> = {
  name: 'pool.add',
  refuse: (doc, { mapId, id }) => (doc.pool[id] ? 'id-taken' : doc.map[mapId] ? null : 'record-missing'),
  plan(doc, { mapId, id, name, isBlackBox, at }) {
    const contents = mapContents(doc, mapId);
    const map = doc.map[mapId]!;
    const isHorizontal =
      contents.pools[0]?.isHorizontal ?? contents.lanes[0]?.isHorizontal ?? map.orientation === 'horizontal';
    const isWrapping = !isBlackBox && contents.pools.every((pool) => pool.isBlackBox) && hasContent(contents);
    const axis = axisOf(isHorizontal);
    const pool: Pool = {
      ...blank.pool,
      ...(isWrapping ? aroundContent(contents, axis) : freeBox(contents, { axis, isBlackBox, at })),
      id: asId<'pool'>(id),
      mapId: map.id,
      name,
      isBlackBox,
      isHorizontal,
      processBpmnId: isWrapping && map.bpmnKind === 'process' ? map.bpmnId : null,
      order: contents.pools.length,
    };
    const isFirst = map.bpmnKind === 'process';
    const added = apply(lengthened(doc, partnersOf(doc, pool), axis.along(pool)), [
      created('pool', pool),
      ...(isFirst ? [updated('map', map, { bpmnKind: 'collaboration', ...movedIds(map, isWrapping) })] : []),
      ...(isFirst && isWrapping ? handOverKept(doc, map, pool) : []),
    ]);
    return settled(doc, isBlackBox ? added : filled(added, pool, isWrapping));
  },
};

const hasContent = ({ steps, events, gateways, lanes }: MapContents): boolean =>
  steps.length + events.length + gateways.length + lanes.length > 0;

/** The process of the map is now the process of the pool; without one, it stays beside the new pool. */
const movedIds = (map: ProcessMap, isWrapping: boolean): Partial<ProcessMap> => ({
  bpmnId: null,
  processBpmnId: isWrapping ? null : map.bpmnId,
});

/** What a file said about the process goes with it. */
function handOverKept(doc: Doc, map: ProcessMap, pool: Pool): Change[] {
  return Object.values(doc.foreign)
    .filter(({ ownerId, slot }) => ownerId === map.id && (slot === 'element' || slot === 'laneSet'))
    .map((kept) =>
      updated('foreign', kept, {
        ownerKind: 'pool',
        ownerId: pool.id,
        slot: kept.slot === 'element' ? 'process' : kept.slot,
      }),
    );
}

/** As long as the pools that are there, where it needs no more. */
function aroundContent({ pools, lanes, nodeById }: MapContents, axis: Axis): Box {
  const stack = boxAround(lanes.filter((lane) => lane.parentId === null && lane.poolId === null));
  const loose = [...nodeById.values()].filter(
    (node) => node.parentId === null && 'poolId' in node && node.poolId === null && node.laneId === null,
  );
  const content = boxAround(loose);
  const roomy = content && {
    x: content.x - MARGIN,
    y: content.y - MARGIN,
    width: content.width + 2 * MARGIN,
    height: content.height + 2 * MARGIN,
  };
  const inner = boxAround([stack, roomy].filter((box) => box !== null))!;
  const { from, to } = axis.along(inner);
  const along = spanAround([{ from: from - laneSize.header, to }, ...pools.map(axis.along)])!;
  return axis.box(along, axis.across(inner));
}

interface Wish {
  readonly axis: Axis;
  readonly isBlackBox: boolean;
  readonly at: { readonly x: number; readonly y: number } | undefined;
}

/** As long as the pools that are there; where it was dropped, unless that is over another. */
function freeBox({ pools, lanes, nodeById }: MapContents, { axis, isBlackBox, at }: Wish): Box {
  const frames = [...pools, ...lanes];
  const around = boxAround(frames.length > 0 ? frames : [...nodeById.values()]);
  const size = isBlackBox ? SIZE.blackBox : SIZE.across;
  const along = around
    ? { from: axis.along(around).from, to: Math.max(axis.along(around).to, axis.along(around).from + 320) }
    : { from: 80, to: 80 + SIZE.along };
  if (at) {
    const from = axis.across({ ...at, width: 0, height: 0 }).from;
    const box = axis.box(along, { from, to: from + size });
    if (!frames.some((frame) => touches(frame, box))) return box;
  }
  const span = around ? axis.across(around) : { from: 80, to: 80 };
  const from = !around ? 80 : isBlackBox ? span.from - GAP - size : span.to + GAP;
  return axis.box(along, { from, to: from + size });
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Gives an open pool what belongs to it: everything, or the loose shapes it was drawn over. */
function filled(doc: Doc, pool: Pool, isWrapping: boolean): Doc {
  const { lanes, nodeById } = mapContents(doc, pool.mapId);
  const own = (isWrapping ? lanes : []).filter((lane) => lane.poolId === null && lane.parentId === null);
  const loose = [...nodeById.values()].filter(
    (node) =>
      'poolId' in node &&
      node.poolId === null &&
      (isWrapping || (node.laneId === null && isMiddleIn(pool, node))),
  );
  const kindOf = (id: string) =>
    (['step', 'event', 'gateway', 'dataNode'] as const).find((kind) => doc[kind][id])!;
  const taken = apply(doc, [
    ...own.map((lane) => updated('lane', lane, { poolId: pool.id })),
    ...loose.map((node): Change => updated(kindOf(node.id), node as never, { poolId: pool.id })),
  ]);
  const frame = readFrame(taken, { mapId: pool.mapId, poolId: pool.id, parentId: null });
  const arranged = frame && own.length > 0 ? arrange(taken, frame) : taken;
  return makeRoom(
    arranged,
    loose.map(({ id }) => id),
  );
}

const isMiddleIn = (outer: Box, inner: Box): boolean => {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
};
