import type { Drawn } from '../../../diagram/index.ts';
import type { Box, Doc, Point } from '../../../model/index.ts';
import { type Axis, isCutThrough, solidsOf } from '../cutCosts.ts';
import type { GridCuts } from '../spread.ts';

/** A shape or a word that a cut goes through. */
export interface OnCut {
  /** Of the element that it belongs to. */
  readonly id: string;
  /** What is cut, px of the map. */
  readonly box: Box;
  /** Where the cut comes into it. */
  readonly at: Point;
}

/** What lies on the cuts of a map, once for each shape or word that is cut, whatever number of cuts goes through it. */
export function onCuts(
  doc: Doc,
  items: readonly Drawn[],
  { cuts, areNamesRepeated }: { readonly cuts: GridCuts; readonly areNamesRepeated: boolean },
): OnCut[] {
  const found = new Map<string, OnCut>();
  for (const axis of ['x', 'y'] as const)
    for (const item of items)
      for (const box of solidsOf(doc, item, { axis, areNamesRepeated })) {
        const at = cuts[axis].find((cut) => isCutThrough(box, axis, cut));
        // What is pinned to an element has its id with a suffix.
        const id = item.id.split('#')[0]!;
        const key = [item.id, box.x, box.y].join(' ');
        if (at !== undefined && !found.has(key)) found.set(key, { id, box, at: entry(box, axis, at) });
      }
  return [...found.values()];
}

const entry = ({ x, y }: Box, axis: Axis, at: number): Point => (axis === 'x' ? { x: at, y } : { x, y: at });
