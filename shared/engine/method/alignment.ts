/**
 * Parts of the four dimensions of alignment (engine model 1.9): points of the whole 100, and what one step towards it takes in person days.
 * Our own judgement.
 */
export const dimensionParts = {
  vertical: {
    tracedCost: { points: 50, days: 0.5 },
    coveredGoals: { points: 50, days: 3 },
  },
  horizontal: {
    integratedHandoffs: { points: 50, days: 6 },
    singleSourceObjects: { points: 30, days: 3 },
    crossOwnedInitiatives: { points: 20, days: 0.5 },
  },
  external: {
    keptTouchpoints: { points: 40, days: 2 },
    outwardKpis: { points: 30, days: 1 },
    structuredExchanges: { points: 30, days: 4 },
  },
  temporal: {
    reviewedGoals: { points: 30, days: 0.25 },
    modularOptions: { points: 30, days: 5 },
    horizonBalance: { points: 20, days: 2 },
    freshKpis: { points: 20, days: 0.25 },
  },
} as const;

/** Short, mid and long initiatives as a business of this size should have them. */
export const horizonTarget = [0.5, 0.3, 0.2] as const;
