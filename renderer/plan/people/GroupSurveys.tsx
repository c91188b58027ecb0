import { byOrder } from '../../../shared/model/index.ts';
import { useState } from 'react';
import { askedRoles, groupReadiness, type FreedOfRole } from '../../../shared/engine/index.ts';
import { useDocument, useText } from '../../state/session.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { Questionnaire } from './Questionnaire.tsx';
import styles from './people.module.css';

/** The groups that a change touches, each with five sentences and what holds it back first. */
export function GroupSurveys({ freed }: { readonly freed: readonly FreedOfRole[] }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const [added, setAdded] = useState<readonly string[]>([]);
  const shown = new Set([...freed.flatMap(({ roleId }) => roleId ?? []), ...askedRoles(doc), ...added]);
  const roles = Object.values(doc.role).toSorted(byOrder);
  const groups = roles.filter(({ id }) => shown.has(id));
  const others = roles.filter(({ id }) => !shown.has(id));
  return (
    <section className={styles['section']} aria-label={text('people.groups')}>
      <h2 className={styles['subtitle']}>{text('people.groups')}</h2>
      <p className={styles['soft']}>{text('people.groupsText')}</p>
      {groups.length === 0 && <p>{text('people.groupsNone')}</p>}
      {groups.map(({ id, name }) => {
        const { answers, open, barrier } = groupReadiness(doc, id);
        const isKnown = barrier !== null || open.length === 0;
        const said = !isKnown
          ? text('people.openQuestions', { n: open.length })
          : barrier === null
            ? text('people.barrierNone', { role: name })
            : text('people.barrier', { role: name, element: text(`people.short.${barrier}`) });
        return (
          <Disclosure
            key={id}
            isOpenAtFirst={added.includes(id)}
            title={
              <span className={styles['groupTitle']}>
                <strong>{name || text('plan.unnamed')}</strong> <span>{said}</span>
              </span>
            }
          >
            <Questionnaire label={name} roleId={id} answers={answers} />
          </Disclosure>
        );
      })}
      {others.length > 0 && (
        <div className={styles['addGroup']}>
          <Select
            label={text('people.addGroup')}
            placeholder={text('people.pickGroup')}
            value={null}
            options={others.map(({ id, name }) => ({
              id: id as string,
              label: name || text('plan.unnamed'),
            }))}
            onChange={(id) => setAdded([...added, id])}
          />
        </div>
      )}
    </section>
  );
}
