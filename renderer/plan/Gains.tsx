import { Plus } from 'lucide-react';
import { addRecord } from '../../shared/commands/index.ts';
import { caseCard, gainsOf } from '../../shared/engine/index.ts';
import type { Intangible } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { Why } from '../fields/Why.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { GainLine } from './GainLine.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

/** What it brings that has no price: named and rated beside the money, never in it; and what it must be worth where money alone lacks. */
export function Gains({ entry: { initiative, case: found } }: { readonly entry: PlanEntry }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const money = usePlanMoney();
  const doc = useDocument((state) => state.doc);
  const gains = gainsOf(doc, initiative, found.mustBeWorth);
  const add = () => {
    const record: Intangible = {
      id: newId('intangible'),
      initiativeId: initiative.id,
      type: 'customerExperience',
      size: 2,
      likelihood: 0.5,
      kpiId: null,
      evidence: '',
      beneficiary: '',
      objectiveId: null,
    };
    edit(addRecord.intangible, { record });
  };
  return (
    <section aria-label={text('gains.title')}>
      <h2 className={styles['subtitle']}>{text('gains.title')}</h2>
      <p className={styles['soft']}>{text('gains.intro')}</p>
      {gains.length > 0 && (
        <ul className={styles['gains']}>
          {gains.map((gain) => (
            <GainLine key={gain.record.id} gain={gain} all={gains} found={found} />
          ))}
        </ul>
      )}
      {gains.length > 0 && found.result && (
        <p className={styles['gainSum']}>
          {found.mustBeWorth === null
            ? text('gains.onTop')
            : text('gains.mustBeWorth', { n: gains.length, money: money(found.mustBeWorth) })}{' '}
          {found.mustBeWorth !== null && (
            <Why
              name={text('plan.mustBeWorthName')}
              value={money(found.mustBeWorth)}
              ask={text('plan.whyShort')}
              card={() => caseCard(found, 'mustBeWorth')}
            />
          )}
        </p>
      )}
      <div>
        <Button onPress={add}>
          <Plus size={14} aria-hidden />
          {text('gains.add')}
        </Button>
      </div>
    </section>
  );
}
