/**
 * How far two orders agree, from −1 (one is the other backwards) to 1 (the same): Kendall's tau-b, which takes ties into account.
 * @param a a value for each item; the higher one stands first
 * @param b the same items in the same places
 * @returns NaN where one of them puts nothing before anything
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number {
  let [agree, differ, tiedInA, tiedInB] = [0, 0, 0, 0];
  for (let one = 0; one < a.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const [inA, inB] = [Math.sign(a[one]! - a[other]!), Math.sign(b[one]! - b[other]!)];
      if (inA === 0 && inB === 0) continue;
      if (inA === 0) tiedInA += 1;
      else if (inB === 0) tiedInB += 1;
      else if (inA === inB) agree += 1;
      else differ += 1;
    }
  }
  const pairs = agree + differ;
  return (agree - differ) / Math.sqrt((pairs + tiedInA) * (pairs + tiedInB));
}
