import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import {
  explain,
  roleLoadCard,
  shiftCard,
  shownPriority,
  type Candidate,
} from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CandidateHead } from './CandidateHead.tsx';
import { CandidateMore } from './CandidateMore.tsx';
import { CustomerRisk } from './CustomerRisk.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { IdeaButtons } from './IdeaButtons.tsx';
import styles from './insights.module.css';
import { NextQuestion } from './NextQuestion.tsx';
import { ServeQuestion } from './ServeQuestion.tsx';
import { showCandidate } from './showCandidate.ts';
import { Standing } from './Standing.tsx';
import { useSayShift } from './useSayShift.ts';

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly similar: readonly Candidate[];
  /** Chosen from elsewhere (a step, the chart): it opens and comes into view. */
  readonly isChosen: boolean;
  readonly methodVersion: string;
  /** "3 of 24": where it stands among the open ones. */
  readonly standing: string;
}

/** One idea: the sentence first, then score, reasons, brake and next question; its arithmetic and thread behind one click. */
export function CandidateCard({ candidate, similar, isChosen, methodVersion, standing }: CandidateCardProps) {
  const { text } = useSession();
  const say = useSay();
  // What was clicked counts until the card is chosen, or no longer chosen, from elsewhere.
  const [clicked, setClicked] = useState<{ readonly isOpen: boolean; readonly isChosen: boolean } | null>(
    null,
  );
  const isOpen = clicked?.isChosen === isChosen ? clicked.isOpen : isChosen;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const doc = useDocument((state) => state.doc);
  const { reasons } = explain(candidate, doc);
  const further = candidate.because.filter((sentence) => !reasons.includes(sentence));
  const priority = shownPriority(candidate);
  const shift = useSayShift()(candidate.id);
  return (
    <article ref={card} className={styles['card']} data-chosen={isChosen} aria-label={say(candidate.title)}>
      <CandidateHead candidate={candidate} />
      <Standing candidate={candidate} />
      <dl className={styles['reasons']}>
        <Reason word={text('insights.because')} words={reasons.map(say).join(' ')} />
        {candidate.brake && <Reason word={text('insights.brake')} isWordSaid words={say(candidate.brake)} />}
        {shift !== null && (
          <Reason word={text('shift.word')} words={shift} why={<LoadWhy candidateId={candidate.id} />} />
        )}
        {candidate.onlyAfter && (
          <Reason word={text('insights.onlyAfter')} isWordSaid words={say(candidate.onlyAfter)} />
        )}
        {candidate.ideaId !== null && candidate.wouldAlign && (
          <Reason word={text('insights.wouldAlign')} words={say(candidate.wouldAlign)} />
        )}
      </dl>
      <CustomerRisk candidate={candidate} />
      <NextQuestion candidate={candidate} standing={standing} />
      <footer className={styles['cardFoot']}>
        {candidate.standing === 'not-linked' && <ServeQuestion candidate={candidate} />}
        <DecisionBar candidate={candidate} methodVersion={methodVersion} />
        <span className={styles['grow']} />
        {candidate.ideaId !== null && <IdeaButtons ideaId={candidate.ideaId} />}
        <ShowOnMap candidate={candidate} />
        <Button
          variant="quiet"
          icon={isOpen ? ChevronUp : ChevronDown}
          onPress={() => setClicked({ isOpen: !isOpen, isChosen })}
          aria-expanded={isOpen}
        >
          {isOpen
            ? text('insights.whyClose')
            : priority === null
              ? text('insights.whyPlain')
              : text('insights.why', { score: priority })}
        </Button>
      </footer>
      {isOpen && <CandidateMore candidate={candidate} reasons={further} similar={similar} />}
    </article>
  );
}

/** `isWordSaid`: the sentence itself says what it is, so the word is for screen readers only. */
interface ReasonProps {
  readonly word: string;
  readonly words: string;
  readonly isWordSaid?: boolean;
  /** Stands behind the words. */
  readonly why?: React.ReactNode;
}
function Reason({ word, words, isWordSaid = false, why }: ReasonProps) {
  return (
    <div>
      <dt>{isWordSaid ? <VisuallyHidden>{word}</VisuallyHidden> : word}</dt>
      <dd>
        {words} {why}
      </dd>
    </div>
  );
}

/** How busy the role is that limits the whole today, and by how much more could be done. */
function LoadWhy({ candidateId }: { readonly candidateId: string }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const shift = analysis?.shifts[candidateId];
  const role = shift && doc.role[shift.beforeRoleId];
  const metrics = shift && analysis?.roles[shift.beforeRoleId];
  if (!analysis || !role || !metrics) return null;
  const load = () => roleLoadCard(doc, analysis, { role, metrics });
  return (
    <>
      <Why
        name={`${role.name}, ${text('roles.fact.load')}`}
        value={speaker.share(shift.loadShareBefore)}
        ask={text('plan.whyShort')}
        card={load}
      />
      {shift.systemGain >= 0.005 && (
        <>
          {' '}
          <Why
            name={text('shift.gain')}
            value={speaker.share(shift.systemGain)}
            ask={text('why.askShort', { value: speaker.share(shift.systemGain) })}
            card={() => shiftCard(shift, load())}
          />
        </>
      )}
    </>
  );
}

function ShowOnMap({ candidate }: { candidate: Candidate }) {
  const session = useSession();
  const { text, view } = session;
  const isShown = useView((state) => state.lit?.source.id === candidate.id);
  return (
    <Button
      variant="quiet"
      onPress={() => (isShown ? view.setState({ lit: null }) : showCandidate(session, candidate))}
    >
      {text(isShown ? 'insights.hideOnMap' : 'insights.showOnMap')}
    </Button>
  );
}

export function LabelBadge({ label }: { label: Candidate['label'] }) {
  const { text } = useSession();
  const tone =
    label === 'do-first'
      ? 'candidate'
      : label === 'misaligned'
        ? 'danger'
        : label === 'not-linked'
          ? 'goal'
          : 'plain';
  return <Badge tone={tone}>{text(`insights.label.${label}`)}</Badge>;
}
