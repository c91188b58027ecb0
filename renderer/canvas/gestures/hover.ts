/** What the mouse is over, before it is pressed. */
import { isOnPlus } from '../edits/drill.ts';
import { cutAt } from '../frames/cuts.ts';
import type { Hit } from '../scene/hitTest.ts';
import { reachOf } from '../scene/reach.ts';
import { onlySelected, type Surface } from '../surface.ts';
import { knobAt, knobsOf } from './knobs.ts';

const HOVER = reachOf('mouse');

const overOf = (hit: Hit): string =>
  hit.part === 'border' ? (hit.border.isLevel ? 'level border' : 'upright border') : hit.part;

/** A cut is taken as a border is. */
const OVER_CUT = { x: 'upright border', y: 'level border' } as const;

/** Shows what a press would take: a ring, and the cursor for it. */
export function hover(surface: Surface, hit: Hit): void {
  const { store } = surface;
  const hoverId = hit.part === 'body' || hit.part === 'rim' ? hit.id : null;
  const element = surface.element();
  if (element) {
    const knob = onlySelected(surface);
    const zoom = surface.view().zoom;
    const point = surface.pointer.current;
    const overKnob =
      knob !== null &&
      point !== null &&
      knobAt(knobsOf(surface.scene(), knob, zoom), point, HOVER.knob / zoom) !== null;
    const isPlus = point !== null && hit.part === 'body' && isOnPlus(surface, hit.id, point);
    const cut = point === null ? null : cutAt(surface, hit, point, HOVER);
    const over = cut ? OVER_CUT[cut.axis] : overOf(hit);
    element.dataset['over'] = overKnob ? 'knob' : isPlus ? 'plus' : over;
  }
  if (store.getState().hoverId !== hoverId) store.setState({ hoverId });
}
