import type { ComponentType } from 'react';
import { StartPlace } from '../start/StartPlace.tsx';
import type { Place } from '../state/viewStore.ts';
import { StrategyPlace } from '../strategy/StrategyPlace.tsx';
import { InsightsPlace } from '../insights/InsightsPlace.tsx';
import { MeasurePlace } from '../measure/MeasurePlace.tsx';
import { PlanPlace } from '../plan/PlanPlace.tsx';
import { MapPlaceFrame } from './MapPlaceFrame.tsx';

/** What each place of the rail shows. */
export const placeViews: { readonly [P in Place]: ComponentType } = {
  start: StartPlace,
  strategy: StrategyPlace,
  map: MapPlaceFrame,
  insights: InsightsPlace,
  plan: PlanPlace,
  measure: MeasurePlace,
};
