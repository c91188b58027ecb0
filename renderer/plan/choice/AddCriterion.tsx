import type { Initiative } from '../../../shared/model/index.ts';
import { AddByName } from '../../fields/AddByName.tsx';
import { useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './choice.module.css';
import { useWeighing } from './useWeighing.ts';

/** A criterion of one's own, and, while nothing was changed here, the criteria of another initiative. */
export function AddCriterion({ initiative }: { readonly initiative: Initiative }) {
  const text = useText();
  const weighing = useWeighing(initiative);
  const other = useDocument((state) =>
    weighing.toCopy ? state.doc.initiative[weighing.toCopy.initiativeId] : undefined,
  );
  const copy = () => {
    if (!weighing.toCopy) return;
    const { criteria, isPairwise, comparisons } = weighing.toCopy;
    weighing.set({ criteria, isPairwise, comparisons });
  };
  return (
    <div className={styles['add']}>
      <AddByName
        label={text('technology.addCriterionName')}
        hint={text('technology.addCriterion')}
        action={text('technology.addCriterionShort')}
        actionLabel={text('technology.addCriterion')}
        onAdd={weighing.add}
      />
      {other && (
        <Button variant="quiet" onPress={copy}>
          {text('technology.copyCriteria', { name: other.name || text('plan.unnamed') })}
        </Button>
      )}
    </div>
  );
}
