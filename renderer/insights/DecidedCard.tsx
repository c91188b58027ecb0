import { useState } from 'react';
import { clearDecision } from '../../shared/commands/index.ts';
import { keptDifferences, shownPriority } from '../../shared/engine/index.ts';
import type { Decision } from '../../shared/model/index.ts';
import { differenceWords } from '../../shared/report/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { CandidateMore } from './CandidateMore.tsx';
import { useDecide } from './DecisionBar.tsx';
import type { DecidedEntry, DecisionState } from './decisionState.ts';
import styles from './insights.module.css';
import { showCandidate } from './showCandidate.ts';

const verdictTone = { accepted: 'good', later: 'plain', rejected: 'plain' } as const;
const stateTone = { standing: 'plain', changed: 'warning', gone: 'danger' } as const;

interface DecidedCardProps {
  readonly entry: DecidedEntry;
  readonly isChosen: boolean;
  readonly methodVersion: string;
}

/** A decision with what it was about, and whether its ground still stands. */
export function DecidedCard({ entry: { decision, state }, isChosen, methodVersion }: DecidedCardProps) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const speaker = useSpeaker();
  const decide = useDecide(methodVersion);
  const [isOpen, setOpen] = useState(false);
  const candidate = state.kind === 'gone' ? null : state.candidate;
  const priority = candidate && shownPriority(candidate);
  return (
    <article
      className={styles['card']}
      data-chosen={isChosen}
      data-decided={state.kind}
      aria-label={decision.title}
    >
      <header className={styles['titleLine']}>
        <h3 className={styles['cardTitle']}>{decision.title}</h3>
        <Badge tone={verdictTone[decision.verdict]}>
          {text('insights.decidedOn', {
            verdict: text(`insights.verdict.${decision.verdict}`),
            date: speaker.date(decision.decidedOn),
          })}
        </Badge>
        {state.kind !== 'standing' && (
          <Badge tone={stateTone[state.kind]}>{text(`insights.decisionState.${state.kind}`)}</Badge>
        )}
      </header>
      <p className={styles['quiet']}>{text('insights.where', { steps: decision.stepNames.join(', ') })}</p>
      {decision.reason !== '' && <p>{text('insights.decisionReason', { reason: decision.reason })}</p>}
      <p className={styles['quiet']}>
        <StateWords state={state} />
      </p>
      <DecidedBy decision={decision} now={methodVersion} />
      <footer className={styles['cardFoot']}>
        <Button onPress={() => void edit(clearDecision, { id: decision.id })}>
          {text('insights.decisionUndo')}
        </Button>
        {state.kind === 'changed' && (
          <Button onPress={() => void decide(state.candidate, decision.verdict, decision.reason)}>
            {text('insights.decisionAgain')}
          </Button>
        )}
        <span className={styles['grow']} />
        {candidate && (
          <>
            <Button variant="quiet" onPress={() => showCandidate(session, candidate)}>
              {text('insights.showOnMap')}
            </Button>
            <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen
                ? text('insights.whyClose')
                : priority === null
                  ? text('insights.whyPlain')
                  : text('insights.why', { score: priority })}
            </Button>
          </>
        )}
      </footer>
      {isOpen && candidate && (
        <CandidateMore candidate={candidate} reasons={candidate.because} similar={[]} />
      )}
    </article>
  );
}

/** The method that the decision was made with, which it keeps. */
function DecidedBy({ decision, now }: { readonly decision: Decision; readonly now: string }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const differences = keptDifferences(decision.baseline);
  const said = { version: decision.methodVersion, now };
  const isToday = decision.methodVersion === now;
  if (differences.length === 0)
    return (
      <p className={styles['quiet']}>
        {text(isToday ? 'insights.decidedBy' : 'insights.decidedByEarlier', said)}
      </p>
    );
  return (
    <Disclosure title={text('insights.decidedByOwn', { ...said, n: differences.length })}>
      <ul>
        {differences.map((one, index) => (
          <li key={index}>{differenceWords(one, text, speaker)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function StateWords({ state }: { state: DecisionState }) {
  const { text } = useSession();
  switch (state.kind) {
    case 'standing':
      return text('insights.decisionState.standing');
    case 'gone':
      return text('insights.decisionGone');
    case 'changed':
      return state.before === state.now
        ? text('insights.decisionSame', { now: state.now })
        : text('insights.decisionChanged', { before: state.before, now: state.now });
  }
}
