import {
  gapCard,
  planItemCard,
  sumCard,
  type RoadmapPlan,
  type RoadmapQuestion,
} from '../../../shared/engine/index.ts';
import { useMethod } from '../../fields/useMethod.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useText } from '../../state/session.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './roadmap.module.css';

/** Whether there is a better plan, and what this one costs and brings. */
export function RoadmapAnswer({
  plan,
  question,
}: {
  readonly plan: RoadmapPlan;
  readonly question: RoadmapQuestion;
}) {
  const text = useText();
  const money = usePlanMoney();
  const speaker = useSpeaker();
  const { buildDaysPerWeek } = useMethod().plan;
  const planned = plan.items.filter(({ phase }) => phase !== null);
  const hasLimits = question.phases.some(({ budget, weeks }) => budget !== null || weeks !== null);
  const sum = (of: 'cost' | 'worth') => planned.reduce((total, item) => total + (item[of] ?? 0), 0);
  const rows = (of: 'cost' | 'worth') =>
    planned.map((item) => ({
      label: item.initiative.name || text('plan.unnamed'),
      value: item[of] ?? 0,
      opens: planItemCard(item, of),
    }));
  // Rounded up: less than is said here can be missing, never more.
  const gap = Math.ceil(plan.gapShare * 1000) / 1000;
  return (
    <div role="status">
      <p className={styles['answer']}>
        {planned.length === 0
          ? text('roadmap.nothing')
          : plan.isBest || gap === 0
            ? text('roadmap.best')
            : text('roadmap.bound', { share: speaker.share(gap) })}{' '}
        {planned.length > 0 && !plan.isBest && gap > 0 && (
          <Why
            name={text('roadmap.gapName')}
            value={speaker.share(gap)}
            ask={text('plan.whyShort')}
            card={() => gapCard(plan)}
          />
        )}
      </p>
      {planned.length > 0 && (
        <p>
          <PlanFacts
            words={text('roadmap.sum', { n: planned.length, all: plan.items.length })}
            facts={[
              {
                name: text('plan.sumCost'),
                value: text('roadmap.costFact', { cost: money(sum('cost')) }),
                card: () => sumCard('planCost', rows('cost')),
              },
              {
                name: text('plan.sumWorth'),
                value: text('roadmap.worthFact', { worth: money(sum('worth')) }),
                card: () => sumCard('planValue', rows('worth')),
              },
            ]}
          />
        </p>
      )}
      <p className={styles['soft']}>{text('roadmap.valueHow', { days: speaker.number(buildDaysPerWeek) })}</p>
      {!hasLimits && <p className={styles['soft']}>{text('roadmap.noLimits')}</p>}
    </div>
  );
}
