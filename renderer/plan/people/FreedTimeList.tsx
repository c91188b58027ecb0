import { HeartHandshake } from 'lucide-react';
import { addRecord, updateRecord } from '../../../shared/commands/index.ts';
import {
  freedByCandidateCard,
  freedHoursCard,
  freedShareCard,
  initiativeCase,
  type FreedByInitiative,
  type FreedOfRole,
} from '../../../shared/engine/index.ts';
import { asId } from '../../../shared/model/index.ts';
import { twoDigits } from '../../../shared/text/index.ts';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useSay } from '../../fields/useSay.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './people.module.css';

/** The hours that become free by role, each with what they are for; and a word where people will fear for their work. */
export function FreedTimeList({ freed }: { readonly freed: readonly FreedOfRole[] }) {
  const { text, view } = useSession();
  return (
    <section className={styles['section']} aria-label={text('people.freed')}>
      <h2 className={styles['subtitle']}>{text('people.freed')}</h2>
      {freed.length === 0 ? (
        <div className={styles['none']}>
          <p>
            <strong>{text('people.freedNone')}</strong>
          </p>
          <p className={styles['soft']}>{text('people.freedNoneText')}</p>
          <Button onPress={() => view.setState({ planTab: 'initiatives' })}>
            {text('people.toInitiatives')}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles['soft']}>{text('people.freedText')}</p>
          <ul className={styles['cards']}>
            {freed.map((one) => (
              <FreedCard key={one.roleId ?? one.name} freed={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FreedCard({ freed }: { readonly freed: FreedOfRole }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const { roleId, name, hours, share, hoursPerPerson, of, needsUse } = freed;
  const said = (value: number) => speaker.hours(twoDigits(value));
  const shareWords = share === null ? null : speaker.share(twoDigits(share));
  const freedCard = () =>
    freedHoursCard(
      of.map((one) => ({ label: one.initiative.name || text('plan.unnamed'), hours: one.hours[1] })),
    );
  const isUsed = of.every(({ use }) => use?.use.trim());
  return (
    <li className={styles['card']} aria-label={name || text('people.nobody')}>
      <header className={styles['cardHead']}>
        <h3 className={styles['name']}>{name || text('people.nobody')}</h3>
        <span>
          <Why
            name={text('plan.freed')}
            value={text('people.freedHours', { low: said(hours[0]), high: said(hours[2]) })}
            card={freedCard}
          />
        </span>
        {hoursPerPerson !== null && share !== null && (
          <span className={styles['soft']}>
            <Why
              name={text('people.shareOfOne')}
              value={share > 1 ? text('people.freedOnce') : text('people.freedShare', { share: shareWords! })}
              card={() => freedShareCard(hours[1], hoursPerPerson, freedCard())}
            />
          </span>
        )}
        <span className={styles['grow']} />
        {roleId !== null && (
          <Badge tone={isUsed ? 'good' : needsUse ? 'warning' : 'plain'}>
            {text(isUsed ? 'people.used' : 'people.unused')}
          </Badge>
        )}
      </header>
      {needsUse && (
        <Banner tone="warning" icon={HeartHandshake}>
          {share! > 1 ? text('people.fearOnce') : text('people.fear', { share: shareWords! })}
        </Banner>
      )}
      {roleId === null ? (
        <p className={styles['soft']}>{text('people.noRole')}</p>
      ) : (
        <ul className={styles['uses']}>
          {of.map((one) => (
            <UseLine key={one.initiative.id} one={one} roleId={roleId} role={name} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface UseLineProps {
  readonly one: FreedByInitiative;
  readonly roleId: string;
  readonly role: string;
}
function UseLine({ one, roleId, role }: UseLineProps) {
  const { initiative, hours, use } = one;
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const { text, newId } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const name = initiative.name || text('plan.unnamed');
  const keep = (words: string, gesture: string) =>
    use
      ? edit(updateRecord.freedTime, { id: use.id, fields: { use: words } }, gesture)
      : edit(
          addRecord.freedTime,
          {
            record: {
              id: newId('freedTime'),
              initiativeId: initiative.id,
              roleId: asId<'role'>(roleId),
              use: words,
            },
          },
          gesture,
        );
  return (
    <li className={styles['use']}>
      <span>
        <Why
          name={text('plan.freed')}
          value={text('people.by', { name, hours: speaker.hours(twoDigits(hours[1])) })}
          card={() => {
            const freed =
              analysis &&
              initiativeCase(doc, analysis, initiative).madeOf.freed.find((each) => each.roleId === roleId);
            return freed ? freedByCandidateCard(freed, ({ title }) => say(title)) : null;
          }}
        />
      </span>
      <TextEdit
        label={text('people.use', { role, name })}
        isLabelHidden
        placeholder={text('people.useExample')}
        value={use?.use ?? ''}
        onEdit={keep}
      />
    </li>
  );
}
