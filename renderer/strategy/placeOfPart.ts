import type { DimensionPart } from '../../shared/engine/index.ts';
import type { ViewState } from '../state/viewStore.ts';

/** Where the step is taken that raises a part of a dimension. */
export const placeOfPart: { readonly [P in DimensionPart]: Partial<ViewState> } = {
  tracedCost: { place: 'insights', insightsTab: 'candidates' },
  coveredGoals: { place: 'insights', insightsTab: 'candidates' },
  integratedHandoffs: { place: 'insights', insightsTab: 'findings' },
  singleSourceObjects: { place: 'insights', insightsTab: 'findings' },
  crossOwnedInitiatives: { place: 'plan', planTab: 'initiatives' },
  keptTouchpoints: { place: 'plan', planTab: 'initiatives' },
  outwardKpis: { place: 'strategy', strategyTab: 'tree' },
  structuredExchanges: { place: 'map' },
  reviewedGoals: { place: 'measure', measureTab: 'reviews' },
  modularOptions: { place: 'plan', planTab: 'initiatives' },
  horizonBalance: { place: 'strategy', strategyTab: 'tree' },
  freshKpis: { place: 'measure', measureTab: 'kpis' },
};
