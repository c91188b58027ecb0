import { Trash2 } from 'lucide-react';
import { removeRecord, updateRecord } from '../../../shared/commands/index.ts';
import { sharedOnceCard, type SharingLine } from '../../../shared/engine/index.ts';
import type { Sharing } from '../../../shared/model/index.ts';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import type { PlanEntry } from '../InitiativeList.tsx';
import { useText } from '../../state/session.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './sharing.module.css';

const parts = ['build', 'licence', 'connecting', 'cleaning', 'training', 'review', 'benefit'] as const;

interface SharingCardProps {
  readonly sharing: Sharing;
  readonly entries: readonly PlanEntry[];
  readonly lines: readonly SharingLine[];
}

/** One thing that is shared: what each has of it and what counts, and, behind one click, who shares what. */
export function SharingCard({ sharing, entries, lines }: SharingCardProps) {
  const text = useText();
  const edit = useEdit();
  const { id, name, initiativeIds } = sharing;
  const set = (fields: Partial<Omit<Sharing, 'id'>>, gesture?: string) =>
    edit(updateRecord.sharing, { id, fields }, gesture);
  const toggled = <Item extends string>(list: readonly Item[], item: Item, isIn: boolean): Item[] =>
    isIn ? [...list, item] : list.filter((one) => one !== item);
  return (
    <li className={styles['card']} aria-label={name}>
      <div className={styles['head']}>
        <TextEdit
          label={text('sharing.name')}
          isLabelHidden
          value={name}
          onEdit={(next, gesture) => set({ name: next }, gesture)}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={text('sharing.remove', { name })}
          onPress={() => void edit(removeRecord.sharing, { id })}
        />
      </div>
      {lines.length === 0 && <p className={styles['soft']}>{text('sharing.tooFew')}</p>}
      {lines.map((line) => (
        <Arithmetic key={line.side} line={line} entries={entries} />
      ))}
      <Disclosure title={text('sharing.editShort')}>
        <fieldset className={styles['choices']}>
          <legend className={styles['legend']}>{text('sharing.usedBy')}</legend>
          {entries.map(({ initiative }) => (
            <Checkbox
              key={initiative.id}
              isSelected={initiativeIds.includes(initiative.id)}
              onChange={(isIn) => void set({ initiativeIds: toggled(initiativeIds, initiative.id, isIn) })}
            >
              {initiative.name || text('plan.unnamed')}
            </Checkbox>
          ))}
        </fieldset>
        <fieldset className={styles['choices']}>
          <legend className={styles['legend']}>{text('sharing.parts')}</legend>
          {parts.map((part) => (
            <Checkbox
              key={part}
              isSelected={sharing.parts.includes(part)}
              onChange={(isIn) => void set({ parts: toggled(sharing.parts, part, isIn) })}
            >
              {text(`sharing.part.${part}`)}
            </Checkbox>
          ))}
        </fieldset>
      </Disclosure>
    </li>
  );
}

function Arithmetic({
  line,
  entries,
}: {
  readonly line: SharingLine;
  readonly entries: readonly PlanEntry[];
}) {
  const text = useText();
  // Not rounded, so that it can be added up by hand.
  const { money } = useSpeaker();
  const measure = line.side === 'cost' ? 'cost' : 'value';
  const entryOf = (id: string) => entries.find(({ initiative }) => initiative.id === id);
  const nameOf = (id: string) => entryOf(id)?.initiative.name || text('plan.unnamed');
  const sharerOf = (id: string) => ({ name: nameOf(id), case: entryOf(id)!.case });
  const sum = line.amounts.reduce((total, amount) => total + amount[measure], 0);
  return (
    <p>
      {text(line.side === 'cost' ? 'sharing.arithmeticCost' : 'sharing.arithmeticBenefit', {
        amounts: line.amounts
          .map((amount) =>
            text('sharing.amount', { name: nameOf(amount.initiativeId), money: money(amount[measure]) }),
          )
          .join(' + '),
        sum: money(sum),
        once: money(line[measure]),
      })}{' '}
      <Why
        name={text('sharing.onceOf', { name: line.sharing.name })}
        value={money(line[measure])}
        ask={text('plan.whyShort')}
        card={() => sharedOnceCard(line, sharerOf)}
      />
    </p>
  );
}
