import { byOrder, type Doc, type ProcessMap } from '../../../shared/model/index.ts';

const sortedByTable = new WeakMap<object, readonly ProcessMap[]>();

/** The maps of a workspace in their order; the same list as long as no map changed. */
export function sortedMaps(doc: Pick<Doc, 'map'>): readonly ProcessMap[] {
  let sorted = sortedByTable.get(doc.map);
  if (!sorted) {
    sorted = Object.values(doc.map).toSorted(byOrder);
    sortedByTable.set(doc.map, sorted);
  }
  return sorted;
}
