import { updateRecord } from '../../shared/commands/index.ts';
import { freedByCandidateCard } from '../../shared/engine/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';

/** The candidates of an initiative, whose hours they free, and the objectives that it serves. */
export function MadeOfList({ entry: { initiative, case: found } }: { readonly entry: PlanEntry }) {
  const { text, view } = useSession();
  const say = useSay();
  const edit = useEdit();
  const speaker = useSpeaker();
  const objectives = useDocument((state) => state.doc.objective);
  const { candidates, missingIds, freed, objectiveIds } = found.madeOf;
  const hours = (value: number) => speaker.hours(twoDigits(value));
  const takeOut = (ids: readonly string[]) =>
    edit(updateRecord.initiative, {
      id: initiative.id,
      fields: { candidateIds: initiative.candidateIds.filter((id) => !ids.includes(id)) },
    });
  const served = objectiveIds.flatMap((id) => objectives[id]?.title ?? []);
  return (
    <section aria-label={text('plan.madeOf')}>
      <h2 className={styles['subtitle']}>{text('plan.madeOf')}</h2>
      <ul className={styles['plainList']}>
        {candidates.map((candidate) => {
          const title = say(candidate.title);
          return (
            <li key={candidate.id} className={styles['part']}>
              <span className={styles['what']}>{title}</span>
              <Button
                variant="quiet"
                onPress={() =>
                  view.setState({
                    place: 'insights',
                    insightsTab: 'candidates',
                    candidateId: candidate.id,
                  })
                }
              >
                {text('plan.toInsights')}
              </Button>
              <Button
                variant="quiet"
                aria-label={text('plan.takeOut', { title })}
                onPress={() => void takeOut([candidate.id])}
              >
                {text('plan.takeOutShort')}
              </Button>
            </li>
          );
        })}
      </ul>
      {missingIds.length > 0 && (
        <p className={styles['part']}>
          <span className={styles['what']}>{text('plan.gone', { n: missingIds.length })}</span>
          <Button variant="quiet" onPress={() => void takeOut(missingIds)}>
            {text('plan.takeOutShort')}
          </Button>
        </p>
      )}
      <ul className={styles['plainList']}>
        {freed
          .filter(({ hours: [, , high] }) => high > 0)
          .map((one) => {
            const [low, , high] = one.hours;
            const name = one.name || text('plan.freesNobody');
            return (
              <li key={one.roleId ?? one.name}>
                <Why
                  name={text('plan.freed')}
                  value={text('plan.frees', { name, low: hours(low), high: hours(high) })}
                  card={() => freedByCandidateCard(one, ({ title }) => say(title))}
                />
              </li>
            );
          })}
      </ul>
      <p>
        {served.length > 0 ? text('plan.serves', { objectives: served.join(', ') }) : text('plan.servesNone')}
      </p>
    </section>
  );
}
