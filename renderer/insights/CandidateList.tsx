import type { Analysis, Candidate } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText, useView } from '../state/session.tsx';
import { BundleList } from './BundleList.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { DecidedCard } from './DecidedCard.tsx';
import type { DecidedEntry } from './decisionState.ts';
import { FirstQuestion } from './FirstQuestion.tsx';
import { IdeasWithoutSteps } from './IdeasWithoutSteps.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useFirst } from './useFirst.ts';
import { useSteadyOrder } from './useSteadyOrder.ts';
import styles from './insights.module.css';

const CARDS_AT_ONCE = 50;

/** Open candidates, best first, and below them what was decided. */
export function CandidateList({
  candidates,
  decided,
  analysis,
}: {
  candidates: readonly Candidate[];
  decided: readonly DecidedEntry[];
  analysis: Analysis;
}) {
  const text = useText();
  const speaker = useSpeaker();
  const selectedId = useView((state) => state.candidateId);
  const method = { version: analysis.methodVersion, date: speaker.date(analysis.asOf) };
  const { shown, hold, release } = useSteadyOrder(candidates);
  const first = useFirst(shown, selectedId, CARDS_AT_ONCE);
  return (
    <>
      <FirstQuestion />
      {candidates.length === 0 && <p className={styles['quiet']}>{text('insights.nothingFits')}</p>}
      <ol
        className={styles['cards']}
        aria-label={text('insights.tab.candidates')}
        onFocus={({ target }) => (target.closest('[data-asking]') ? hold() : release())}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) release();
        }}
      >
        {first.shown.map((candidate) => (
          <li key={candidate.id}>
            <CandidateCard
              candidate={candidate}
              similar={similarTo(candidate, analysis.candidates)}
              isChosen={candidate.id === selectedId}
              methodVersion={analysis.methodVersion}
              standing={text('insights.nextMoved', {
                place: candidates.indexOf(candidate) + 1,
                n: candidates.length,
                trust: text(`insights.trust.${candidate.trust}`),
              })}
            />
          </li>
        ))}
      </ol>
      <ShowMore first={first} all={shown.length} />
      <BundleList analysis={analysis} shown={candidates} />
      {decided.length > 0 && (
        <section className={styles['decided']} aria-label={text('insights.decided')}>
          <h2 className={styles['decidedTitle']}>{text('insights.decided')}</h2>
          <ul className={styles['cards']}>
            {decided.map((entry) => (
              <li key={entry.decision.id}>
                <DecidedCard
                  entry={entry}
                  isChosen={entry.decision.id === selectedId}
                  methodVersion={analysis.methodVersion}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <IdeasWithoutSteps />
      <p className={styles['method']}>
        {analysis.methodChanges === 0
          ? text('insights.method', method)
          : text('insights.methodChanged', { ...method, n: analysis.methodChanges })}
      </p>
    </>
  );
}

/** Candidates of the same pattern elsewhere: one tool may do for all of them. */
function similarTo(candidate: Candidate, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter((other) => other.patternId === candidate.patternId && other.id !== candidate.id);
}
