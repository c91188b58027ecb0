import { ListBox, ListBoxItem } from 'react-aria-components';
import { removeRecord } from '../../shared/commands/index.ts';
import type { InitiativeCase } from '../../shared/engine/index.ts';
import type { Initiative } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';
import type { Risk } from './useRisks.ts';

export interface PlanEntry {
  readonly initiative: Initiative;
  readonly case: InitiativeCase;
}
interface InitiativeListProps {
  readonly entries: readonly PlanEntry[];
  readonly chosenId: string | null;
  readonly riskOf: (id: string) => Risk;
}

/** In order, each with cost and value; arrow keys choose, Delete takes away (undo brings it back). */
export function InitiativeList({ entries, chosenId, riskOf }: InitiativeListProps) {
  const { text, view } = useSession();
  const edit = useEdit();
  return (
    <section
      aria-label={text('plan.initiatives')}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Delete' || chosenId === null) return;
        event.stopPropagation();
        edit(removeRecord.initiative, { id: chosenId });
      }}
    >
      <h2 className={styles['subtitle']}>{text('plan.initiatives')}</h2>
      <ListBox
        aria-label={text('plan.initiatives')}
        className={styles['initiatives']!}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) =>
          keys !== 'all' && view.setState({ initiativeId: String([...keys][0] ?? '') || null })
        }
        renderEmptyState={() => <p className={styles['soft']}>{text('plan.noneYet')}</p>}
      >
        {entries.map((entry) => (
          <ListBoxItem
            key={entry.initiative.id}
            id={entry.initiative.id}
            textValue={entry.initiative.name || text('plan.unnamed')}
            className={styles['initiative']!}
          >
            <span className={styles['rowHead']}>
              <strong className={styles['what']}>{entry.initiative.name || text('plan.unnamed')}</strong>
              <Badge>{text(`results.status.${entry.initiative.status}`)}</Badge>
            </span>
            <RowFacts entry={entry} risk={riskOf(entry.initiative.id)} />
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  );
}

function RowFacts({ entry, risk }: { readonly entry: PlanEntry; readonly risk: Risk }) {
  const { text } = useSession();
  const money = usePlanMoney();
  const { initiative, case: found } = entry;
  const { result, madeOf } = found;
  const facts = [
    ...(initiative.owner.trim() === '' ? [] : [initiative.owner]),
    text('plan.candidates', { n: madeOf.candidates.length + madeOf.missingIds.length }),
    ...(result
      ? [text('plan.rowCost', { cost: money(result.costs.once.total + result.costs.perYear.total) })]
      : [text('plan.rowUnknown')]),
    ...(risk !== null && typeof risk === 'object'
      ? [text('plan.rowValue', { low: money(risk.p10), high: money(risk.p90) })]
      : []),
  ];
  return <span className={styles['soft']}>{facts.join(' · ')}</span>;
}
