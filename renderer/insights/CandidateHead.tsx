import { CircleDashed, Compass, Lightbulb } from 'lucide-react';
import { certaintyOf, type Candidate, type Certainty } from '../../shared/engine/index.ts';
import { labelOf } from '../../shared/engine/candidates/priority.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { LabelBadge } from './CandidateCard.tsx';
import styles from './insights.module.css';

/** Score, title, verdict, objectives and trust; below them what it frees and how sure the score is. */
export function CandidateHead({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const certainty = certaintyOf(candidate.priority, candidate.confidence);
  return (
    <header className={styles['cardHead']}>
      <Score certainty={certainty} />
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
          {text(`insights.trust.${candidate.trust}`)}
        </span>
        <RangeBar certainty={certainty} />
        <TopShare candidateId={candidate.id} />
      </div>
    </header>
  );
}

function Score({ certainty }: { certainty: Certainty }) {
  const text = useText();
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
    <span className={styles['score']} role="img" aria-label={text('insights.scoreOf', { score })}>
      {score}
    </span>
  );
}

function Facts({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const speaker = useSpeaker();
  const maps = useDocument((state) => state.doc.map);
  const { low, likely, high } = candidate.hoursPerYear;
  const hours = (value: number) => `${speaker.number(value, 2)} h`;
  const frees =
    likely < 1
      ? text('insights.hoursNone')
      : high > 1.25 * low
        ? text('insights.hoursRange', { low: hours(low), high: hours(high) })
        : text('insights.hours', { hours: hours(likely) });
  const names = candidate.mapIds.flatMap((id) => maps[id]?.name ?? []).join(', ');
  const nature = candidate.nature.label ? ` · ${text(`insights.nature.${candidate.nature.label}`)}` : '';
  return `${frees} · ${text(`insights.quadrant.${candidate.quadrant}`)}${nature} · ${names}`;
}

/** How firmly it stands among the first; its line is kept while that is worked out. */
function TopShare({ candidateId }: { candidateId: string }) {
  const text = useText();
  const speaker = useSpeaker();
  const top = useAnalysis((state) => state.ranking?.top ?? 0);
  const share = useAnalysis((state) => state.ranking?.topShares[candidateId]);
  return (
    <span className={styles['topShare']}>
      {share !== undefined &&
        text('insights.topShare', { top, share: speaker.share(Math.round(share * 100) / 100) })}
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
