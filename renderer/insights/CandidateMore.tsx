import { useMemo } from 'react';
import {
  patternById,
  type Candidate,
  type KnownPatternId,
  type Sentence,
} from '../../shared/engine/index.ts';
import { feltWords } from '../../shared/report/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAlternativeWhy } from '../fields/useCandidateWhy.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Arithmetic } from './Arithmetic.tsx';
import { FeatureTable } from './FeatureTable.tsx';
import styles from './insights.module.css';
import { NatureTable } from './NatureTable.tsx';
import { ThreadChain } from './ThreadChain.tsx';

interface CandidateMoreProps {
  readonly candidate: Candidate;
  readonly reasons: readonly Sentence[];
  readonly similar: readonly Candidate[];
}

/** Behind "why?": further reasons, what it serves, needs, risks and costs, other ways, and the whole arithmetic. */
export function CandidateMore({ candidate, reasons, similar }: CandidateMoreProps) {
  const { text } = useSession();
  const say = useSay();
  const speaker = useSpeaker();
  const { cost, effortDays } = candidate;
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const felt = useMemo(
    () => (analysis ? feltWords(doc, analysis, candidate, text) : ''),
    [doc, analysis, candidate, text],
  );
  const told = useMemo(
    () => reasons.filter((reason) => reason !== candidate.brake).map((reason) => say(reason)),
    [reasons, candidate.brake, say],
  );
  return (
    <div className={styles['more']}>
      <section className={styles['moreText']}>
        {told.length > 0 && (
          <ul className={styles['told']}>
            {told.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <dl className={styles['reasons']}>
          {candidate.needs && <Line word={text('insights.needs')}>{say(candidate.needs)}</Line>}
          {candidate.risks && <Line word={text('insights.risks')}>{say(candidate.risks)}</Line>}
          {felt !== '' && <Line word={text('journey.felt')}>{felt}</Line>}
          <Line word={text('insights.cost')}>
            {cost && effortDays
              ? text('insights.costRange', {
                  low: speaker.money(cost.low),
                  high: speaker.money(cost.high),
                  days: `${speaker.number(effortDays.low)}–${speaker.number(effortDays.high)}`,
                })
              : text('insights.costUnknown')}
          </Line>
          {candidate.wouldAlign && candidate.ideaId === null && (
            <Line word={text('insights.wouldAlign')}>{say(candidate.wouldAlign)}</Line>
          )}
          {candidate.alternatives.length > 0 && (
            <Line word={text('insights.alternatives')}>
              <Alternatives candidate={candidate} />
            </Line>
          )}
          {similar.length > 0 && (
            <Line word={text('insights.similar', { n: similar.length })}>
              <Similar similar={similar} />
            </Line>
          )}
        </dl>
        <FeatureTable candidate={candidate} />
        <NatureTable nature={candidate.nature} />
        <ThreadChain candidate={candidate} />
      </section>
      <Arithmetic candidate={candidate} />
    </div>
  );
}

function Line({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Each other way with how feasible it is, which can be asked why. */
function Alternatives({ candidate }: { candidate: Candidate }) {
  const { text } = useSession();
  const whyOf = useAlternativeWhy();
  return (
    <ul className={styles['ways']}>
      {candidate.alternatives.map(({ patternId, feasibility }) => {
        const name = patternName(text, patternId);
        const score = String(Math.round(feasibility));
        return (
          <li key={patternId}>
            <Why
              name={`${name}, ${text('insights.column.feasibility')}`}
              value={score}
              ask={text('insights.alternative', { name, score })}
              card={() => whyOf(candidate, patternId)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function patternName(text: ReturnType<typeof useSession>['text'], patternId: string): string {
  return patternById.has(patternId) ? text(`pattern.${patternId as KnownPatternId}.name`) : patternId;
}

function Similar({ similar }: { similar: readonly Candidate[] }) {
  const { view } = useSession();
  const say = useSay();
  return (
    <span className={styles['similar']}>
      {similar.map((other) => (
        <Button key={other.id} variant="quiet" onPress={() => view.setState({ candidateId: other.id })}>
          {say(other.title)}
        </Button>
      ))}
    </span>
  );
}
