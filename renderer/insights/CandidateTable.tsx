import { useMemo, type ReactNode } from 'react';
import {
  candidateNumbers,
  shownPriority,
  type Candidate,
  type CandidateNumber,
} from '../../shared/engine/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../state/session.tsx';
import { DataTable, type DataColumn } from '../ui/DataTable.tsx';
import { columnIds, type ColumnId, type TableSort } from '../state/insightsView.ts';
import { sortedBy, wordColumns } from './candidateColumns.ts';
import { drawnShareSign } from './drawnShare.ts';
import styles from './quadrant.module.css';
import { ShowMore } from './ShowMore.tsx';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';
import { useFirst } from './useFirst.ts';

interface CandidateTableProps {
  readonly candidates: readonly Candidate[];
  readonly label: string;
}

const ROWS_AT_ONCE = 100;

/** All candidates with their numbers side by side; a heading sorts, Enter on a row opens its card. */
export function CandidateTable({ candidates, label }: CandidateTableProps) {
  const { text, view } = useSession();
  const ranking = useAnalysis((state) => state.ranking);
  const selectedId = useView((state) => state.candidateId);
  const sort = useView((state) => state.candidateSort);
  const sayCell = useSayCell();
  const whyOf = useCandidateWhy();
  const unknown = text('insights.unknown');
  const items = useMemo(
    () => sortedBy(candidates, sort, { ranking, words: sayCell }),
    [candidates, sort, ranking, sayCell],
  );
  const first = useFirst(items, selectedId, ROWS_AT_ONCE);
  const placeOf = new Map(candidates.map(({ id }, index) => [id, index + 1]));
  const cellOf = (id: ColumnId, candidate: Candidate): ReactNode => {
    const words = sayCell(id, candidate);
    if (id === 'title') return named(placeOf.get(candidate.id), words);
    if (isNumberOf(id) && words !== unknown)
      return <Why name={text(`insights.column.${id}`)} value={words} card={() => whyOf(candidate, id)} />;
    return id === 'map' ? wrapped(words) : words;
  };
  const columns = columnIds.map((id): DataColumn<Candidate> => ({
    id,
    title: text(`insights.column.${id}`),
    isSortable: true,
    isNumber: !wordColumns.has(id),
    isRowHeader: id === 'title',
    cell: (candidate) => cellOf(id, candidate),
  }));
  return (
    <>
      <div className={styles['tableBox']}>
        <DataTable
          label={label}
          columns={columns}
          items={first.shown}
          empty={text('insights.nothingFits')}
          selectedId={items.some(({ id }) => id === selectedId) ? selectedId : null}
          onSelect={(candidateId) => candidateId !== null && view.setState({ candidateId })}
          onOpen={(candidateId) => view.setState({ candidateId, insightsTab: 'candidates' })}
          sort={sort}
          onSort={({ column, direction }) =>
            view.setState({ candidateSort: { column: column as ColumnId, direction } satisfies TableSort })
          }
        />
      </div>
      <ShowMore first={first} all={items.length} />
      <p className={styles['hint']}>{text('insights.paybackHint')}</p>
    </>
  );
}

const isNumberOf = (id: ColumnId): id is CandidateNumber & ColumnId =>
  candidateNumbers.some((number) => number === id);

const wrapped = (words: string) => <span className={styles['wrapped']}>{words}</span>;

/** The place in the ranking, which is the number of the bubble, and the name. */
const named = (place: number | undefined, title: string) => (
  <span className={styles['name']}>
    {place} · {title}
  </span>
);

/** Longer times are said in years. */
const MOST_MONTHS = 24;

/** What stands in a cell; a dash where nobody knows. */
function useSayCell(): (column: ColumnId, candidate: Candidate) => string {
  const { text } = useSession();
  const say = useSay();
  const speaker = useSpeaker();
  const ranking = useAnalysis((state) => state.ranking);
  const { map, decision } = useDocument((state) => state.doc);
  return useMemo(() => {
    const unknown = text('insights.unknown');
    const sayPayback = (months: number): string =>
      months > MOST_MONTHS
        ? text('insights.cell.years', { n: speaker.number(months / 12, 2) })
        : text('insights.cell.months', { n: Math.max(1, Math.round(months)) });
    return (column, candidate) => {
      const { low, high } = candidate.priority;
      switch (column) {
        case 'title':
          return say(candidate.title);
        case 'priority': {
          const shown = shownPriority(candidate);
          // A range is said once, and one that is no range not at all.
          return shown === null || shown.includes('–') || Math.round(low) === Math.round(high)
            ? (shown ?? unknown)
            : text('insights.cell.range', { score: shown, low: Math.round(low), high: Math.round(high) });
        }
        case 'top': {
          const share = ranking?.topShares[candidate.id];
          return share === undefined ? unknown : drawnShareSign(share, speaker);
        }
        case 'impact':
          return String(Math.round(candidate.impact.value));
        case 'feasibility':
          return String(Math.round(candidate.feasibility.value));
        case 'alignment':
          return candidate.alignment ? String(Math.round(candidate.alignment.value)) : unknown;
        case 'hours':
          return speaker.hours(candidate.hoursPerYear.likely);
        case 'money':
          return speaker.money(twoDigits(candidate.moneyPerYear.likely));
        case 'cost':
          return candidate.cost
            ? text('insights.inputRange', {
                low: speaker.money(candidate.cost.low),
                high: speaker.money(candidate.cost.high),
              })
            : unknown;
        case 'payback':
          return candidate.paybackMonths === null ? unknown : sayPayback(candidate.paybackMonths);
        case 'map':
          return candidate.mapIds.flatMap((id) => map[id]?.name ?? []).join(', ');
        case 'class':
          return text(`insights.class.${candidate.class}`);
        case 'nature':
          return candidate.nature.label ? text(`insights.nature.${candidate.nature.label}`) : unknown;
        case 'standing':
          return text(`insights.standing.${candidate.standing}`);
        case 'decision': {
          const verdict = decision[candidate.id]?.verdict;
          return verdict ? text(`insights.verdict.${verdict}`) : text('insights.verdict.open');
        }
      }
    };
  }, [text, say, speaker, ranking, map, decision]);
}
