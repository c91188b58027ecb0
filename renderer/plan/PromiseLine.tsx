import { updateRecord } from '../../shared/commands/index.ts';
import { caseCard, freeze, promisedValue } from '../../shared/engine/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { localDate } from '../state/localDate.ts';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

/** What was promised on the day it was planned, beside what is expected today, and the ways to hold it to that or promise anew. */
export function PromiseLine({ entry: { initiative, case: found } }: { readonly entry: PlanEntry }) {
  const { text, view, document } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const analysis = useAnalysis((state) => state.analysis);
  const { baselineOn, id } = initiative;
  if (baselineOn === null) return <p className={styles['soft']}>{text('plan.noPromise')}</p>;
  const promised = promisedValue(initiative);
  const now = found.result?.worth.netPresentValue ?? null;
  const anew = () => {
    if (!analysis) return;
    const fields = freeze(document.getState().doc, analysis, initiative, found, localDate(new Date()));
    edit(updateRecord.initiative, { id, fields });
  };
  const date = speaker.date(baselineOn);
  return (
    <div className={styles['rowHead']}>
      <span className={styles['what']}>
        <span>
          {promised === null || now === null
            ? text('plan.promised', { date })
            : text('plan.promisedValue', { date, before: money(promised), now: money(now) })}
        </span>{' '}
        {now !== null && (
          <Why
            name={text('why.part.npv')}
            value={money(now)}
            ask={text('plan.whyShort')}
            card={() => caseCard(found, 'npv')}
          />
        )}
      </span>
      <Button variant="quiet" onPress={() => view.setState({ place: 'measure', measureTab: 'results' })}>
        {text('plan.toResults')}
      </Button>
      <Button variant="quiet" onPress={anew}>
        {text('plan.promiseAnew')}
      </Button>
    </div>
  );
}
