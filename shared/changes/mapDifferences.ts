import { elementOf, type Doc, type ElementKind } from '../model/index.ts';
import type { Change } from './change.ts';
import { compare } from './compare.ts';
import { fateOf, type Fate } from './differences.ts';

/** One drawn element that differs between two states of a map. */
export interface ElementDifference {
  readonly kind: ElementKind;
  readonly id: string;
  readonly fate: Fate;
}

/**
 * The drawn elements in which two states of a workspace differ, by map. A figure, a mark or a use of data that differs makes its element a
 * changed one; where several things of one element differ, the one that says most counts.
 */
export function mapDifferences(here: Doc, there: Doc): ReadonlyMap<string, readonly ElementDifference[]> {
  const found = new Map<string, ElementDifference>();
  for (const change of compare(here, there)) {
    const id = elementIdOf(change);
    const element = id === null ? null : (elementOf(there, id) ?? elementOf(here, id));
    if (id === null || !element) continue;
    const fate = id === change.id ? fateOf(change) : 'changed';
    const known = found.get(id);
    if (!known || weight[fate] > weight[known.fate]) found.set(id, { kind: element.kind, id, fate });
  }
  const byMap = new Map<string, ElementDifference[]>();
  for (const difference of found.values()) {
    const mapId = (elementOf(there, difference.id) ?? elementOf(here, difference.id))!.record.mapId;
    const list = byMap.get(mapId);
    if (list) list.push(difference);
    else byMap.set(mapId, [difference]);
  }
  return byMap;
}

/** What a reader should hear of where several are true. */
const weight: { readonly [F in Fate]: number } = { moved: 1, renamed: 2, changed: 3, there: 4, here: 4 };

/** The element that a changed record is or belongs to; null where it belongs to none. */
function elementIdOf({ kind, id, before, after }: Change): string | null {
  const record = after ?? before;
  if (!record) return null;
  if (kind === 'figure' && 'ownerId' in record) return record.ownerId;
  if (kind === 'mark' && 'targetId' in record) return record.targetId;
  if (kind === 'dataUse' && 'stepId' in record) return record.stepId;
  return id;
}
