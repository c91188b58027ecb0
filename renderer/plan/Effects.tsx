import { useState } from 'react';
import { clearFigure } from '../../shared/commands/index.ts';
import { effectsCard, effectsOf, type EffectKind } from '../../shared/engine/index.ts';
import { benefitFactors } from '../../shared/engine/method/finance.ts';
import { quantityOf, sayFigureValue } from '../fields/figureSpeech.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useSession, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { AssumptionFields } from './Assumptions.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

/** Those that most initiatives aim at come first. */
const order: readonly EffectKind[] = [
  'margin',
  'retention',
  'conversion',
  'turnover',
  'errors',
  'fees',
  'workingCapital',
];

/** What it brings in money beyond working time: each kind off until somebody wants it counted and says its numbers. */
export function Effects({ entry }: { readonly entry: PlanEntry }) {
  const text = useText();
  const { document } = useSession();
  const edit = useEdit();
  const { initiative, case: found } = entry;
  const counted = effectsOf(found.values);
  const [opened, setOpened] = useState<ReadonlySet<EffectKind>>(new Set());
  const take = (kind: EffectKind, isOn: boolean) => {
    const next = new Set(opened);
    if (isOn) next.add(kind);
    else next.delete(kind);
    setOpened(next);
    if (isOn) return;
    document.endGesture();
    for (const attribute of benefitFactors[kind])
      if (found.values[attribute] !== null)
        edit(clearFigure, { ownerId: initiative.id, attribute }, `effect ${kind}`);
    document.endGesture();
  };
  return (
    <section aria-label={text('plan.effects')}>
      <h2 className={styles['subtitle']}>{text('plan.effects')}</h2>
      <p className={styles['soft']}>{text('plan.effectsText')}</p>
      <ul className={styles['effects']}>
        {order.map((kind) => {
          const isOn = opened.has(kind) || counted.includes(kind);
          return (
            <li key={kind}>
              <Checkbox isSelected={isOn} onChange={(isChosen) => take(kind, isChosen)}>
                <span className={styles['what']}>
                  {text(`plan.effect.${kind}`)}
                  <span className={styles['soft']}>{text(`plan.effectText.${kind}`)}</span>
                </span>
              </Checkbox>
              {isOn && (
                <div className={styles['effect']} role="group" aria-label={text(`plan.effect.${kind}`)}>
                  <div className={styles['figures']}>
                    <AssumptionFields
                      initiativeId={initiative.id}
                      attributes={benefitFactors[kind]}
                      values={found.values}
                    />
                  </div>
                  <EffectSum kind={kind} found={found} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface EffectSumProps {
  readonly kind: EffectKind;
  readonly found: PlanEntry['case'];
}

/** The product of its factors at their likely values, or which of them are missing. */
function EffectSum({ kind, found }: EffectSumProps) {
  const { values } = found;
  const text = useText();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const factors = benefitFactors[kind];
  const missing = factors.filter((factor) => values[factor] === null);
  if (missing.length > 0) {
    const names = missing
      .map((factor) => text('why.named', { name: text(`engine.attribute.${factor}`) }))
      .join(', ');
    return <p className={styles['soft']}>{text('plan.effectMissing', { names })}</p>;
  }
  const numbers = factors.map((factor) => values[factor]!.value);
  const product = numbers.reduce((all, number) => all * number, 1);
  return (
    <p>
      <Why
        name={text(`plan.effect.${kind}`)}
        value={text('plan.effectSum', {
          factors: factors
            .map((factor, index) => sayFigureValue(quantityOf(factor), numbers[index]!, speaker))
            .join(' × '),
          money: money(product),
        })}
        card={() => effectsCard(found, [kind])}
      />
    </p>
  );
}
