import type { Box, Point } from '../../model/index.ts';

/** Whether a line, slanting pieces too, runs through a box; along its edge is not through. */
export const runsThrough = (line: readonly Point[], box: Box): boolean =>
  line.some((b, index) => index > 0 && pieceRunsThrough(line[index - 1]!, b, box));

/** Clips the piece to the box side by side (Liang and Barsky 1984): something is left of it where it runs through. */
function pieceRunsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [step, low, high] of [
    [b.x - a.x, x - a.x, x + width - a.x],
    [b.y - a.y, y - a.y, y + height - a.y],
  ] as const) {
    if (step === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(low / step, high / step));
    leaves = Math.min(leaves, Math.max(low / step, high / step));
  }
  return enters < leaves;
}
