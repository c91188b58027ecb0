import type { Doc, Mark } from '../../../shared/model/index.ts';

const NONE: readonly Mark[] = [];
const byTable = new WeakMap<object, Map<string, readonly Mark[]>>();
const before = new Map<string, readonly Mark[]>();

/** The open marks on one element, gravest first; the same list until one of them changes. */
export function marksOn(doc: Doc, elementId: string): readonly Mark[] {
  let byTarget = byTable.get(doc.mark);
  if (!byTarget) {
    byTarget = group(Object.values(doc.mark));
    byTable.set(doc.mark, byTarget);
  }
  return byTarget.get(elementId) ?? NONE;
}

function group(marks: readonly Mark[]): Map<string, readonly Mark[]> {
  const lists = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.isSettled) continue;
    const list = lists.get(mark.targetId);
    if (list) list.push(mark);
    else lists.set(mark.targetId, [mark]);
  }
  const kept = new Map<string, readonly Mark[]>();
  for (const [target, list] of lists) {
    list.sort((a, b) => b.severity - a.severity || a.order - b.order);
    const old = before.get(target);
    kept.set(
      target,
      old && old.length === list.length && old.every((mark, i) => mark === list[i]) ? old : list,
    );
  }
  before.clear();
  for (const [target, list] of kept) before.set(target, list);
  return kept;
}
