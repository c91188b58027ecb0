import { useState } from 'react';
import { groundMoved, shownPriority, type Analysis } from '../../shared/engine/index.ts';
import type { Goal } from '../../shared/model/index.ts';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';
import { useSay } from '../fields/useSay.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './strategy.module.css';

interface Before extends Pick<Goal, 'weight' | 'isRetired'> {
  readonly analysis: Analysis;
}
const MOST = 8;

/**
 * Who gained and lost ground since this goal was opened here and its weight or its being pursued was changed: the engine's answer before,
 * held against its answer now. `onBack` puts the goal back.
 */
export function GroundMoved({
  goal,
  onBack,
}: {
  readonly goal: Goal;
  readonly onBack: (fields: Pick<Goal, 'weight' | 'isRetired'>) => void;
}) {
  const { text } = useSession();
  const say = useSay();
  const whyOf = useCandidateWhy();
  const analysis = useAnalysis((state) => state.analysis);
  const isStale = useAnalysis((state) => state.isStale);
  const [before, setBefore] = useState<Before | null>(null);
  const { weight, isRetired } = goal;
  const isSame = before !== null && before.weight === weight && before.isRetired === isRetired;
  // What the engine says of the goal as it was: taken anew as long as the goal stays, so that other edits do not count.
  if (analysis && !isStale && (before === null || (isSame && before.analysis !== analysis)))
    setBefore({ weight, isRetired, analysis });
  if (before === null || isSame || !analysis || isStale) return null;
  const moves = groundMoved(before.analysis, analysis);
  const shown = moves.slice(0, MOST);
  return (
    <section className={styles['smart']} aria-label={text('ground.title')} role="status">
      <h2 className={styles['sectionTitle']}>{text('ground.title')}</h2>
      {moves.length === 0 && <p>{text('ground.none')}</p>}
      <ul className={styles['letters']}>
        {shown.map(({ candidate, before: was, after, rankBefore, rankAfter, labelBefore }) => (
          <li key={candidate.id}>
            <strong>
              {after < was ? '▼' : '▲'} {text(after < was ? 'ground.loses' : 'ground.gains')}
            </strong>{' '}
            {say(candidate.title)}{' '}
            <span className={styles['quiet']}>
              {text('ground.move', {
                from: Math.round(was),
                to: shownPriority(candidate) ?? Math.round(after),
                rankFrom: rankBefore,
                rankTo: rankAfter,
              })}
              {labelBefore !== candidate.label &&
                ` · ${text(`insights.label.${labelBefore}`)} → ${text(`insights.label.${candidate.label}`)}`}{' '}
              <Why
                name={say(candidate.title)}
                value={String(shownPriority(candidate) ?? Math.round(after))}
                ask={text('plan.whyShort')}
                card={() => whyOf(candidate, 'priority')}
              />
            </span>
          </li>
        ))}
      </ul>
      {moves.length > MOST && (
        <p className={styles['quiet']}>{text('ground.more', { n: moves.length - MOST })}</p>
      )}
      <div className={styles['buttons']}>
        <Button onPress={() => onBack({ weight: before.weight, isRetired: before.isRetired })}>
          {text('ground.back')}
        </Button>
        <Button variant="quiet" onPress={() => setBefore({ weight, isRetired, analysis })}>
          {text('ground.keep')}
        </Button>
      </div>
    </section>
  );
}
