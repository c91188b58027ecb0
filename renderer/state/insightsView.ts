/** How Insights shows its candidates: what is filtered, what the table is sorted by, what the size of a bubble stands for. */
import type { Candidate, CandidateClass, Label } from '../../shared/engine/index.ts';
import type { Decision } from '../../shared/model/index.ts';

export type LabelFilter = Label | 'weakly-linked' | 'all';
export interface InsightsFilter {
  /** `all`, or the id of a map. */
  readonly mapId: string;
  readonly label: LabelFilter;
  /** `all`, `none` (serves no objective yet), or the id of an objective. */
  readonly objectiveId: string;
  readonly class: CandidateClass | 'all';
  readonly nature: NonNullable<Candidate['nature']['label']> | 'all';
  readonly standing: Candidate['standing'] | 'all';
  /** Of table and chart; cards are of open ones, with the decided below. */
  readonly decision: Decision['verdict'] | 'open' | 'all';
  /** `all`, or the first candidate of a bundle. */
  readonly bundleId: string;
  readonly text: string;
}
export const noFilter: InsightsFilter = {
  mapId: 'all',
  label: 'all',
  objectiveId: 'all',
  class: 'all',
  nature: 'all',
  standing: 'all',
  decision: 'open',
  bundleId: 'all',
  text: '',
};

export const columnIds = [
  'title',
  'priority',
  'top',
  'impact',
  'feasibility',
  'alignment',
  'hours',
  'money',
  'cost',
  'payback',
  'map',
  'class',
  'nature',
  'standing',
  'decision',
] as const;
export type ColumnId = (typeof columnIds)[number];
export interface TableSort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

export type BubbleSize = 'hours' | 'money';
