import type { Box, Step } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { lineHeight, STEP_ICON_ROW, STEP_MARKER_ROW, STEP_STRIP, STEP_TYPE } from '../geometry/sizes.ts';
import type { HeatLevel } from '../heat/stepHeat.ts';
import { longestWord, wrapText } from '../type/wrapText.ts';
import { type IconName, icons } from './icons.ts';
import { stepMarkers } from './stepMarkers.ts';
import { baselineIn, linesIn } from './text.ts';

export interface StepContext {
  /** Numbers at the foot (work · wait · system), when their layer is on. */
  readonly strip?: string;
  /** How much of the shown measure it has, from 1 (little) to 5 (most). */
  readonly heat?: HeatLevel;
}

const RADIUS = 8;
const ICON_SIZE = 14;
/** From this width on a name has room beside the icon. */
const BESIDE_ICON = 90;
const SIZES = [13, 12, 11, 10, 9] as const;
const LEAST_WHOLE = 11;

const iconOfType: { readonly [type in Step['type']]?: IconName } = {
  manual: 'hand',
  user: 'user',
  service: 'gear',
  script: 'script',
  businessRule: 'table',
  receive: 'envelope',
};

const OPEN_CALL = { width: 220, height: 110 };

/** Whether a step is drawn as a frame around its inside. Some tools draw a called process inside its call and say so by nothing but its size. */
export const isOpenStep = (step: Step): boolean => {
  if (step.type === 'subprocess') return step.isExpanded;
  if (step.type !== 'call') return false;
  return step.isExpanded || (step.width >= OPEN_CALL.width && step.height >= OPEN_CALL.height);
};

/** A task, collapsed or expanded subprocess, or call activity. */
export function drawStep(step: Step, context: StepContext = {}): Drawn {
  const markers = stepMarkers(step, context.strip === undefined ? 0 : STEP_STRIP - 2);
  const isOpen = isOpenStep(step);
  return {
    id: step.id,
    kind: 'step',
    bounds: { x: step.x, y: step.y, width: step.width, height: step.height },
    primitives: [
      ...frame(step, context.heat),
      ...typeIcon(step),
      ...(isOpen ? title(step) : name(step, markers.length > 0, context)),
      ...strip(step, context),
      ...markers,
    ],
  };
}

function frame(step: Step, heat?: HeatLevel): Primitive[] {
  const { x, y, width, height } = step;
  const isEventSub = step.variant === 'event' && step.type === 'subprocess';
  const stroke = {
    paint: 'stepLine',
    width: step.type === 'call' ? 3 : 1.5,
    ...(isEventSub ? { dash: [1.5, 4] } : {}),
  } as const;
  const fill = heat === undefined ? 'stepFill' : (`heat${heat}` as const);
  const radius = Math.min(RADIUS, width / 4, height / 4);
  const frames: Primitive[] = [{ shape: 'rect', x, y, width, height, radius, fill, stroke }];
  if (step.type === 'subprocess' && step.variant === 'transaction') {
    const inner = { x: x + 3.5, y: y + 3.5, width: Math.max(0, width - 7), height: Math.max(0, height - 7) };
    frames.push({ shape: 'rect', ...inner, radius: Math.max(0, radius - 3), fill: 'none', stroke });
  }
  return frames;
}

function typeIcon(step: Step): Primitive[] {
  const at = { x: step.x + 8, y: step.y + 8 };
  const scale = ICON_SIZE / 24;
  const stroke = { paint: 'inkSoft', width: 1.25 } as const;
  if (step.type === 'send')
    return [
      {
        shape: 'path',
        d: 'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
        fill: 'inkSoft',
        at,
        scale,
        stroke,
      },
      {
        shape: 'path',
        d: 'M22 7l-8.991 5.727a2 2 0 0 1-2.009 0L2 7',
        fill: 'none',
        at,
        scale,
        stroke: { paint: 'stepFill', width: 1.25 },
      },
    ];
  const icon = iconOfType[step.type];
  return icon ? [{ shape: 'path', d: icons[icon], fill: 'none', at, scale, stroke }] : [];
}

/** The name in the middle, in the largest size that shows all of it: 13 px in boxes of our own, less in small ones of a file. */
function name(step: Step, hasMarkers: boolean, context: StepContext): Primitive[] {
  const padding = step.width < 120 ? 7 : 12;
  const foot = (context.strip === undefined ? 0 : STEP_STRIP) + (hasMarkers ? STEP_MARKER_ROW : 6);
  const hasIcon = step.type === 'send' || iconOfType[step.type] !== undefined;
  const inner = { x: step.x + padding, width: Math.max(8, step.width - 2 * padding) };
  const low = step.y + step.height - foot;
  let { lines, size } = fit(step.name, inner.width, low - step.y - 6);
  let height = lines.length * lineHeight(size);
  const middle = (step.y + (foot > 6 ? 6 : foot) + low) / 2;
  const underIcon = step.y + STEP_ICON_ROW;
  let top = middle - height / 2;
  if (hasIcon && top < underIcon && underIcon + height <= low + 2) top = underIcon;
  else if (hasIcon && top < underIcon && step.width >= BESIDE_ICON) {
    // No room below the icon: the name stands beside it.
    const shift = step.x + 8 + ICON_SIZE + 4 - inner.x;
    inner.x += shift;
    inner.width -= shift - padding / 2;
    ({ lines, size } = fit(step.name, inner.width, low - step.y - 6));
    height = lines.length * lineHeight(size);
    top = middle - height / 2;
  }
  const box: Box = { ...inner, y: Math.max(step.y + 4, top), height };
  return linesIn(box, lines, { type: { size, weight: STEP_TYPE.weight }, paint: 'ink', anchor: 'middle' });
}

function fit(text: string, maxWidth: number, maxHeight: number): { lines: string[]; size: number } {
  const [full] = SIZES;
  const whole = (full * maxWidth) / longestWord(text, { size: full, weight: STEP_TYPE.weight });
  // A word is made smaller sooner than broken, as long as it stays readable.
  const most = whole >= LEAST_WHOLE ? whole : full;
  for (const size of SIZES) {
    if (size > most) continue;
    const maxLines = Math.max(1, Math.floor(maxHeight / lineHeight(size)));
    const all = wrapText(text, { size, weight: STEP_TYPE.weight, maxWidth, maxLines, isBalanced: true });
    if (!all.at(-1)?.endsWith('…') || text.trimEnd().endsWith('…')) return { lines: all, size };
  }
  const size = 11;
  const maxLines = Math.max(1, Math.floor(maxHeight / lineHeight(size)));
  return { lines: wrapText(text, { size, weight: STEP_TYPE.weight, maxWidth, maxLines }), size };
}

function title(step: Step): Primitive[] {
  const box = { x: step.x + 12, y: step.y + 6, width: Math.max(8, step.width - 24), height: 20 };
  const lines = wrapText(step.name, { size: 13, weight: 600, maxWidth: box.width, maxLines: 2 });
  return linesIn(box, lines, { type: { size: 13, weight: 600 }, paint: 'ink', anchor: 'middle' });
}

function strip(step: Step, { strip: text, heat }: StepContext): Primitive[] {
  if (text === undefined) return [];
  const top = step.y + step.height - STEP_STRIP;
  const y = baselineIn(top, STEP_STRIP, 11);
  return [
    {
      shape: 'path',
      d: `M${step.x + 8} ${top}H${step.x + step.width - 8}`,
      fill: 'none',
      stroke: { paint: 'laneLine', width: 0.75 },
    },
    {
      shape: 'text',
      x: step.x + step.width / 2,
      y,
      text,
      size: 11,
      weight: heat === undefined ? 400 : 600,
      paint: heat === undefined ? 'inkSoft' : 'ink',
      anchor: 'middle',
    },
  ];
}
