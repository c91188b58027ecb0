import type { InitiativeCase } from '../../shared/engine/index.ts';
import { caseDefaults, costShares } from '../../shared/engine/method/finance.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import styles from './plan.module.css';

interface CaseWhyProps {
  readonly result: NonNullable<InitiativeCase['result']>;
  readonly values: InitiativeCase['values'];
}

/** The arithmetic behind the case at its likely values, unrounded enough to be checked by hand. */
export function CaseWhy({ result: { costs, benefits }, values }: CaseWhyProps) {
  const text = useText();
  const { money, hours, share, number } = useSpeaker();
  const of = (attribute: keyof typeof values) => values[attribute]?.value ?? 0;
  const { once, perYear } = costs;
  const lines = [
    text('plan.whyBenefit', {
      hours: hours(of('hoursFreed')),
      cost: money(of('hourlyCost')),
      share: share(of('cashableShare')),
      result: money(benefits[0]?.perYear ?? 0),
    }),
    text('plan.whyBuild', {
      days: number(of('buildDays')),
      price: money(of('dayRate')),
      result: money(once.build),
    }),
    text('plan.whyTraining', {
      hours: hours(of('trainingHours')),
      cost: money(of('hourlyCost')),
      result: money(once.training),
    }),
    text('plan.whyGiven', { integration: money(once.integration), cleaning: money(once.dataCleaning) }),
    text('plan.whyChange', { share: share(costShares.change), result: money(once.change) }),
    text('plan.whyReserve', {
      share: share(costShares.contingency),
      result: money(once.contingency),
      total: money(once.total),
    }),
    text('plan.whyYearly', {
      licence: money(perYear.licence),
      support: money(perYear.support),
      review: money(perYear.review),
      total: money(perYear.total),
    }),
    text('plan.whyTime', {
      months: caseDefaults.months,
      share: share(caseDefaults.rampShare),
      ramp: caseDefaults.rampMonths,
      rate: share(caseDefaults.yearlyRate),
    }),
  ];
  return (
    <ul className={styles['why']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
