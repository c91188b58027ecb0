/** Parameters of the logarithm, from the mean (> 0) and the coefficient of variation of the value itself (human work: about .5). */
export function lognormal(mean: number, variation: number): { readonly mu: number; readonly sigma: number } {
  const variance = Math.log(1 + variation ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
