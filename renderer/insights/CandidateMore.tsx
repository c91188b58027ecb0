import { useMemo } from 'react';
import {
  patternById,
  type Candidate,
  type KnownPatternId,
  type Sentence,
} from '../../shared/engine/index.ts';
import { feltWords } from '../../shared/report/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { FigureField } from '../fields/FigureField.tsx';
import { useAlternativeWhy, useCandidateWhy } from '../fields/useCandidateWhy.ts';
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
            <FirstYear candidate={candidate} />
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

/** What it costs until it has run for a year, and how much work it is; of an idea whoever knows the price says it. */
function FirstYear({ candidate }: { readonly candidate: Candidate }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const whyOf = useCandidateWhy();
  const { cost, price, effortDays, ideaId } = candidate;
  const range = cost && {
    low: speaker.money(twoDigits(cost.low)),
    high: speaker.money(twoDigits(cost.high)),
  };
  const days = effortDays && `${speaker.number(effortDays.low)}–${speaker.number(effortDays.high)}`;
  return (
    <>
      {range ? (
        <Why
          name={text('insights.cost')}
          value={days ? text('insights.costRange', { ...range, days }) : text('insights.costAlone', range)}
          card={() => whyOf(candidate, 'cost')}
        />
      ) : (
        text('insights.costUnknown')
      )}
      {ideaId !== null && (
        <div className={styles['price']}>
          <FigureField
            ownerKind="idea"
            ownerId={ideaId}
            attribute="firstYearPrice"
            assumed={price}
            label={text('idea.price')}
          />
        </div>
      )}
    </>
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
