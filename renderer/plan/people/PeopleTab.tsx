import { useMemo } from 'react';
import { freedByRole } from '../../../shared/engine/index.ts';
import { useAnalysis, useDocument } from '../../state/session.tsx';
import { BusinessSurvey } from './BusinessSurvey.tsx';
import { ChangeTasks } from './ChangeTasks.tsx';
import { FreedTimeList } from './FreedTimeList.tsx';
import { GroupSurveys } from './GroupSurveys.tsx';
import styles from './people.module.css';

/** What a plan does to people: time that becomes free, how ready they are, and what is done with them. */
export function PeopleTab() {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const freed = useMemo(() => (analysis ? freedByRole(doc, analysis) : []), [doc, analysis]);
  return (
    <div className={styles['scroll']}>
      <FreedTimeList freed={freed} />
      <ChangeTasks freed={freed} />
      <BusinessSurvey />
      <GroupSurveys freed={freed} />
    </div>
  );
}
