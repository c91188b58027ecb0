import { Flag } from 'lucide-react';
import { VisuallyHidden } from 'react-aria-components';
import type { SystemView } from '../../../shared/engine/index.ts';
import { useText } from '../../state/session.tsx';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import type { CardPlace } from '../board/Board.tsx';
import { BoardCard } from '../board/BoardCard.tsx';
import styles from '../landscape.module.css';

/** A system: its name, what it costs a year, what is kept in it, how much is done with it, what it serves. */
export function SystemCard({ view, ...place }: CardPlace & { readonly view: SystemView }) {
  const text = useText();
  const speaker = useSpeaker();
  const { system, yearlyCost, stepIds, objects, objectiveIds } = view;
  const cost =
    yearlyCost === null
      ? text('systems.costNone')
      : text('systems.costYear', { money: speaker.money(yearlyCost) });
  const serves =
    objectiveIds.length > 0 ? text('systems.serves', { n: objectiveIds.length }) : text('systems.servesNone');
  return (
    <BoardCard {...place} handleTitle={text('systems.linkHandle', { name: system.name })}>
      <span className={styles['name']}>
        <span className={styles['nameText']}>{system.name}</span>
      </span>
      <span className={styles['data']}>
        {objects.length === 0
          ? text('systems.dataNone')
          : objects.map(({ object, isMaster }) => (
              <span key={object.id} className={styles['datum']} data-master={isMaster || undefined}>
                {object.name}
              </span>
            ))}
      </span>
      <span className={styles['foot']}>
        <span className={styles['footText']}>
          {cost} · {text('landscape.steps', { n: stepIds.length })}
        </span>
        {objectiveIds.length > 0 ? (
          <span className={styles['flags']} title={serves}>
            <Flag size={12} aria-hidden /> {objectiveIds.length}
            <VisuallyHidden>{serves}</VisuallyHidden>
          </span>
        ) : (
          <VisuallyHidden>{serves}</VisuallyHidden>
        )}
      </span>
    </BoardCard>
  );
}
