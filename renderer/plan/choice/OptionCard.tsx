import { Check } from 'lucide-react';
import { chooseOption, removeRecord, takeOption, updateRecord } from '../../../shared/commands/index.ts';
import { caseCard, optionCostCard, type RatedOption } from '../../../shared/engine/index.ts';
import { optionCosts } from '../../../shared/engine/method/choice.ts';
import type { Option } from '../../../shared/model/index.ts';
import { FigureField } from '../../fields/FigureField.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { Why } from '../../fields/Why.tsx';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useDocument, useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './choice.module.css';

const ways = ['none', 'tool', 'make', 'buy', 'partner'] as const;

/** One option: how it is got, what it costs, and the press that makes it the one. */
export function OptionCard({ rated, isFirst }: { readonly rated: RatedOption; readonly isFirst: boolean }) {
  const text = useText();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const { option, case: found } = rated;
  const name = option.name || text('plan.unnamed');
  const set = (fields: Partial<Omit<Option, 'id'>>, gesture?: string) =>
    edit(updateRecord.option, { id: option.id, fields }, gesture);
  const isTaken = takeOption.refuse(doc, { id: option.id }) === 'nothing-to-do';
  return (
    <li className={styles['card']} aria-label={name}>
      <div className={styles['cardHead']}>
        <TextEdit
          label={text('technology.optionName')}
          value={option.name}
          onEdit={(next, gesture) => set({ name: next }, gesture)}
        />
        <Select
          label={text('technology.acquisition')}
          value={option.acquisition ?? 'none'}
          options={ways.map((id) => ({ id, label: text(`plan.acquisition.${id}`) }))}
          onChange={(id) => set({ acquisition: id === 'none' ? null : id })}
        />
      </div>
      <div>
        <h3 className={styles['small']}>{text('technology.costs')}</h3>
        <p className={styles['soft']}>{text('technology.costsText')}</p>
        <div className={styles['figures']}>
          {optionCosts.map((attribute) => (
            <FigureField
              key={attribute}
              ownerKind="option"
              ownerId={option.id}
              attribute={attribute}
              assumed={found.values[attribute]}
            />
          ))}
        </div>
      </div>
      <Money rated={rated} />
      <TextEdit
        label={text('technology.note')}
        value={option.note}
        rows={2}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <div className={styles['actions']}>
        {option.isChosen ? (
          <Badge tone="good" icon={Check}>
            {text('technology.isChosen')}
          </Badge>
        ) : (
          <Button
            aria-label={text('technology.chooseName', { name })}
            onPress={() => void edit(chooseOption, { id: option.id })}
          >
            {text('technology.choose')}
          </Button>
        )}
        {rated.cost && !isTaken && (
          <Button
            variant={isFirst ? 'primary' : 'plain'}
            aria-label={text('technology.takeName', { name })}
            onPress={() => void edit(takeOption, { id: option.id })}
          >
            {text('technology.take')}
          </Button>
        )}
        {rated.cost && isTaken && <span className={styles['soft']}>{text('technology.taken')}</span>}
        <Button
          variant="quiet"
          aria-label={text('technology.removeName', { name })}
          onPress={() => void edit(removeRecord.option, { id: option.id })}
        >
          {text('technology.remove')}
        </Button>
      </div>
    </li>
  );
}

function Money({ rated }: { readonly rated: RatedOption }) {
  const text = useText();
  const { cost, case: found, option } = rated;
  const name = option.name || text('plan.unnamed');
  const money = usePlanMoney();
  if (!cost) return <p className={styles['soft']}>{text('technology.costUnknown')}</p>;
  return (
    <p>
      <Why
        name={text('technology.costOf', { option: name })}
        value={text('technology.costTotal', {
          likely: money(cost.likely),
          low: money(cost.low),
          high: money(cost.high),
        })}
        card={() => optionCostCard(rated)}
      />
      {found.result && (
        <>
          {' '}
          <Why
            name={text('technology.worthOf', { option: name })}
            value={text('technology.costWorth', { value: money(found.result.worth.netPresentValue) })}
            card={() => caseCard(found, 'npv')}
          />
        </>
      )}
    </p>
  );
}
