import { sameValue } from '../../changes/index.ts';
import type { Doc } from '../../model/index.ts';

const drawn = ['step', 'event', 'gateway', 'flow', 'lane', 'pool', 'dataNode'] as const;
const places: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'waypoints', 'label']);

type AnyTable = { readonly [id: string]: object };

/**
 * Remembers records and gives the old one back where the new one differs only in where it is drawn: the analysis does not read
 * places, so a drag must not look like an edit.
 */
export function withoutMoves(): (doc: Doc) => Doc {
  const seen = new Map<string, { readonly raw: AnyTable; readonly steady: AnyTable }>();
  const steadyTable = (kind: string, raw: AnyTable): AnyTable => {
    const last = seen.get(kind);
    if (last?.raw === raw) return last.steady;
    const steady = last ? settled(last, raw) : raw;
    seen.set(kind, { raw, steady });
    return steady;
  };
  return (doc) => ({
    ...doc,
    ...Object.fromEntries(drawn.map((kind) => [kind, steadyTable(kind, doc[kind])])),
  });
}

function settled(last: { readonly raw: AnyTable; readonly steady: AnyTable }, raw: AnyTable): AnyTable {
  let table: { [id: string]: object } = raw;
  let isSame = true;
  let count = 0;
  for (const id in raw) {
    const now = raw[id]!;
    const before = last.steady[id];
    const keeps = before !== undefined && (last.raw[id] === now || differInPlaceOnly(before, now));
    if (keeps && before !== now) {
      if (table === raw) table = { ...raw };
      table[id] = before;
    }
    isSame &&= keeps;
    count++;
  }
  return isSame && count === Object.keys(last.steady).length ? last.steady : table;
}

function differInPlaceOnly(a: object, b: object): boolean {
  const [one, other] = [a as { [key: string]: unknown }, b as { [key: string]: unknown }];
  for (const key in other) if (!places.has(key) && !sameValue(one[key], other[key])) return false;
  return Object.keys(one).length === Object.keys(other).length;
}
