import { memo } from 'react';
import { Button } from 'react-aria-components';
import { shallow } from 'zustand/shallow';
import { sameValue } from '../../shared/changes/index.ts';
import { UNKNOWN_PRIORITY } from '../../shared/diagram/shapes/spark.ts';
import { shownPriority } from '../../shared/engine/index.ts';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';
import { useSay } from '../fields/useSay.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import styles from './inspector.module.css';

/** The candidates that touch these steps, best first, one click from their card; or why the steps are best left to people. */
export const CandidatesHere = memo(function CandidatesHere({ stepIds }: { stepIds: readonly string[] }) {
  const { text, view } = useSession();
  const say = useSay();
  const whyOf = useCandidateWhy();
  const here = useAnalysis(
    ({ analysis }) =>
      analysis?.candidates.filter((candidate) => candidate.stepIds.some((id) => stepIds.includes(id))) ?? [],
    shallow,
  );
  const left = useAnalysis(
    ({ analysis }) => analysis?.leaveToPeople.filter(({ stepId }) => stepIds.includes(stepId)) ?? [],
    shallow,
  );
  if (here.length === 0 && left.length === 0)
    return <p className={styles['quiet']}>{text('inspector.candidatesNone')}</p>;
  return (
    <ul className={styles['candidates']}>
      {here.map((candidate) => (
        <li key={candidate.id} className={styles['candidateHere']} data-figure="priority">
          <Why
            name={text('insights.column.priority')}
            value={shownPriority(candidate) ?? UNKNOWN_PRIORITY}
            card={() => whyOf(candidate, 'priority')}
          />
          <Button
            className={styles['candidate']!}
            onPress={() =>
              view.setState({ place: 'insights', insightsTab: 'candidates', candidateId: candidate.id })
            }
          >
            <span className={styles['grow']}>{say(candidate.title)}</span>
            <Badge tone="candidate">{text(`insights.label.${candidate.label}`)}</Badge>
          </Button>
        </li>
      ))}
      {left.map(({ stepId, because }) => (
        <li key={stepId} className={styles['leave']}>
          <strong>{text('inspector.leaveToPeople')}</strong> {say(because)}
        </li>
      ))}
    </ul>
  );
}, sameValue);
