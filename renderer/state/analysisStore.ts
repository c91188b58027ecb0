/** The engine's latest answer; it comes from the worker and is never stored. */
import { createStore } from 'zustand/vanilla';
import type { WeightSettings } from '../../shared/commands/index.ts';
import type { Analysis, Ranking } from '../../shared/engine/index.ts';

export interface AnalysisState {
  /** Null until the first answer for the open workspace. */
  readonly analysis: Analysis | null;
  /** True while an answer for newer edits is on its way. */
  readonly isStale: boolean;
  /** What is said of the candidates together; follows the analysis, so that it may be that of the one before. */
  readonly ranking: Ranking | null;
  /** Weights that are tried without being written, and the analysis by them once it is there. */
  readonly tried: WeightSettings | null;
  readonly trial: Analysis | null;
}

export const createAnalysisStore = () =>
  createStore<AnalysisState>()(() => ({
    analysis: null,
    isStale: false,
    ranking: null,
    tried: null,
    trial: null,
  }));
export type AnalysisStore = ReturnType<typeof createAnalysisStore>;
