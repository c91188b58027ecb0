import { useMemo } from 'react';
import { addRecord } from '../../../shared/commands/index.ts';
import {
  builtApartCard,
  builtOnce,
  builtOnceCard,
  caseCard,
  patternById,
  portionCard,
  shareHints,
  sharedPlan,
  sumCard,
  type KnownPatternId,
  type SharedPlan,
  type ShareHint,
} from '../../../shared/engine/index.ts';
import { asId, byOrder, type Sharing } from '../../../shared/model/index.ts';
import { sumMoney } from '../../../shared/report/index.ts';
import { twoDigits } from '../../../shared/text/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useSay } from '../../fields/useSay.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import type { PlanEntry } from '../InitiativeList.tsx';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './sharing.module.css';
import { SharingCard } from './SharingCard.tsx';

/** What several initiatives have in common: the plan counts it once, with the arithmetic; and what looks as if it counted twice. */
export function SharedOnce({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const table = useDocument((state) => state.doc.sharing);
  const sharings = useMemo(() => Object.values(table).toSorted(byOrder), [table]);
  const open = useMemo(() => entries.filter(({ initiative }) => initiative.status !== 'stopped'), [entries]);
  const plan = useMemo(() => sharedPlan(open, sharings), [open, sharings]);
  const hints = shareHints(open, sharings);
  if (open.length < 2 && sharings.length === 0 && builtOnce(open).length === 0) return null;
  const add = (fields: Pick<Sharing, 'name' | 'initiativeIds' | 'parts'>) => {
    const order = (sharings.at(-1)?.order ?? 0) + 1;
    edit(addRecord.sharing, { record: { ...fields, id: newId('sharing'), order } });
  };
  return (
    <section aria-label={text('sharing.title')} className={styles['section']}>
      <h2 className={styles['subtitle']}>{text('sharing.title')}</h2>
      {plan.lines.length > 0 ? (
        <Sums open={open} plan={plan} />
      ) : (
        <p className={styles['soft']}>{text('sharing.text')}</p>
      )}
      <BuiltOnceLines entries={open} />
      <ul className={styles['cards']}>
        {sharings.map((one) => (
          <SharingCard
            key={one.id}
            sharing={one}
            entries={open}
            lines={plan.lines.filter((line) => line.sharing.id === one.id)}
          />
        ))}
      </ul>
      {hints.map((hint) => (
        <Hint
          key={`${hint.kind} ${hint.patternId} ${hint.initiativeIds.join(' ')}`}
          hint={hint}
          entries={open}
          onAdd={add}
        />
      ))}
      {open.length > 1 && (
        <div>
          <Button
            variant="quiet"
            onPress={() =>
              add({
                name: text('sharing.newName'),
                initiativeIds: open.slice(0, 2).map(({ initiative }) => initiative.id),
                parts: ['build', 'licence'],
              })
            }
          >
            {text('sharing.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SumsProps {
  readonly open: readonly PlanEntry[];
  readonly plan: SharedPlan;
}

/** What all come to by themselves, and counted once; each sum opens into what each has of it. */
function Sums({ open, plan }: SumsProps) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const sumOf = (part: 'cost' | 'value') =>
    sumMoney(
      plan.portions.map((portion) => portion[part]),
      speaker,
    );
  const rows = (part: 'cost' | 'value', isOnce: boolean) =>
    plan.portions.map((portion) => {
      const { initiative, case: found } = open.find((entry) => entry.initiative.id === portion.id)!;
      const alone = caseCard(found, part === 'cost' ? 'firstYear' : 'npv');
      return {
        label: initiative.name || text('plan.unnamed'),
        value: isOnce ? portion[part] : (alone?.value ?? 0),
        opens: isOnce ? portionCard(found, part === 'cost' ? 'cost' : 'worth', portion[part]) : alone,
      };
    });
  return (
    <table className={styles['sums']} aria-label={text('sharing.title')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text('sharing.firstYear')}</th>
          <th scope="col">{text('sharing.worth')}</th>
        </tr>
      </thead>
      <tbody>
        {(['single', 'once'] as const).map((way) => (
          <tr key={way}>
            <th scope="row">{text(`sharing.${way}`)}</th>
            {(['cost', 'value'] as const).map((part) => (
              <td key={part}>
                <Why
                  name={`${text(`sharing.${way}`)}, ${text(part === 'cost' ? 'sharing.firstYear' : 'sharing.worth')}`}
                  value={sumOf(part)(way === 'once' ? plan[part].total : plan.single[part])}
                  card={() => sumCard(part === 'cost' ? 'planCost' : 'planValue', rows(part, way === 'once'))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function usePatternName(): (id: string) => string {
  const { text } = useSession();
  return (id) => (patternById.has(id) ? text(`pattern.${id as KnownPatternId}.name`) : id);
}

function BuiltOnceLines({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const say = useSay();
  const patternName = usePatternName();
  const days = (value: number) => speaker.number(twoDigits(value));
  const nameOf = (id: string) =>
    entries.find(({ initiative }) => initiative.id === id)?.initiative.name ?? '';
  return (
    <ul>
      {builtOnce(entries).map((once) => (
        <li key={`${once.initiativeId} ${once.patternId}`}>
          {text('sharing.builtOnce', {
            name: nameOf(once.initiativeId),
            pattern: patternName(once.patternId),
            steps: once.steps,
            n: once.maps,
            days: days(once.days),
            apart: days(once.apartDays),
          })}{' '}
          <Why
            name={text('sharing.days', { name: patternName(once.patternId) })}
            value={days(once.days)}
            ask={text('why.askShort', { value: days(once.days) })}
            card={() => builtOnceCard(once)}
          />{' '}
          <Why
            name={text('sharing.daysApart', { name: patternName(once.patternId) })}
            value={days(once.apartDays)}
            ask={text('why.askShort', { value: days(once.apartDays) })}
            card={() => builtApartCard(once, ({ title }) => say(title))}
          />
        </li>
      ))}
    </ul>
  );
}

interface HintProps {
  readonly hint: ShareHint;
  readonly entries: readonly PlanEntry[];
  readonly onAdd: (fields: Pick<Sharing, 'name' | 'initiativeIds' | 'parts'>) => void;
}
function Hint({ hint, entries, onAdd }: HintProps) {
  const { text } = useSession();
  const { locale } = useSpeaker();
  const patternName = usePatternName();
  const steps = useDocument((state) => state.doc.step);
  const names = new Intl.ListFormat(locale).format(
    entries
      .filter(({ initiative }) => hint.initiativeIds.includes(initiative.id))
      .map(({ initiative }) => initiative.name || text('plan.unnamed')),
  );
  const pattern = hint.patternId === null ? '' : patternName(hint.patternId);
  return (
    <div className={styles['hint']}>
      <p>
        {hint.kind === 'tool'
          ? text('sharing.hintTool', { names, pattern })
          : text('sharing.hintSteps', {
              names,
              steps: hint.stepIds.map((id) => steps[id]?.name ?? '').join(', '),
            })}
      </p>
      <Button
        aria-label={text('sharing.countOnceName', { names })}
        onPress={() =>
          onAdd({
            name: hint.kind === 'tool' ? pattern : text('sharing.sameWork'),
            initiativeIds: hint.initiativeIds.map((id) => asId<'initiative'>(id)),
            parts: hint.parts,
          })
        }
      >
        {text('sharing.countOnce')}
      </Button>
    </div>
  );
}
