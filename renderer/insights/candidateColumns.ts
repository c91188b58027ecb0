/** The columns of the table of candidates: by what each sorts. Unknown stands last, whichever way. */
import type { Candidate, Ranking } from '../../shared/engine/index.ts';
import type { ColumnId, TableSort } from '../state/insightsView.ts';

export const wordColumns: ReadonlySet<ColumnId> = new Set([
  'title',
  'map',
  'class',
  'nature',
  'standing',
  'decision',
]);

/** What a candidate is sorted by; words are those on screen. */
export interface SortGround {
  readonly ranking: Ranking | null;
  readonly words: (column: ColumnId, candidate: Candidate) => string;
}

export function sortedBy(
  candidates: readonly Candidate[],
  { column, direction }: TableSort,
  ground: SortGround,
): readonly Candidate[] {
  const way = direction === 'ascending' ? 1 : -1;
  const keyed = candidates.map((candidate) => ({ candidate, key: keyOf(column, candidate, ground) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return (
        way * (typeof a.key === 'string' ? a.key.localeCompare(b.key as string) : a.key - (b.key as number))
      );
    })
    .map(({ candidate }) => candidate);
}

function keyOf(
  column: ColumnId,
  candidate: Candidate,
  { ranking, words }: SortGround,
): number | string | null {
  switch (column) {
    case 'priority':
      return candidate.priority.value;
    case 'top':
      return ranking?.topShares[candidate.id] ?? null;
    case 'impact':
      return candidate.impact.value;
    case 'feasibility':
      return candidate.feasibility.value;
    case 'alignment':
      return candidate.alignment?.value ?? null;
    case 'hours':
      return candidate.hoursPerYear.likely;
    case 'money':
      return candidate.moneyPerYear.likely;
    case 'cost':
      return candidate.cost ? candidate.cost.low + candidate.cost.high : null;
    case 'payback':
      return candidate.paybackMonths;
    case 'title':
    case 'map':
    case 'class':
    case 'nature':
    case 'standing':
    case 'decision':
      return words(column, candidate);
  }
}
