/**
 * How far two lists of scores put the same things in the same order: 1 the same, 0 unrelated, -1 reversed (Kendall's tau-b, which allows
 * for ties; Kendall 1945). Null where one of them puts everything level, or there are fewer than two.
 */
export function kendallTau(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  let agreeing = 0;
  let pairsOfA = 0;
  let pairsOfB = 0;
  const count = Math.min(a.length, b.length);
  for (let i = 1; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const x = Math.sign(a[i]! - a[j]!);
      const y = Math.sign(b[i]! - b[j]!);
      agreeing += x * y;
      pairsOfA += x * x;
      pairsOfB += y * y;
    }
  }
  return pairsOfA > 0 && pairsOfB > 0 ? agreeing / Math.sqrt(pairsOfA * pairsOfB) : null;
}
