/** Candidates as bubbles of impact against feasibility: where each lies, how large it is, and where its words have room. */
import type { Candidate, Quadrant } from '../../engine/index.ts';
import { measureText } from '../type/measureText.ts';
import { clipText } from '../type/wrapText.ts';

export interface QuadrantPoint {
  readonly candidate: Candidate;
  /** 0–100. */
  readonly feasibility: number;
  readonly impact: number;
  /** What its size stands for: hours or money a year. */
  readonly worth: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name begins; null: there is no room that another bubble or name does not need. */
  readonly label: { readonly x: number; readonly y: number; readonly words: string } | null;
}

/** The drawing area inside its frame, in units of the picture. */
export const quadrantChart = { width: 880, height: 420, edge: 36 } as const;
const chart = quadrantChart;
const SMALLEST = 9;
const LARGEST = 22;
const LINE = 13;
const FACE = { size: 11, weight: 400 } as const;
/** A name is cut to the first of these widths (px) at which there is room for it. */
const NAME_WIDTHS = [260, 180, 120];

export const chartX = (feasibility: number): number =>
  chart.edge + (feasibility / 100) * (chart.width - 2 * chart.edge);
export const chartY = (impact: number): number =>
  chart.height - chart.edge - (impact / 100) * (chart.height - 2 * chart.edge);

/** Where each field lies. */
export const quadrantCorners: {
  readonly [Q in Quadrant]: { readonly feasibility: 'low' | 'high'; readonly impact: 'low' | 'high' };
} = {
  'quick-win': { feasibility: 'high', impact: 'high' },
  'big-bet': { feasibility: 'low', impact: 'high' },
  'fill-in': { feasibility: 'high', impact: 'low' },
  avoid: { feasibility: 'low', impact: 'low' },
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In the order given, which is that of the numbers in the bubbles; the area of a bubble is what it is worth. */
export function quadrantPoints(
  candidates: readonly Candidate[],
  size: 'hours' | 'money',
  nameOf: (candidate: Candidate) => string,
): readonly QuadrantPoint[] {
  const worthOf = ({ hoursPerYear, moneyPerYear }: Candidate): number =>
    (size === 'hours' ? hoursPerYear : moneyPerYear).likely;
  const most = Math.max(1, ...candidates.map(worthOf));
  const bubbles: Omit<QuadrantPoint, 'label'>[] = [];
  for (const candidate of candidates) {
    const worth = worthOf(candidate);
    const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, worth) / most);
    const feasibility = Math.round(candidate.feasibility.value);
    const impact = Math.round(candidate.impact.value);
    const at = beside(bubbles, { x: chartX(feasibility), y: chartY(impact), radius });
    bubbles.push({ candidate, feasibility, impact, worth, radius, ...at });
  }
  const taken = bubbles.map(({ x, y, radius }) => boxAround(x, y, radius));
  return bubbles.map((bubble) => {
    const label = labelOf(bubble, nameOf(bubble.candidate), taken);
    if (label) taken.push(boxOf(label));
    return { ...bubble, label };
  });
}

/** The next place to the right and then in rows below where its number does not cover another's. */
function beside(
  bubbles: readonly { readonly x: number; readonly y: number }[],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): { readonly x: number; readonly y: number } {
  const inside = (value: number, side: number) =>
    Math.min(side - chart.edge - radius, Math.max(chart.edge + radius, value));
  const step = 2 * SMALLEST;
  for (let ring = 0; ring < 12; ring++)
    for (let turn = 0; turn < Math.max(1, 6 * ring); turn++) {
      const angle = (2 * Math.PI * turn) / Math.max(1, 6 * ring);
      const spot = {
        x: inside(x + ring * step * Math.cos(angle), chart.width),
        y: inside(y + ring * step * Math.sin(angle), chart.height),
      };
      if (bubbles.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= step)) return spot;
    }
  return { x: inside(x, chart.width), y: inside(y, chart.height) };
}

type Label = NonNullable<QuadrantPoint['label']>;
type Bubble = Pick<QuadrantPoint, 'x' | 'y' | 'radius'>;

/** As much of the name as there is room for. */
function labelOf(bubble: Bubble, name: string, taken: readonly Box[]): Label | null {
  for (const maxWidth of NAME_WIDTHS) {
    const label = roomFor(bubble, clipText(name, { ...FACE, maxWidth }), taken);
    if (label) return label;
  }
  return null;
}

const widthOf = (words: string): number => measureText(words, FACE);

/** Right of the bubble, left of it, below, above: the first that is free. */
function roomFor({ x, y, radius }: Bubble, words: string, taken: readonly Box[]): Label | null {
  const width = widthOf(words);
  const middle = x - width / 2;
  const places = [
    { x: x + radius + 4, y: y + 4 },
    { x: x - radius - 4 - width, y: y + 4 },
    { x: middle, y: y + radius + LINE },
    { x: middle, y: y - radius - 5 },
  ];
  const free = places.find((place) => {
    const box = boxOf({ ...place, words });
    const isInside =
      box.left >= chart.edge &&
      box.right <= chart.width - chart.edge &&
      box.top >= chart.edge &&
      box.bottom <= chart.height - chart.edge;
    return isInside && !taken.some((other) => overlap(box, other));
  });
  return free ? { ...free, words } : null;
}

const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
const boxOf = ({ x, y, words }: Label): Box => ({
  left: x,
  top: y - LINE + 3,
  right: x + widthOf(words),
  bottom: y + 3,
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
