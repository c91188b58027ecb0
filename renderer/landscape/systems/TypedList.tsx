import type { TypedTwice } from '../../../shared/engine/index.ts';
import { saidFrom } from '../../../shared/engine/method/weights.ts';
import { jumpToElement } from '../../actions/maps/jumpToElement.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from '../landscape.module.css';

/** What is typed twice, where, how often and at what cost; each leads to the step at which it is typed again. */
export function TypedList({ typed }: { readonly typed: readonly TypedTwice[] }) {
  const session = useSession();
  const { text } = session;
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const inOrder = typed.toSorted((a, b) => b.costPerYear - a.costPerYear || (a.id < b.id ? -1 : 1));
  return (
    <ul className={styles['names']}>
      {inOrder.map((one) => (
        <li key={one.id} className={styles['typed']}>
          <Button variant="quiet" onPress={() => jumpToElement(session, one.toStepId)}>
            {text('systems.typedWhat', {
              object: doc.dataObject[one.objectId]?.name ?? '',
              from: doc.system[one.fromSystemId]?.name ?? '',
              to: doc.system[one.toSystemId]?.name ?? '',
            })}
          </Button>
          <span className={styles['quiet']}>
            {text(one.confidence < saidFrom.plain ? 'systems.typedAbout' : 'systems.typedCost', {
              step: doc.step[one.toStepId]?.name ?? '',
              runs: speaker.number(one.runsPerMonth),
              hours: speaker.hours(one.hoursPerYear),
              money: speaker.money(one.costPerYear),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
