import { useMemo, useState } from 'react';
import {
  pilotOf,
  roadmapQuestion,
  timeline,
  type RoadmapPlan,
  type RoadmapQuestion,
} from '../../../shared/engine/index.ts';
import { PlanDrawing } from '../PlanDrawing.tsx';
import { localDate } from '../../state/localDate.ts';
import { useAnalysis, useDocument, useSession, useText, useView } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ItemDetail } from './ItemDetail.tsx';
import { PhaseTable } from './PhaseTable.tsx';
import { PilotAnswer } from './PilotAnswer.tsx';
import { PlanTable } from './PlanTable.tsx';
import styles from './roadmap.module.css';
import { RoadmapAnswer } from './RoadmapAnswer.tsx';
import { Timeline } from './Timeline.tsx';
import { useRoadmap } from '../../workers/useRoadmap.ts';

/** What to begin with, what to do in which phase and why, over the months. */
export function RoadmapTab() {
  const { text, view } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const [asOf] = useState(() => localDate(new Date()));
  const question = useMemo(
    () => (analysis ? roadmapQuestion(doc, analysis, asOf) : null),
    [doc, analysis, asOf],
  );
  const plan = useRoadmap(question);
  if (Object.keys(doc.initiative).length === 0)
    return (
      <EmptyState
        drawing={<PlanDrawing />}
        title={text('roadmap.empty')}
        action={
          <Button variant="primary" onPress={() => view.setState({ planTab: 'initiatives' })}>
            {text('technology.toInitiatives')}
          </Button>
        }
      >
        {text('roadmap.emptyText')}
      </EmptyState>
    );
  if (!question) return null;
  return (
    <div className={styles['scroll']}>
      <PilotAnswer
        pilot={pilotOf(doc, question)}
        question={question}
        plan={typeof plan === 'string' ? null : plan}
      />
      <section aria-label={text('roadmap.answer')}>
        <h2 className={styles['subtitle']}>{text('roadmap.answer')}</h2>
        {typeof plan === 'string' ? (
          <p role="status">{text(plan === 'waiting' ? 'roadmap.waiting' : 'roadmap.fault')}</p>
        ) : (
          <RoadmapAnswer plan={plan} question={question} />
        )}
        <PhaseTable asOf={asOf} question={question} plan={typeof plan === 'string' ? null : plan} />
      </section>
      {typeof plan !== 'string' && <Planned plan={plan} question={question} asOf={asOf} />}
    </div>
  );
}

interface PlannedProps {
  readonly plan: RoadmapPlan;
  readonly question: RoadmapQuestion;
  readonly asOf: string;
}
function Planned({ plan, question, asOf }: PlannedProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const chosenId = useView((state) => state.initiativeId);
  const bars = useMemo(() => timeline(doc, plan.items, question.phases), [doc, plan, question]);
  const chosen = plan.items.find(({ initiative }) => initiative.id === chosenId) ?? plan.items[0];
  return (
    <>
      <Timeline
        plan={plan}
        bars={bars}
        phases={question.phases}
        asOf={asOf}
        chosenId={chosen?.initiative.id ?? null}
      />
      {chosen && (
        <ItemDetail
          key={chosen.initiative.id}
          item={chosen}
          question={question}
          bar={bars.find(({ id }) => id === chosen.initiative.id) ?? null}
        />
      )}
      <section aria-label={text('roadmap.table')}>
        <h2 className={styles['subtitle']}>{text('roadmap.table')}</h2>
        <PlanTable plan={plan} bars={bars} />
      </section>
    </>
  );
}
