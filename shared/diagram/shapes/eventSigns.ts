import type { ProcessEvent } from '../../model/index.ts';
import type { Primitive } from '../drawing.ts';

type Trigger = ProcessEvent['trigger'];

/** Outlines on a 20 grid around (0, 0); catching events show them empty, throwing ones filled. */
const outlines: { readonly [trigger in Trigger]?: string } = {
  message: 'M-7.5-5H7.5V5H-7.5ZM-7.5-5L0 1L7.5-5',
  error: 'M-6.5 6.5L-2.5-5.5L2 1.5L6-6.5L2.6 6L-2.2-.6Z',
  escalation: 'M0-7.5L5.5 6.5L0 1L-5.5 6.5Z',
  cancel: 'M-6.5-4.4L-4.4-6.5L0-2.1L4.4-6.5L6.5-4.4L2.1 0L6.5 4.4L4.4 6.5L0 2.1L-4.4 6.5L-6.5 4.4L-2.1 0Z',
  compensation: 'M0-5.5L-7.5 0L0 5.5ZM7.5-5.5L0 0L7.5 5.5Z',
  link: 'M-7-2.5H1V-6L7.5 0L1 6V2.5H-7Z',
  signal: 'M0-6.5L6.8 5.2H-6.8Z',
  multiple: 'M0-7L6.7-2.2L4.1 5.7H-4.1L-6.7-2.2Z',
  parallelMultiple: 'M-2-7H2V-2H7V2H2V7H-2V2H-7V-2H-2Z',
};
const CLOCK =
  'M-7.5 0A7.5 7.5 0 1 0 7.5 0A7.5 7.5 0 1 0-7.5 0M0-7.5V-5.6M0 7.5V5.6M-7.5 0H-5.6M7.5 0H5.6M0-4.5V0L3 2';
const LINES = 'M-5.5-7H5.5V7H-5.5ZM-3.2-4H3.2M-3.2-1.3H3.2M-3.2 1.3H3.2M-3.2 4H3.2';

/** What an event waits for or sends, in the middle of its ring. */
export function eventSign(event: ProcessEvent): Primitive[] {
  const at = { x: event.x + event.width / 2, y: event.y + event.height / 2 };
  const scale = Math.min(event.width, event.height) / 36;
  if (!(scale > 0)) return [];
  const stroke = { paint: 'line', width: 1.25 * Math.min(1, scale) } as const;
  const outline = (d: string): Primitive => ({ shape: 'path', d, fill: 'none', stroke, at, scale });
  switch (event.trigger) {
    case 'none':
      return [];
    case 'timer':
      return [outline(CLOCK)];
    case 'conditional':
      return [outline(LINES)];
    case 'terminate':
      return [{ shape: 'circle', cx: at.x, cy: at.y, r: 9 * scale, fill: 'line' }];
    case 'message':
      return event.isThrowing ? filledEnvelope(at, scale) : [outline(outlines.message!)];
    default: {
      const d = outlines[event.trigger]!;
      return [event.isThrowing ? { shape: 'path', d, fill: 'line', stroke, at, scale } : outline(d)];
    }
  }
}

function filledEnvelope(at: { x: number; y: number }, scale: number): Primitive[] {
  return [
    {
      shape: 'path',
      d: 'M-7.5-5H7.5V5H-7.5Z',
      fill: 'line',
      stroke: { paint: 'line', width: 1.25 },
      at,
      scale,
    },
    {
      shape: 'path',
      d: 'M-7.5-5L0 1L7.5-5',
      fill: 'none',
      stroke: { paint: 'eventFill', width: 1.25 },
      at,
      scale,
    },
  ];
}
