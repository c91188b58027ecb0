import type { Point, ProcessEvent } from '../../model/index.ts';
import type { Drawn, Primitive, Stroke } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { labelOfEvent } from '../geometry/labels.ts';
import { eventSign } from './eventSigns.ts';
import { labelPrimitives } from './text.ts';

/** An event: one ring at the start, two in between and on borders, a thick one at the end; dashed where it does not interrupt. */
export function drawEvent(event: ProcessEvent): Drawn {
  const label = labelOfEvent(event);
  return {
    id: event.id,
    kind: 'event',
    bounds: union(label ? [event, label.box] : [event])!,
    primitives: [...rings(event), ...eventSign(event), ...labelPrimitives(label)],
  };
}

function rings(event: ProcessEvent): Primitive[] {
  const middle: Point = { x: event.x + event.width / 2, y: event.y + event.height / 2 };
  const radius = Math.max(0, Math.min(event.width, event.height) / 2);
  const ring = (r: number, stroke: Stroke, fill: 'eventFill' | 'none'): Primitive => ({
    shape: 'circle',
    cx: middle.x,
    cy: middle.y,
    r: Math.max(0, r),
    fill,
    stroke,
  });
  const canContinue = event.position === 'boundary' || event.position === 'start';
  const dash = canContinue && !event.isInterrupting ? { dash: [4, 3] } : {};
  switch (event.position) {
    case 'start':
      return [ring(radius - 0.75, { paint: 'line', width: 1.5, ...dash }, 'eventFill')];
    case 'end':
      return [ring(radius - 1.75, { paint: 'line', width: 3.5 }, 'eventFill')];
    case 'intermediate':
    case 'boundary':
      return [
        ring(radius - 0.75, { paint: 'line', width: 1.25, ...dash }, 'eventFill'),
        ring(radius - 3.75, { paint: 'line', width: 1.25, ...dash }, 'none'),
      ];
  }
}
