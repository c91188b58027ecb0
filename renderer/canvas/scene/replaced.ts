import { mapContents, type Doc, type MapContents } from '../../../shared/model/index.ts';

const drawnLists = [
  'pools',
  'lanes',
  'groups',
  'steps',
  'gateways',
  'events',
  'dataNodes',
  'notes',
  'flows',
] as const satisfies readonly (keyof MapContents)[];

type DrawnRecord = MapContents[(typeof drawnLists)[number]][number];
export interface Replaced {
  readonly before: DrawnRecord;
  readonly after: DrawnRecord;
}

/** What is drawn of a map and is another record than before; null where anything came, went or lies in another order. */
export function replacedRecords(before: Doc, now: Doc, mapId: string): readonly Replaced[] | null {
  const [was, is] = [mapContents(before, mapId), mapContents(now, mapId)];
  const replaced: Replaced[] = [];
  for (const list of drawnLists) {
    const [old, fresh]: [readonly DrawnRecord[], readonly DrawnRecord[]] = [was[list], is[list]];
    if (old === fresh) continue;
    if (old.length !== fresh.length) return null;
    for (let at = 0; at < old.length; at += 1) {
      if (old[at] === fresh[at]) continue;
      if (old[at]!.id !== fresh[at]!.id) return null;
      replaced.push({ before: old[at]!, after: fresh[at]! });
    }
  }
  return replaced;
}

/** Whether none of these fields differs. A field that a kind of record does not have is the same in both. */
export function sameIn({ before, after }: Replaced, fields: readonly string[]): boolean {
  const [was, is] = [before, after] as unknown as readonly [Fields, Fields];
  return fields.every((field) => was[field] === is[field]);
}
/** Whether nothing but its place is another. */
export function isOnlyMoved({ before, after }: Replaced): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('x');
  fields.delete('y');
  return sameIn({ before, after }, [...fields]);
}
type Fields = { readonly [field: string]: unknown };
