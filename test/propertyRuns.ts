/** How much longer than usual the properties are tried: `npm run soak` sets it, and a hurried machine may lower it. */
export const propertyFactor = Number(process.env['PROPERTY_FACTOR'] ?? 1);

/** The runs of a property that is usually tried on so many documents. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * propertyFactor)),
});
