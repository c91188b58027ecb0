import { useState } from 'react';
import { addRecord } from '../../shared/commands/index.ts';
import type { Decision } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { newInitiative } from '../actions/newInitiative.ts';
import styles from './plan.module.css';

/** What was accepted and is in no initiative: one press makes one, or several chosen become one. */
export function AcceptedList({ accepted }: { readonly accepted: readonly Decision[] }) {
  const { text, view, document, newId } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const chosen = accepted.filter(({ id }) => chosenIds.has(id));
  const make = (decisions: readonly Decision[]) => {
    const record = newInitiative(document.getState().doc, newId('initiative'), decisions);
    if (edit(addRecord.initiative, { record }) === null) view.setState({ initiativeId: record.id });
    setChosen(new Set());
  };
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosenIds);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section aria-label={text('plan.accepted')}>
      <h2 className={styles['subtitle']}>{text('plan.accepted')}</h2>
      <p className={styles['soft']}>{text('plan.acceptedText')}</p>
      <ul className={styles['list']}>
        {accepted.map((decision) => (
          <li key={decision.id} className={styles['item']}>
            <Checkbox
              isSelected={chosenIds.has(decision.id)}
              onChange={(isChosen) => toggle(decision.id, isChosen)}
            >
              <span className={styles['what']}>
                <strong>{decision.title}</strong>
                <span className={styles['soft']}>
                  {text('plan.decidedOn', { date: speaker.date(decision.decidedOn) })}
                </span>
              </span>
            </Checkbox>
            <Button
              aria-label={text('plan.makeOf', { title: decision.title })}
              onPress={() => make([decision])}
            >
              {text('plan.make')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > 1 && (
        <Button variant="primary" onPress={() => make(chosen)}>
          {text('plan.makeOne', { n: chosen.length })}
        </Button>
      )}
    </section>
  );
}
