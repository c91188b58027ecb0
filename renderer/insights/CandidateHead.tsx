import { CircleDashed, Compass, Lightbulb } from 'lucide-react';
import { certaintyOf, type Candidate, type Certainty } from '../../shared/engine/index.ts';
import { labelOf } from '../../shared/engine/candidates/priority.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { LabelBadge } from './CandidateCard.tsx';
import { drawnShare } from './drawnShare.ts';
import styles from './insights.module.css';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';

/** Score, title, verdict, objectives and trust; below them what it frees and how sure the score is. */
export function CandidateHead({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const whyOf = useCandidateWhy();
  const certainty = certaintyOf(candidate.priority, candidate.confidence);
  return (
    <header className={styles['cardHead']}>
      <Score candidate={candidate} certainty={certainty} />
      <div className={styles['headWords']}>
        <div className={styles['titleLine']}>
          <h2 className={styles['cardTitle']}>{say(candidate.title)}</h2>
          <LabelBadge label={candidate.label} />
          {candidate.ideaId !== null && (
            <Badge tone="idea" icon={Lightbulb}>
              {text('insights.brought')}
            </Badge>
          )}
        </div>
        <p className={styles['facts']}>
          <Facts candidate={candidate} />
        </p>
      </div>
      <div className={styles['headSide']}>
        <span className={styles['trust']}>
          {candidate.objectiveIds.length > 0 && (
            <span className={styles['objectives']}>
              <Compass size={14} aria-hidden />{' '}
              {text('insights.objectives', { n: candidate.objectiveIds.length })}
            </span>
          )}
          <Why
            name={text(`insights.trust.${candidate.trust}`)}
            value={speaker.share(twoDigits(candidate.confidence))}
            ask={text(`insights.trust.${candidate.trust}`)}
            card={() => whyOf(candidate, 'trust')}
          />
        </span>
        <RangeBar certainty={certainty} />
        <TopShare candidate={candidate} />
      </div>
    </header>
  );
}

function Score({ candidate, certainty }: { candidate: Candidate; certainty: Certainty }) {
  const text = useText();
  const whyOf = useCandidateWhy();
  if (certainty.kind !== 'score') {
    return (
      <span className={styles['scoreUnsure']} role="img" aria-label={text('insights.noNumber')}>
        <CircleDashed size={22} aria-hidden />
        <span className={styles['rough']} aria-hidden>
          {text('insights.rough')}
        </span>
      </span>
    );
  }
  const { score } = certainty;
  return (
    <span className={styles['score']}>
      <Why
        name={text('insights.column.priority')}
        value={String(score)}
        card={() => whyOf(candidate, 'priority')}
      />
    </span>
  );
}

function Facts({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const speaker = useSpeaker();
  const maps = useDocument((state) => state.doc.map);
  const { low, likely, high } = candidate.hoursPerYear;
  const whyOf = useCandidateWhy();
  const hours = speaker.hours;
  const frees =
    likely < 1
      ? text('insights.hoursNone')
      : high > 1.25 * low
        ? text('insights.hoursRange', { low: hours(low), high: hours(high) })
        : text('insights.hours', { hours: hours(likely) });
  const names = candidate.mapIds.flatMap((id) => maps[id]?.name ?? []).join(', ');
  const nature = candidate.nature.label ? ` · ${text(`insights.nature.${candidate.nature.label}`)}` : '';
  const rest = ` · ${text(`insights.quadrant.${candidate.quadrant}`)}${nature} · ${names}`;
  return (
    <>
      {likely < 1 ? (
        frees
      ) : (
        <Why name={text('insights.column.hours')} value={frees} card={() => whyOf(candidate, 'hours')} />
      )}
      {rest}
    </>
  );
}

/** How firmly it stands among the first; its line is kept while that is worked out. */
function TopShare({ candidate }: { candidate: Candidate }) {
  const whyOf = useCandidateWhy();
  const text = useText();
  const speaker = useSpeaker();
  const top = useAnalysis((state) => state.ranking?.top ?? 0);
  const share = useAnalysis((state) => state.ranking?.topShares[candidate.id]);
  const ranked = useAnalysis((state) => Object.keys(state.ranking?.topShares ?? {}).length);
  return (
    <span className={styles['topShare']}>
      {/* Of no more than so many each is always among the first. */}
      {share !== undefined && ranked > top && (
        <Why
          name={text('insights.column.top')}
          value={text('insights.topShare', { top, share: drawnShare(share, { text, speaker }) })}
          card={() => whyOf(candidate, 'top')}
        />
      )}
    </span>
  );
}

const WIDTH = 120;

/** From the low to the high end of 0–100, with the score as a dot; in words where too little is known for numbers. */
function RangeBar({ certainty }: { certainty: Certainty }) {
  const text = useText();
  if (certainty.kind === 'unknown')
    return <span className={styles['quiet']}>{text('insights.notEnough')}</span>;
  if (certainty.kind === 'range') {
    const [low, high] = [labelOf(certainty.low), labelOf(certainty.high)];
    return (
      <span className={styles['quiet']}>
        {low === high
          ? text('insights.rangeWords.same')
          : text('insights.rangeWords.between', {
              low: text(`insights.label.${low}`),
              high: text(`insights.label.${high}`),
            })}
      </span>
    );
  }
  const { low, score, high } = certainty;
  const x = (value: number) => 4 + (value / 100) * (WIDTH - 8);
  return (
    <span className={styles['range']}>
      <span>{text('insights.rangeLow', { value: low })}</span>
      <svg width={WIDTH} height="12" role="img" aria-label={text('insights.range', { low, high })}>
        <path className={styles['rangeScale']} d={`M4 6H${WIDTH - 4}`} />
        <path className={styles['rangeSpan']} d={`M${x(low)} 6H${x(high)}`} />
        <circle className={styles['rangeDot']} cx={x(score)} cy="6" r="4" />
      </svg>
      <span>{text('insights.rangeHigh', { value: high })}</span>
    </span>
  );
}
