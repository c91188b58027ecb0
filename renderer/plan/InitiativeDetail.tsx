import { removeRecord } from '../../shared/commands/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Assumptions } from './Assumptions.tsx';
import { CaseResult } from './CaseResult.tsx';
import { Effects } from './Effects.tsx';
import { Gains } from './Gains.tsx';
import { InitiativeHead } from './InitiativeHead.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import { Levers } from './Levers.tsx';
import { MadeOfList } from './MadeOfList.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import styles from './plan.module.css';
import { Safeguards } from './Safeguards.tsx';
import type { Risk } from './useRisks.ts';

/** One initiative: who and how, what it is made of, whether it pays, and what is assumed for that. */
export function InitiativeDetail({ entry, risk }: { readonly entry: PlanEntry; readonly risk: Risk }) {
  const text = useText();
  const edit = useEdit();
  const { initiative, case: found } = entry;
  return (
    <section className={styles['sections']} aria-label={initiative.name || text('plan.unnamed')}>
      <InitiativeHead entry={entry} />
      <MadeOfList entry={entry} />
      <CaseResult found={found} risk={risk} />
      <Safeguards initiative={initiative} />
      <Gains entry={entry} />
      <MonthGrid found={found} />
      <Levers found={found} />
      <Assumptions entry={entry} />
      <Effects entry={entry} />
      <div>
        <Button variant="quiet" onPress={() => void edit(removeRecord.initiative, { id: initiative.id })}>
          {text('plan.remove')}
        </Button>
      </div>
    </section>
  );
}
