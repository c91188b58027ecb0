import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps } from '../geometry/boxes.ts';
import { liveBox, liveIds } from '../scene/liveBox.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { sayBox } from '../speak.ts';
import { marksOn } from './marksOn.ts';
import { toFlow, type ElementNode } from './toFlow.ts';

/** Far out, no more than this many boxes are nodes of their own; the others are painted. */
const FAR_LIMIT = 60;

/** The boxes that are nodes right now: what lies in the rendered region; far out only what is selected, hovered or moved. */
export function useNodes(scene: Scene): ElementNode[] {
  const text = useText();
  const live = useCanvas(useShallow(({ gesture, glide }) => ({ gesture, glide })));
  const region = useCanvas((state) => state.region);
  const isFull = useCanvas((state) => state.detail === 'full');
  const hoverId = useCanvas((state) => state.hoverId);
  const selection = useView((state) => state.selection);
  // Spoken labels name the lane's role and the marks; figures, goals and the like leave the nodes alone.
  const marks = useDocument(({ doc }) => doc.mark);
  const lanes = useDocument(({ doc }) => doc.lane);
  const doc = useDocument((state) => state.doc);
  const near = useMemo(
    () => (isFull ? scene.boxes.filter((item) => overlaps(item.box, region)) : []),
    [scene, region, isFull],
  );
  const labels = useMemo(() => new Map<SceneBox, string>(), [scene, marks, lanes, text]);

  return useMemo(() => {
    const shown = new Set(near);
    const add = (id: string) => {
      const item = scene.boxById.get(id);
      if (item) shown.add(item);
    };
    for (const id of selection.slice(0, FAR_LIMIT)) add(id);
    if (!isFull && hoverId !== null) add(hoverId);
    if (isFull) for (const id of liveIds(live)?.keys() ?? []) add(id);
    const label = (item: SceneBox) => {
      let said = labels.get(item);
      if (said === undefined) {
        const exits =
          scene.linesOf.get(item.id)?.filter(({ record }) => record.fromId === item.id).length ?? 0;
        said = sayBox(item, marksOn(doc, item.id), { doc, text, exits });
        labels.set(item, said);
      }
      return said;
    };
    return [...shown].map((item) => toFlow(item, liveBox(item, live), label(item)));
    // `doc` is read for labels only, and those are made anew when what they say changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scene, near, isFull, selection, isFull ? null : hoverId, live, labels]);
}
