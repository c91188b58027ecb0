import { created, type Change } from '../../changes/index.ts';
import { asId, blank, laneSize, type Box } from '../../model/index.ts';
import { named } from '../bpmn/read/named.ts';
import { isNode, type Frames } from './frames.ts';
import { areaOf, encloses, holds, middleOf } from './geometry.ts';
import type { PageContext } from './mapPage.ts';
import type { SettledShape } from './settle.ts';

/** What the flows need to know of a shape that became an element. */
export interface Placed {
  readonly shape: SettledShape;
  readonly kind: 'step' | 'event' | 'gateway' | 'dataNode' | 'note' | 'group' | 'pool' | 'lane';
  readonly id: string;
  readonly parentId: string | null;
  readonly poolId: string | null;
  /** It is drawn in another size than in the file, so that bends of lines no longer meet it. */
  readonly isResized: boolean;
}

/** Adds the record of a shape; ids are those of records. */
type Add = (
  shape: SettledShape,
  kind: Placed['kind'],
  fields: {
    readonly parentId?: string | null;
    readonly poolId?: string | null;
    readonly [field: string]: unknown;
  },
) => void;

/** Makes the records of all shapes of a page, the outer ones first. Answers them by the id that they have in the file. */
export function placeShapes(
  shapes: readonly SettledShape[],
  frames: Frames,
  context: PageContext,
): ReadonlyMap<string, Placed> {
  const { newId, mapId } = context;
  const placed = new Map<string, Placed>();
  const changes = context.changes;
  let order = 0;
  const add: Add = (shape, kind, { parentId = null, poolId = null, ...fields }) => {
    const id = newId(kind);
    const { x, y, width, height } = shape;
    const common = {
      id,
      mapId: asId<'map'>(mapId),
      parentId,
      bpmnId: null,
      order: order++,
      x,
      y,
      width,
      height,
    };
    const own = kind === 'note' || kind === 'group' || kind === 'pool' ? {} : { poolId };
    changes.push(created(kind, { ...blank[kind], ...common, ...own, ...fields } as never));
    placed.set(shape.id, {
      shape,
      kind,
      id,
      parentId,
      poolId: kind === 'pool' ? id : poolId,
      isResized: kind === 'event' && circleIn(shape) !== shape,
    });
  };
  for (const pool of frames.pools) {
    const isHorizontal = pool.is.as === 'frame' && pool.is.isHorizontal;
    const isBlackBox = !shapes.some((each) => isNode(each) && isWithin(frames, each, pool));
    const inner = frames.lanes.filter(({ id }) => frames.outer(id) === pool);
    add(pool, 'pool', {
      name: oneLine(pool),
      isHorizontal,
      isBlackBox,
      ...withTitle(pool, isHorizontal, inner),
    });
  }
  const outerLanes = new Set(frames.lanes.flatMap(({ id }) => frames.outer(id)?.id ?? []));
  for (const lane of frames.lanes) {
    const outer = frames.outer(lane.id);
    const holder = outer ? placed.get(outer.id) : undefined;
    add(lane, 'lane', {
      name: oneLine(lane),
      isHorizontal: lane.is.as === 'frame' && lane.is.isHorizontal,
      poolId: holder?.poolId ?? null,
      parentLaneId: holder?.kind === 'lane' ? holder.id : null,
      roleId: outerLanes.has(lane.id) ? null : named(context, 'role', oneLine(lane)),
    });
  }
  const inSize = [...shapes].sort((a, b) => areaOf(b) - areaOf(a));
  const expanded: SettledShape[] = [];
  for (const shape of inSize) {
    const frame = frames.around(shape);
    const home = frame ? placed.get(frame.id) : undefined;
    const inside = expanded.findLast((each) => each !== shape && encloses(each, shape));
    const where = {
      parentId: (inside ? placed.get(inside.id)?.id : undefined) ?? null,
      poolId: home?.poolId ?? null,
      laneId: home?.kind === 'lane' && !outerLanes.has(frame?.id ?? '') ? home.id : null,
    };
    addShape(shape, where, add, context.mapOfPage);
    if (shape.is.as === 'step' && shape.is.type === 'subprocess' && shape.is.isExpanded) expanded.push(shape);
  }
  attachToBorders(shapes, placed, changes);
  return placed;
}

interface Where {
  readonly parentId: string | null;
  readonly poolId: string | null;
  readonly laneId: string | null;
}

function addShape(shape: SettledShape, where: Where, put: Add, mapOfPage: PageContext['mapOfPage']): void {
  const name = oneLine(shape);
  const { is } = shape;
  if (is.as === 'step') {
    const { as: _, ...said } = is;
    const called = shape.opensPage === null ? undefined : mapOfPage.get(shape.opensPage);
    const call = called === undefined ? {} : { type: 'call', isExpanded: false, calledMapId: called };
    put(shape, 'step', { ...where, name, ...said, ...call });
  } else if (is.as === 'event') {
    const { as: _, ...said } = is;
    const isThrowing = said.isThrowing ?? said.position === 'end';
    put(shape, 'event', { ...where, name, ...said, isThrowing, ...placeOf(circleIn(shape)) });
  } else if (is.as === 'gateway') put(shape, 'gateway', { ...where, name, type: is.type });
  else if (is.as === 'data') {
    const { as: _, ...said } = is;
    put(shape, 'dataNode', { ...where, name, ...said });
  } else if (is.as === 'note') put(shape, 'note', { parentId: where.parentId, text: shape.label });
  else if (is.as === 'group') put(shape, 'group', { parentId: where.parentId, name });
}

const isWithin = (frames: Frames, shape: SettledShape, pool: SettledShape): boolean => {
  for (let frame = frames.around(shape); frame; frame = frames.outer(frame.id))
    if (frame === pool) return true;
  return false;
};

/** An event on the border of a step belongs to it; one that says so and touches none stands in the flow. */
function attachToBorders(
  shapes: readonly SettledShape[],
  placed: ReadonlyMap<string, Placed>,
  changes: Change[],
): void {
  const steps = shapes.filter(({ is }) => is.as === 'step');
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'event' || change.after?.position !== 'boundary') continue;
    const event = change.after;
    const middle = middleOf(event);
    const host = steps
      .filter((step) => holds(step, middle, event.width / 2))
      .sort((a, b) => areaOf(a) - areaOf(b))[0];
    const step = host && placed.get(host.id);
    changes[index] = created(
      'event',
      step
        ? { ...event, attachedToId: asId(step.id), ...parentOf(step) }
        : { ...event, position: 'intermediate', isInterrupting: true },
    );
  }
}

const parentOf = ({ parentId }: Placed) => ({ parentId: parentId === null ? null : asId<'step'>(parentId) });

const oneLine = ({ label }: SettledShape): string => label.replaceAll('\n', ' ');

/** Largest circle, in px, that stands for an event: ovals and hexagons are wider, because their words stand inside. */
const MAX_CIRCLE = 56;

function circleIn(box: Box): Box {
  const size = Math.min(box.width, box.height, MAX_CIRCLE);
  if (size === box.width && size === box.height) return box;
  const middle = middleOf(box);
  return { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size };
}

const placeOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** A pool's box, grown outwards where its lanes leave less room for its title than we write it in. */
function withTitle(pool: Box, isHorizontal: boolean, lanes: readonly Box[]): Box {
  const first = Math.min(...lanes.map(({ x, y }) => (isHorizontal ? x - pool.x : y - pool.y)));
  const missing = Math.min(laneSize.header, Math.max(0, laneSize.header - first));
  const { x, y, width, height } = pool;
  return isHorizontal
    ? { x: x - missing, y, width: width + missing, height }
    : { x, y: y - missing, width, height: height + missing };
}
