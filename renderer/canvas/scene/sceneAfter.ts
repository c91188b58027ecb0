import { sameIn, type Replaced } from './replaced.ts';
import type { Scene, SceneLine } from './scene.ts';
import { sceneBoxAfter, sceneLine } from './sceneOf.ts';

/** With more records replaced than this, a scene is made anew. */
const FEW = 60;
/** What decides about more than the record itself: which others are shown, what lies over what, which lines end where. */
const structure = ['parentId', 'type', 'isExpanded', 'fromId', 'toId'];

/**
 * The scene after an edit that replaced a few records and moved nothing in or out of sight: the one before, with new boxes and lines in place of
 * theirs; the same as made anew, at a fraction of the cost in a large map. Null where it has to be made anew.
 */
export function sceneAfter(
  before: Scene,
  replaced: readonly Replaced[],
  { paths, finishes }: Pick<Scene, 'paths' | 'finishes'>,
): Scene | null {
  if (replaced.length > FEW || !replaced.every((each) => sameIn(each, structure))) return null;
  const boxes = [...before.boxes];
  const boxById = new Map(before.boxById);
  const records = new Map<string, SceneLine['record']>();
  for (const each of replaced) {
    const { after } = each;
    const old = boxById.get(after.id);
    if (old) {
      const box = sceneBoxAfter(old, each);
      boxes[boxes.indexOf(old)] = box;
      boxById.set(after.id, box);
      for (const { record } of before.linesOf.get(after.id) ?? [])
        if (!records.has(record.id)) records.set(record.id, record);
    } else if ('fromId' in after) {
      const line = before.lineById.get(after.id);
      // A line with no end in sight is shown only as long as it is drawn by hand.
      if (!line?.from && !line?.to) return null;
      records.set(after.id, after);
    }
  }
  const lines = [...before.lines];
  const lineById = new Map(before.lineById);
  const linesOf = new Map(before.linesOf);
  for (const [id, record] of records) {
    const old = lineById.get(id)!;
    const line = sceneLine(record, boxById.get(record.fromId) ?? null, boxById.get(record.toId) ?? null);
    lines[lines.indexOf(old)] = line;
    lineById.set(id, line);
    for (const end of new Set([record.fromId, record.toId]))
      linesOf.set(
        end,
        linesOf.get(end)!.map((each) => (each === old ? line : each)),
      );
  }
  return { ...before, boxes, lines, boxById, lineById, linesOf, paths, finishes };
}
