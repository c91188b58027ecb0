import { useMemo } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import { riskOfInitiative, safeguards } from '../../shared/engine/index.ts';
import type { Initiative } from '../../shared/model/index.ts';
import { CustomerRiskScore, RiskLeft } from '../fields/CustomerRiskWords.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './plan.module.css';

/** What the initiative risks for customers who meet it, and what it keeps ready against that. Nothing where no customer meets it. */
export function Safeguards({ initiative }: { readonly initiative: Initiative }) {
  const text = useText();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const found = useMemo(
    () => (analysis ? riskOfInitiative(doc, analysis, initiative) : null),
    [doc, analysis, initiative],
  );
  if (!found) return null;
  const own = initiative.safeguards;
  const set = (one: (typeof safeguards)[number], isOn: boolean) =>
    void edit(updateRecord.initiative, {
      id: initiative.id,
      fields: { safeguards: safeguards.filter((other) => (other === one ? isOn : own.includes(other))) },
    });
  return (
    <section aria-label={text('plan.customerRisk')}>
      <h2 className={styles['subtitle']}>{text('plan.customerRisk')}</h2>
      <p role="status">
        <CustomerRiskScore found={found} />{' '}
        <span className={styles['soft']}>
          {text(found.label === 'high' ? 'plan.customerRiskHigh' : 'plan.customerRiskText')}
        </span>
      </p>
      <ul className={styles['ticks']}>
        {safeguards.map((one) => {
          const isAtStep = found.inPlace.includes(one) && !own.includes(one);
          return (
            <li key={one}>
              <Checkbox
                isSelected={own.includes(one) || isAtStep}
                isDisabled={isAtStep}
                onChange={(isOn) => set(one, isOn)}
              >
                {text(`insights.safeguard.${one}`)}{' '}
                {isAtStep && <span className={styles['soft']}>{text('plan.safeguardAtStep')}</span>}
              </Checkbox>
              <span className={styles['soft']}>
                <RiskLeft found={found} safeguard={one} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
