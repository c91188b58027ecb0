import type { Step } from '../../model/index.ts';
import type { Primitive } from '../drawing.ts';

const SIZE = 12;
const GAP = 5;
const stroke = { paint: 'stepLine', width: 1.25 } as const;

/**
 * Signs at the foot of a step on a 12 grid: loop, multiple instances, compensation, ad hoc, and + for what lies inside; above whatever
 * takes `below` px at the very foot.
 */
export function stepMarkers(step: Step, below = 0): Primitive[] {
  const signs: ((x: number, y: number) => Primitive)[] = [];
  if (step.loop === 'standard')
    signs.push(outline('M3.6 10.2A4.6 4.6 0 1 1 6.4 10.6M3.6 10.2L3.9 7.4M3.6 10.2L.9 9.8'));
  if (step.loop === 'parallel') signs.push(outline('M2.5 1.5V10.5M6 1.5V10.5M9.5 1.5V10.5'));
  if (step.loop === 'sequential') signs.push(outline('M1.5 2.5H10.5M1.5 6H10.5M1.5 9.5H10.5'));
  if (step.isCompensation) signs.push(outline('M6 2L1 6L6 10ZM11 2L6 6L11 10Z'));
  if (step.type === 'subprocess' && step.variant === 'adHoc')
    signs.push(outline('M1 7.5C2.5 4 4.5 4 6 6S9.5 8 11 4.5'));
  const isClosed =
    (step.type === 'subprocess' && !step.isExpanded) ||
    (step.type === 'call' && step.calledMapId !== null && !step.isExpanded);
  if (isClosed) signs.push(outline('M.5.5H11.5V11.5H.5ZM6 3V9M3 6H9'));
  const width = signs.length * SIZE + (signs.length - 1) * GAP;
  const x = step.x + (step.width - width) / 2;
  const y = step.y + step.height - SIZE - 4 - below;
  return signs.map((sign, index) => sign(x + index * (SIZE + GAP), y));
}

const outline =
  (d: string) =>
  (x: number, y: number): Primitive => ({ shape: 'path', d, fill: 'none', stroke, at: { x, y } });
