/** The engine's latest answer; it comes from the worker and is never stored. */
import { createStore } from 'zustand/vanilla';
import type { Analysis } from '../../shared/engine/index.ts';

export interface AnalysisState {
  /** Null until the first answer for the open workspace. */
  readonly analysis: Analysis | null;
  /** True while an answer for newer edits is on its way. */
  readonly isStale: boolean;
}

export const createAnalysisStore = () =>
  createStore<AnalysisState>()(() => ({ analysis: null, isStale: false }));
export type AnalysisStore = ReturnType<typeof createAnalysisStore>;
