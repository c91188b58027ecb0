/** Tables of widths as the font scripts of `build/` write them: three base-36 digits a width, runs of code points beside them. */

const DIGITS = 3;

/** The widths of a table, in its units. */
export function widthsIn(digits: string): number[] {
  return Array.from({ length: digits.length / DIGITS }, (_, index) =>
    Number.parseInt(digits.slice(index * DIGITS, (index + 1) * DIGITS), 36),
  );
}

/** The code points of runs such as `w:95 4g:13`, in order. */
export function codePointsIn(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [first, count] = run.split(':') as [string, string];
    const start = Number.parseInt(first, 36);
    return Array.from({ length: Number(count) }, (_, index) => start + index);
  });
}
