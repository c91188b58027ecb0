/**
 * The last step of a layout: the name of a shape that a line, another name or a shape stands on moves to a free place around its shape. Rules put
 * names above or below, and lines come from everywhere.
 */
import { apply, type Change, updated } from '../../changes/index.ts';
import { type Box, type Doc, mapContents, type MapContents } from '../../model/index.ts';
import { labelBelow, labelOfEvent, labelOfGateway, textBlock } from '../geometry/labels.ts';
import { LABEL_GAP, LABEL_TYPE, LABEL_WIDTH } from '../geometry/sizes.ts';
import { planeContents, planeIdsOf } from '../planeContents.ts';
import { harm, LABEL, type LabelGround, labelGround } from '../routing/labelGround.ts';
import { routeMap, type Routes } from '../routing/routeMap.ts';

/** A name that moves makes room for lines, which may then run elsewhere: looked at again, but not for ever. */
const ROUNDS = 3;
const NO_ROUTES: Routes = new Map();

/** Changes of labels on all sheets of a map that was just laid out, or drawn elsewhere; only those of `ids` where given (null: all). */
export function settleNames(laidOut: Doc, mapId: string, ids: ReadonlySet<string> | null): Change[] {
  const changes = namesAside(laidOut, mapId, ids);
  let doc = apply(laidOut, changes);
  for (const planeId of planeIdsOf(mapContents(doc, mapId)))
    for (let round = 1; round <= ROUNDS; round++) {
      const contents = planeContents(mapContents(doc, mapId), planeId);
      const named = chosen(contents, ids);
      if (named.length === 0) break;
      const ground = labelGround(contents, routeMap(doc, mapId, planeId));
      const found = moved(named, ground, namedShapes(contents));
      changes.push(...found);
      doc = apply(doc, found);
      if (found.length === 0) break;
    }
  return changes;
}

/** Before lines are found: the name of a decision with a way upwards, or back, makes room for it, and that of an event with a message downwards. */
export function namesAside(doc: Doc, mapId: string, ids: ReadonlySet<string> | null): Change[] {
  if (doc.map[mapId]?.orientation === 'vertical') return [];
  const whole = mapContents(doc, mapId);
  return planeIdsOf(whole).flatMap((planeId) => {
    const contents = planeContents(whole, planeId);
    const named = chosen(contents, ids);
    return named.length === 0 ? [] : aside(named, contents, doc);
  });
}

const chosen = (contents: MapContents, ids: ReadonlySet<string> | null): Named[] =>
  namedShapes(contents).filter(({ record }) => !ids || ids.has(record.id));

interface Named {
  readonly kind: 'event' | 'gateway' | 'dataNode';
  readonly record: Box & { readonly id: string; readonly name: string; readonly label: Box | null };
  readonly box: Box;
}

function namedShapes({ events, gateways, dataNodes }: MapContents): Named[] {
  const named = [
    ...events.map((record) => ({ kind: 'event' as const, record, box: labelOfEvent(record)?.box })),
    ...gateways.map((record) => ({
      kind: 'gateway' as const,
      record,
      box: labelOfGateway(record, record.name, record.label)?.box,
    })),
    ...dataNodes.map((record) => ({
      kind: 'dataNode' as const,
      record,
      box: labelBelow(record, `${record.name}\n${record.state}`.trim(), record.label)?.box,
    })),
  ];
  return named.flatMap(({ box, ...rest }) => (box ? [{ ...rest, box }] : []));
}

function aside(named: readonly Named[], contents: MapContents, doc: Doc): Change[] {
  const ground = labelGround(contents, NO_ROUTES);
  return named.flatMap(({ kind, record }): Change[] => {
    const free = (wanted: readonly Box[]) => wanted.find((place) => harm(place, ground) === 0);
    if (kind === 'gateway' && hasWayUp(record, contents)) {
      const label = free(places(record, kind).slice(0, 2));
      return label ? [updated('gateway', doc.gateway[record.id]!, { label })] : [];
    }
    if (kind === 'event' && hasMessageBelow(record, contents)) {
      const label = free(places(record, kind).slice(1, 2));
      return label ? [updated('event', doc.event[record.id]!, { label })] : [];
    }
    return [];
  });
}

function hasWayUp(record: Named['record'], { flows, nodeById }: MapContents): boolean {
  const middle = (box: Box) => box.y + box.height / 2;
  return flows.some(({ type, fromId, toId }) => {
    if (type !== 'sequence' || (fromId !== record.id && toId !== record.id)) return false;
    const other = nodeById.get(fromId === record.id ? toId : fromId);
    if (!other) return false;
    return other.y + other.height < middle(record) || (fromId === record.id && other.x < record.x);
  });
}

function hasMessageBelow(
  { id, y, height }: Named['record'],
  { flows, nodeById, pools }: MapContents,
): boolean {
  return flows.some(({ type, fromId, toId }) => {
    if (type !== 'message' || (fromId !== id && toId !== id)) return false;
    const otherId = fromId === id ? toId : fromId;
    const other = nodeById.get(otherId) ?? pools.find((pool) => pool.id === otherId);
    return other !== undefined && other.y > y + height;
  });
}

function moved(named: readonly Named[], ground: LabelGround, all: readonly Named[]): Change[] {
  const changes: Change[] = [];
  const boxById = new Map(all.map(({ record, box }) => [record.id, box]));
  const cost = (id: string, box: Box) =>
    harm(box, ground) +
    [...boxById].reduce((sum, [other, taken]) => sum + (other !== id && touch(box, taken) ? LABEL : 0), 0);
  for (const { kind, record, box } of named) {
    let [best, least]: [Box | null, number] = [null, cost(record.id, box)];
    for (const place of least > 0 ? places(record, kind) : []) {
      const next = cost(record.id, place);
      if (next < least) [best, least] = [place, next];
    }
    if (!best) continue;
    boxById.set(record.id, best);
    changes.push(updated(kind, record as never, { label: best }));
  }
  return changes;
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes around a shape that its name could take, the best first. */
function places({ name, ...shape }: Named['record'], kind: Named['kind']): Box[] {
  const { width, height } = textBlock(name, LABEL_TYPE, LABEL_WIDTH);
  const [cx, cy] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  const [above, below] = [shape.y - LABEL_GAP - height, shape.y + shape.height + LABEL_GAP];
  const [left, right] = [shape.x - LABEL_GAP - width, shape.x + shape.width + LABEL_GAP];
  const at = (x: number, y: number): Box => ({ x, y, width, height });
  const aboveSides = [at(cx - LABEL_GAP - width, above), at(cx + LABEL_GAP, above)];
  const belowSides = [at(cx - LABEL_GAP - width, below), at(cx + LABEL_GAP, below)];
  const corners = [
    at(right, cy + LABEL_GAP),
    at(left, cy + LABEL_GAP),
    at(right, cy - LABEL_GAP - height),
    at(left, cy - LABEL_GAP - height),
  ];
  // Further down, beside the line that leaves a border event.
  const lower = [28, 56, 84].flatMap((down) => [
    at(cx + LABEL_GAP, below + down - height),
    at(cx - LABEL_GAP - width, below + down - height),
  ]);
  const middles = [at(cx - width / 2, below), at(cx - width / 2, above)];
  return kind === 'gateway'
    ? [...aboveSides, ...corners, ...belowSides, ...middles]
    : [...middles, ...corners, ...aboveSides, ...belowSides, ...lower];
}
