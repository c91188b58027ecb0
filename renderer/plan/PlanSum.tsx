import { planSum, sharedPlan } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useText } from '../state/session.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

const kinds = ['aligned', 'tactical', 'misaligned', 'unknown'] as const;

/** What all initiatives that are not stopped cost and bring, and what the money serves. */
export function PlanSum({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const text = useText();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const sharings = useDocument((state) => state.doc.sharing);
  const open = entries.filter(({ initiative }) => initiative.status !== 'stopped');
  const sum = planSum(
    open.map((entry) => entry.case),
    sharedPlan(open, Object.values(sharings)),
  );
  return (
    <section aria-label={text('plan.sum')}>
      <h2 className={styles['subtitle']}>{text('plan.sum')}</h2>
      <p>{text('plan.sumLine', { cost: money(sum.cost), value: money(sum.value) })}</p>
      <p className={styles['soft']}>{text('plan.spend')}</p>
      <ul className={styles['plainList']}>
        {kinds.flatMap((kind) => {
          const { cost, costShare } = sum.spend[kind];
          return costShare === null || costShare === 0
            ? []
            : [
                <li key={kind}>
                  {text('plan.spendLine', {
                    share: speaker.share(costShare),
                    what: text(`plan.spend.${kind}`),
                    cost: money(cost),
                  })}
                </li>,
              ];
        })}
      </ul>
    </section>
  );
}
