/** Which drag a press begins, by what lies under it. */
import { canReorder } from '../edits/lanes.ts';
import { cutAt, cutDrag } from '../frames/cuts.ts';
import type { Hit } from '../scene/hitTest.ts';
import type { Reach } from '../scene/reach.ts';
import { onlySelected, selectionOf, type Surface } from '../surface.ts';
import { connectDrag, reconnectDrag } from './connectDrag.ts';
import type { Drag, PointerAt } from './drag.ts';
import { knobAt, knobsOf } from './knobs.ts';
import { borderDrag, laneDrag } from './laneDrags.ts';
import { moveDrag } from './moveDrag.ts';
import { panDrag } from './panDrag.ts';
import { bendDrag, marqueeDrag, resizeDrag } from './shapeDrags.ts';

export interface PressedAt {
  readonly hit: Hit;
  readonly at: PointerAt;
  readonly reach: Reach;
  readonly isTouch: boolean;
  /** A pull on the ground moves the map instead of selecting. */
  readonly pans: boolean;
  readonly mayEdit: boolean;
}

/** Empty ground: a mouse pulls the box that selects, a finger pans; so does a mouse where the map is only shown. Nothing happens before the answer is called. */
export function dragFor(surface: Surface, { hit, at, reach, isTouch, pans, mayEdit }: PressedAt): () => Drag {
  const onGround = () => (pans ? panDrag : marqueeDrag)(surface, at, {});
  const cut = cutAt(surface, hit, at.point, reach);
  if (cut) return () => cutDrag(surface, at, cut);
  if (!mayEdit) return onGround;
  const only = onlySelected(surface);
  const { zoom } = surface.view();
  const knob =
    only === null ? null : knobAt(knobsOf(surface.scene(), only, zoom), at.point, reach.knob / zoom);
  if (knob?.pull === 'resize') return () => resizeDrag(surface, at, { id: only!, knob });
  if (knob?.pull === 'end') return () => reconnectDrag(surface, at, { lineId: only!, end: knob.end });
  if (knob?.pull === 'segment') return () => bendDrag(surface, at, { id: only!, index: knob.index });
  // A finger that pans starts anywhere: it moves the border of a lane only where the lane was chosen before.
  if (hit.part === 'border' && (!isTouch || only === hit.border.laneId))
    return () => borderDrag(surface, at, hit.border);
  if (hit.part === 'rim') return () => connectDrag(surface, at, { fromId: hit.id });
  if (hit.part === 'body' && hasOnlyLanes(surface) && canReorder(surface, hit.id))
    return () => laneDrag(surface, at, { id: hit.id });
  if (hit.part === 'body' && canMove(surface, hit.id)) return () => moveDrag(surface, at, { id: hit.id });
  return onGround;
}

/** Nothing but lanes is selected, as after the undo of a move that touched two: one held by its header goes to another place all the same. */
function hasOnlyLanes(surface: Surface): boolean {
  const { boxById } = surface.scene();
  const selection = selectionOf(surface);
  return selection.length <= 1 || selection.every((id) => boxById.get(id)?.kind === 'lane');
}

/** A lane without others carries all it holds, unless a pool has it. */
function canMove(surface: Surface, id: string): boolean {
  const item = surface.scene().boxById.get(id);
  return (
    item !== undefined &&
    (item.kind !== 'lane' || item.record.poolId === null || selectionOf(surface).length > 1)
  );
}
