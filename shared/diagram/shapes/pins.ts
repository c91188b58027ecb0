import type { Box, Mark } from '../../model/index.ts';
import type { Drawn, Paint, Primitive } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import type { PinsPlace } from '../geometry/pinsBox.ts';
import { CORNER, PIN_SIZE } from '../geometry/sizes.ts';
import { measureText } from '../type/measureText.ts';
import { type IconName, icons } from './icons.ts';
import { baselineIn } from './text.ts';

export type MarkWord = (type: Mark['type'], waste: Mark['waste']) => string;

/** How each mark looks wherever it is shown. Idea and question are dark on yellow, the others light on their colour. */
export const markLooks: {
  readonly [type in Mark['type']]: { readonly paint: Paint; readonly icon: IconName };
} = {
  bottleneck: { paint: 'bottleneck', icon: 'funnel' },
  manual: { paint: 'manual', icon: 'hand' },
  waste: { paint: 'waste', icon: 'recycle' },
  pain: { paint: 'pain', icon: 'bolt' },
  complaint: { paint: 'pain', icon: 'speech' },
  risk: { paint: 'risk', icon: 'shield' },
  idea: { paint: 'idea', icon: 'bulb' },
  question: { paint: 'idea', icon: 'question' },
};

/** Marks of one kind on one element, shown as one pin. */
export interface PinStack {
  readonly type: Mark['type'];
  readonly waste: Mark['waste'];
  readonly count: number;
  /** The gravest of them. */
  readonly severity: Mark['severity'];
}

/** Open marks by kind, the gravest first; settled ones are not on the map. */
export function stackMarks(marks: readonly Mark[]): PinStack[] {
  const stacks = new Map<string, PinStack>();
  for (const mark of marks) {
    if (mark.isSettled) continue;
    const key = `${mark.type} ${mark.waste ?? ''}`;
    const stack = stacks.get(key);
    const severity = Math.max(mark.severity, stack?.severity ?? 1) as Mark['severity'];
    stacks.set(key, { type: mark.type, waste: mark.waste, count: (stack?.count ?? 0) + 1, severity });
  }
  return [...stacks.values()].sort((a, b) => b.severity - a.severity);
}

export interface PinsContext {
  /** Where they stand. */
  readonly on: PinsPlace;
  readonly word: MarkWord;
  /** Room in px; where the words do not fit, pins are icons only, and as many as do. */
  readonly room: number;
}

const GAP = 3;
/** How far a pin hangs into the shape. */
const RISE = 6;
const ICON = 12;
const TYPE = { size: 11, weight: 600 } as const;
const MOST = 4;
/** Over a line, an event or a decision pins may be wider than it: nothing else stands there. */
const SMALL = 84;

/** The pins of one element, on its top edge, from where they begin or ending at the right corner: icon and word, or icons alone where there is no room. */
export function drawPins(id: string, stacks: readonly PinStack[], context: PinsContext): Drawn | null {
  if (stacks.length === 0) return null;
  const labels = stacks.map((stack) => labelOf(stack, context.word));
  const total = labels.reduce((sum, label) => sum + widthOfPin(label) + GAP, 0);
  const hasWords = total <= context.room;
  const shown = hasWords ? stacks : stacks.slice(0, iconsIn(context, stacks));
  const pins: Primitive[] = [];
  const boxes: Box[] = [];
  const texts = shown.map(({ count }, index) =>
    hasWords
      ? labels[index]!
      : countText(count, index === shown.length - 1 ? stacks.length - shown.length : 0),
  );
  const { x, width: across, startsAt } = context.on;
  const whole = texts.reduce((sum, text) => sum + widthOfPin(text) + GAP, -GAP);
  let far = startsAt === undefined ? x + across - (across < SMALL ? -6 : CORNER) : startsAt + whole;
  const y = context.on.y - PIN_SIZE + RISE;
  for (let index = shown.length - 1; index >= 0; index--) {
    const stack = shown[index]!;
    const text = texts[index]!;
    const width = widthOfPin(text);
    far -= width;
    const box = { x: far, y, width, height: PIN_SIZE };
    pins.push(...pin(stack, text, box));
    boxes.push(box);
    far -= GAP;
  }
  return { id: `${id}#pins`, kind: 'pins', bounds: union(boxes)!, primitives: pins };
}

/** How many pins stand side by side as icons, the last of them saying how many there are beyond; one at the least. */
function iconsIn({ on, room }: PinsContext, stacks: readonly PinStack[]): number {
  const free = on.width < SMALL ? SMALL : room;
  const widthOf = (shown: number) =>
    stacks.slice(0, shown).reduce((sum, { count }, index) => {
      const hidden = index === shown - 1 ? stacks.length - shown : 0;
      return sum + widthOfPin(countText(count, hidden)) + (index === 0 ? 0 : GAP);
    }, 0);
  let shown = Math.min(MOST, stacks.length);
  while (shown > 1 && widthOf(shown) > free) shown--;
  return shown;
}

const countText = (count: number, hidden: number): string =>
  hidden > 0 ? `+${hidden}` : count > 1 ? String(count) : '';

function labelOf(stack: PinStack, word: MarkWord): string {
  const name = word(stack.type, stack.waste);
  return stack.count > 1 ? `${name} ${stack.count}` : name;
}

const widthOfPin = (text: string): number =>
  text === '' ? PIN_SIZE : Math.ceil(PIN_SIZE - 1 + measureText(text, TYPE) + 8);

/** A pill in the mark's colour; a ring of paper sets it off from the step, and dots at its foot count its severity. */
export function pin(stack: Pick<PinStack, 'type' | 'severity'>, text: string, box: Box): Primitive[] {
  const { paint, icon } = markLooks[stack.type];
  const isDark = paint === 'idea';
  const ink: Paint = isDark ? 'pinInk' : 'onMark';
  const radius = PIN_SIZE / 2;
  const { x, y, width, height } = box;
  const outer = { x: x - 1.5, y: y - 1.5, width: width + 3, height: height + 3, radius: radius + 1.5 };
  const primitives: Primitive[] = [
    { shape: 'rect', ...outer, fill: 'paper' },
    {
      shape: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      radius: radius - 0.5,
      fill: paint,
      stroke: { paint: isDark ? 'pinInk' : paint, width: 1 },
    },
    {
      shape: 'path',
      d: icons[icon],
      fill: icon === 'funnel' || icon === 'bolt' ? ink : 'none',
      at: { x: x + (PIN_SIZE - ICON) / 2, y: y + (stack.severity > 1 ? 2.5 : 4) },
      scale: ICON / 24,
      stroke: { paint: ink, width: 1.25 },
    },
    ...severityDots(stack.severity, x + PIN_SIZE / 2, y + PIN_SIZE - 3.4, ink),
  ];
  if (text !== '')
    primitives.push({
      shape: 'text',
      x: x + PIN_SIZE - 1,
      y: baselineIn(y, height, TYPE.size),
      text,
      ...TYPE,
      paint: ink,
      anchor: 'start',
    });
  return primitives;
}

/** Two dots for medium, three for high; the lightest needs none. */
function severityDots(severity: number, cx: number, cy: number, fill: Paint): Primitive[] {
  if (severity < 2) return [];
  const offsets = severity === 2 ? [-1.9, 1.9] : [-3.6, 0, 3.6];
  return offsets.map((offset) => ({ shape: 'circle', cx: cx + offset, cy, r: 1.15, fill }));
}
