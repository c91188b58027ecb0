import type { KpiProgress } from '../../engine/index.ts';

/** A label at the right end of a line of the chart. */
interface EndLabel {
  readonly kind: 'baseline' | 'target' | 'now';
  readonly at: number;
  readonly label: number;
}

const LABEL_HEIGHT = 14;

/** What the lines are, at their right end, pushed apart where they would lie on each other; none below `floor`. */
export function endLabels(
  { baseline, target, latest }: KpiProgress,
  y: (value: number) => number,
  floor: number,
): readonly EndLabel[] {
  const labels = [
    ...(baseline === null ? [] : [{ kind: 'baseline' as const, at: y(baseline), label: baseline }]),
    ...(target === null ? [] : [{ kind: 'target' as const, at: y(target), label: target }]),
    ...(latest === null ? [] : [{ kind: 'now' as const, at: y(latest.value), label: latest.value }]),
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
