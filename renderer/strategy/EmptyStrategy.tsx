import { useSession } from '../state/session.tsx';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { addExample } from './addExample.ts';
import { exampleNames } from './examples.ts';
import styles from './strategy.module.css';
import { useStrategyActions } from './useStrategyActions.ts';

/** Strategy before the first goal: what it is for, one button, and ready goals to start from. */
export function EmptyStrategy() {
  const session = useSession();
  const { text } = session;
  const speaker = useSpeaker();
  const actions = useStrategyActions();
  return (
    <>
      <HiddenHeading>{text('strategy.title')}</HiddenHeading>
      <EmptyState
        title={text('strategy.emptyTitle')}
        drawing={<FaintTree />}
        action={
          <>
            <Button variant="primary" onPress={() => actions.addGoal()}>
              {text('strategy.emptyButton')}
            </Button>
            <section className={styles['examples']} aria-label={text('strategy.emptyExamples')}>
              <h3 className={styles['examplesTitle']}>{text('strategy.emptyExamples')}</h3>
              {exampleNames.map((name) => (
                <Button key={name} variant="quiet" onPress={() => addExample(session, name, speaker.date)}>
                  {text(`strategy.example.${name}.goal`)}
                </Button>
              ))}
            </section>
          </>
        }
      >
        {text('strategy.empty')}
      </EmptyState>
    </>
  );
}

function FaintTree() {
  return (
    <svg width="220" height="96" viewBox="0 0 220 96" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x="4" y="6" width="96" height="20" rx="6" />
      <path d="M16 26v22h20" />
      <rect x="36" y="38" width="112" height="20" rx="6" />
      <path d="M52 58v22h20" strokeDasharray="3 3" />
      <rect x="72" y="70" width="84" height="20" rx="6" />
    </svg>
  );
}
