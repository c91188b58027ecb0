import { clipText, measureText } from '../../diagram/index.ts';
import type { KpiProgress } from '../../engine/index.ts';

type EndKind = 'baseline' | 'target' | 'now';

/** A label at the right end of a line of the chart. */
interface EndLabel {
  readonly kind: EndKind;
  readonly at: number;
  readonly words: string;
}

const LABEL_HEIGHT = 14;
/** The heaviest in which one of them is set. */
const FACE = { size: 11, weight: 600 } as const;
/** Between the end of the lines and their words. */
export const END_GAP = 8;
const SLACK = 4;
const LEAST_ROOM = 60;
const MOST_ROOM = 0.35;

export interface EndNames {
  readonly names: { readonly [K in EndKind]?: string };
  /** What they need right of the lines, px. */
  readonly room: number;
}

/** The words at the ends of the lines, none wider than about a third of the chart, and the room (px) that they take from its `width`. */
export function endNames(
  { baseline, target, latest }: KpiProgress,
  width: number,
  say: (kind: EndKind, value: number) => string,
): EndNames {
  const most = MOST_ROOM * width;
  const values = { baseline, target, now: latest?.value ?? null };
  const names = Object.fromEntries(
    (['baseline', 'target', 'now'] as const).flatMap((kind) => {
      const value = values[kind];
      return value === null
        ? []
        : [[kind, clipText(say(kind, value), { ...FACE, maxWidth: most - END_GAP - SLACK })]];
    }),
  );
  const widest = Math.max(0, ...Object.values<string>(names).map((words) => measureText(words, FACE)));
  return { names, room: Math.ceil(Math.max(LEAST_ROOM, widest + END_GAP + SLACK)) };
}

/** What the lines are, at their right end, pushed apart where they would lie on each other; none below `floor`. */
export function endLabels(
  { baseline, target, latest }: KpiProgress,
  { names }: EndNames,
  y: (value: number) => number,
  floor: number,
): readonly EndLabel[] {
  const label = (kind: EndKind, value: number | null): EndLabel[] =>
    value === null ? [] : [{ kind, at: y(value), words: names[kind] ?? '' }];
  const labels = [
    ...label('baseline', baseline),
    ...label('target', target),
    ...label('now', latest?.value ?? null),
  ].toSorted((a, b) => a.at - b.at);
  let free = 0;
  const placed = labels.map((label) => {
    const at = Math.max(label.at, free);
    free = at + LABEL_HEIGHT;
    return { ...label, at };
  });
  const over = Math.max(0, free - LABEL_HEIGHT - floor);
  return placed.map((label) => ({ ...label, at: label.at - over }));
}
