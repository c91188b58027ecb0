import { useState } from 'react';
import type { Initiative } from '../../../shared/model/index.ts';
import { useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './choice.module.css';
import { useWeighing } from './useWeighing.ts';

/** A criterion of one's own, and, while nothing was changed here, the criteria of another initiative. */
export function AddCriterion({ initiative }: { readonly initiative: Initiative }) {
  const text = useText();
  const weighing = useWeighing(initiative);
  const [name, setName] = useState('');
  const other = useDocument((state) =>
    weighing.toCopy ? state.doc.initiative[weighing.toCopy.initiativeId] : undefined,
  );
  const add = () => {
    if (name.trim() !== '' && weighing.add(name.trim()) === null) setName('');
  };
  const copy = () => {
    if (!weighing.toCopy) return;
    const { criteria, isPairwise, comparisons } = weighing.toCopy;
    weighing.set({ criteria, isPairwise, comparisons });
  };
  return (
    <div className={styles['add']}>
      <TextField
        label={text('technology.addCriterionName')}
        isLabelHidden
        placeholder={text('technology.addCriterion')}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={200}
      />
      <Button aria-label={text('technology.addCriterion')} isDisabled={name.trim() === ''} onPress={add}>
        {text('technology.addCriterionShort')}
      </Button>
      {other && (
        <Button variant="quiet" onPress={copy}>
          {text('technology.copyCriteria', { name: other.name || text('plan.unnamed') })}
        </Button>
      )}
    </div>
  );
}
