import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps } from '../geometry/boxes.ts';
import { carriedApart, FAR_LIMIT, liveBox, liveIds } from '../scene/liveBox.ts';
import type { Scene } from '../scene/scene.ts';
import { labelOf } from './labelOf.ts';
import { toFlow, type ElementNode } from './toFlow.ts';
import { useDescription } from './useDescription.ts';

/** The boxes that are nodes right now: what lies in the rendered region; far out only what is selected, hovered or carried. */
export function useNodes(scene: Scene): ElementNode[] {
  const text = useText();
  const live = useCanvas(useShallow(({ gesture, glide }) => ({ gesture, glide })));
  const region = useCanvas((state) => state.region);
  const isFull = useCanvas((state) => state.detail === 'full');
  const hoverId = useCanvas((state) => state.hoverId);
  const selection = useView((state) => state.selection);
  const doc = useDocument((state) => state.doc);
  // Only of what has the focus: it is long, and nothing else is read.
  const describedId = selection.length === 1 ? selection[0]! : null;
  const description = useDescription(scene, describedId);
  const near = useMemo(
    () => (isFull ? scene.boxes.filter((item) => overlaps(item.box, region)) : []),
    [scene, region, isFull],
  );
  const farHoverId = isFull ? null : hoverId;

  return useMemo(() => {
    const shown = new Set(near);
    const add = (id: string) => {
      const item = scene.boxById.get(id);
      if (item) shown.add(item);
    };
    const selected = new Set(selection.slice(0, FAR_LIMIT));
    for (const id of selected) add(id);
    if (farHoverId !== null) add(farHoverId);
    // Of a thousand boxes moved at once, those that are seen are drawn.
    if (isFull)
      for (const id of liveIds(live)?.keys() ?? []) {
        const item = scene.boxById.get(id);
        if (!item) continue;
        if (overlaps(liveBox(item, live), region)) shown.add(item);
        else if (!selected.has(id)) shown.delete(item);
      }
    else for (const id of carriedApart(live) ?? []) add(id);
    return [...shown].map((item) =>
      toFlow(item, liveBox(item, live), {
        label: labelOf(item, scene, { doc, text }),
        description: item.id === describedId ? description : '',
      }),
    );
  }, [scene, near, region, isFull, selection, farHoverId, live, doc, text, describedId, description]);
}
