/** An outline as lines, each knowing where it stands. */
import type { Item, Outline, Sequence } from './outline.ts';

/** A gap in a telling: before the item of this index, or after the last one. */
export interface Place {
  readonly sequence: Sequence;
  readonly index: number;
}

export interface Row {
  /** Unique in a list and the same from one edit to the next. */
  readonly key: string;
  readonly type: 'node' | 'way' | 'border' | 'jump' | 'pool';
  /** The element it stands for: a step, event, gateway or pool; for ways and jumps the flow. */
  readonly id: string;
  readonly depth: number;
  /** Where the line stands; null for a pool. A way stands where its decision does. */
  readonly place: Place | null;
  /** What follows on the next level: the steps of a way. */
  readonly below: Sequence | null;
  /** For a jump: where it leads. */
  readonly toId: string | null;
  readonly isBack: boolean;
}

export interface Rows {
  readonly outline: Outline;
  readonly list: readonly Row[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The place of the item that a sequence belongs to; null for what lies on the outermost level. */
  readonly parentOf: ReadonlyMap<Sequence, Place | null>;
}

const rowsByOutline = new WeakMap<Outline, Rows>();

/** The lines of an outline, in order. */
export function rowsOf(outline: Outline): Rows {
  const known = rowsByOutline.get(outline);
  if (known) return known;
  const list: Row[] = [];
  const parentOf = new Map<Sequence, Place | null>();
  const plain = { below: null, toId: null, isBack: false };
  for (const { poolId, sequences } of outline.sections) {
    if (poolId !== null)
      list.push({ ...plain, key: poolId, type: 'pool', id: poolId, depth: 0, place: null });
    for (const sequence of sequences) flatten(sequence, null);
  }
  const rows = { outline, list, parentOf, indexOf: new Map(list.map(({ key }, index) => [key, index])) };
  rowsByOutline.set(outline, rows);
  return rows;

  function flatten(sequence: Sequence, parent: Place | null): void {
    parentOf.set(sequence, parent);
    for (const [index, item] of sequence.items.entries()) push(item, { sequence, index });
  }

  function push(item: Item, place: Place): void {
    const { depth } = place.sequence;
    if (item.type === 'jump') {
      const { flowId, toId, isBack } = item;
      list.push({ key: `jump ${flowId}`, type: 'jump', id: flowId, depth, place, below: null, toId, isBack });
      return;
    }
    list.push({ ...plain, key: item.id, type: 'node', id: item.id, depth, place });
    for (const sequence of item.inside) flatten(sequence, place);
    for (const { eventId, sequence } of item.borders) {
      list.push({ ...plain, key: eventId, type: 'border', id: eventId, depth, place, below: sequence });
      flatten(sequence, place);
    }
    for (const { flowId, sequence } of item.ways) {
      list.push({ ...plain, key: `way ${flowId}`, type: 'way', id: flowId, depth, place, below: sequence });
      flatten(sequence, place);
    }
  }
}
