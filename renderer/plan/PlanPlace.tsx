import { formatDate } from '../../shared/text/index.ts';
import { useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { acceptedDecisions } from './acceptedDecisions.ts';
import { PlanDrawing } from './PlanDrawing.tsx';
import styles from './plan.module.css';

/** What was accepted, in its order then. Deciding itself is in Insights. */
export function PlanPlace() {
  const { start, view } = useSession();
  const text = useText();
  const decisions = useDocument((state) => state.doc.decision);
  const accepted = acceptedDecisions(decisions);
  const toInsights = () => view.setState({ place: 'insights', insightsTab: 'candidates' });
  if (accepted.length === 0)
    return (
      <>
        <HiddenHeading>{text('plan.title')}</HiddenHeading>
        <EmptyState
          drawing={<PlanDrawing />}
          title={text('plan.empty')}
          action={
            <Button variant="primary" onPress={toInsights}>
              {text('plan.toInsights')}
            </Button>
          }
        >
          {text('plan.emptyText')}
        </EmptyState>
      </>
    );
  return (
    <div className={styles['place']}>
      <h1 className={styles['title']}>{text('plan.accepted')}</h1>
      <p className={styles['soft']}>{text('plan.acceptedText')}</p>
      <ol className={styles['list']}>
        {accepted.map((decision) => (
          <li key={decision.id} className={styles['item']}>
            <span className={styles['score']}>{Math.round(decision.scores.priority)}</span>
            <span className={styles['what']}>
              <strong>{decision.title}</strong>
              <span className={styles['soft']}>
                {[
                  ...decision.stepNames,
                  text('plan.decidedOn', { date: formatDate(decision.decidedOn, start.locale) }),
                ].join(' · ')}
              </span>
            </span>
            <Button
              variant="quiet"
              onPress={() =>
                view.setState({ place: 'insights', insightsTab: 'candidates', candidateId: decision.id })
              }
            >
              {text('plan.toInsights')}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
