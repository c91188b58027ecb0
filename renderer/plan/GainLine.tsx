import { Trash2 } from 'lucide-react';
import { removeRecord, updateRecord } from '../../shared/commands/index.ts';
import {
  gainPointsCard,
  gainPortionCard,
  type Gain,
  type InitiativeCase,
} from '../../shared/engine/index.ts';
import type { Intangible } from '../../shared/model/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useDocument, useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './plan.module.css';
import { usePlanMoney } from './usePlanMoney.ts';

const types = [
  'customerExperience',
  'employeeSatisfaction',
  'innovation',
  'competitivePosition',
  'agility',
] as const;
const sizes = ['0', '1', '2', '3', '4'] as const;
const chances = ['0.2', '0.5', '0.8', '0.95'] as const;
const NONE = 'none';

interface GainLineProps {
  readonly gain: Gain;
  /** All gains of the initiative. */
  readonly all: readonly Gain[];
  readonly found: InitiativeCase;
}

/** One gain without a price: what gets better, for whom, how much and how likely, for which objective, and how anybody would notice. */
export function GainLine({ gain, all, found }: GainLineProps) {
  const text = useText();
  const edit = useEdit();
  const objectives = useDocument((state) => state.doc.objective);
  const kpis = useDocument((state) => state.doc.kpi);
  const { record } = gain;
  const set = (fields: Partial<Omit<Intangible, 'id'>>, gesture?: string) =>
    edit(updateRecord.intangible, { id: record.id, fields }, gesture);
  const named = (list: readonly { readonly id: string; readonly title: string }[], none: string) => [
    { id: NONE, label: none },
    ...list.map(({ id, title }) => ({ id, label: title || text('strategy.unnamed') })),
  ];
  const name = text(`gains.type.${record.type}`);
  const chance = chances.find((one) => Number(one) === record.likelihood);
  return (
    <li className={styles['gain']} aria-label={name}>
      <div className={styles['gainFields']}>
        <Select
          label={text('gains.type')}
          value={record.type}
          options={types.map((id) => ({ id, label: text(`gains.type.${id}`) }))}
          onChange={(type) => void set({ type })}
        />
        <TextEdit
          label={text('gains.beneficiary')}
          placeholder={text('gains.beneficiaryHint')}
          value={record.beneficiary}
          onEdit={(beneficiary, gesture) => set({ beneficiary }, gesture)}
        />
        <Select
          label={text('gains.size')}
          value={sizes[record.size]}
          options={sizes.map((id) => ({ id, label: text(`gains.size.${id}`) }))}
          onChange={(size) => void set({ size: Number(size) as Intangible['size'] })}
        />
        <Select
          label={text('gains.likelihood')}
          value={chance ?? null}
          options={chances.map((id) => ({ id, label: text(`gains.likelihood.${sayChance(id)}`) }))}
          onChange={(likelihood) => void set({ likelihood: Number(likelihood) })}
        />
        <Select
          label={text('gains.objective')}
          value={record.objectiveId ?? NONE}
          options={named(Object.values(objectives), text('gains.noObjective'))}
          onChange={(id) => void set({ objectiveId: objectives[id]?.id ?? null })}
        />
        <Select
          label={text('gains.kpi')}
          value={record.kpiId ?? NONE}
          options={named(Object.values(kpis), text('gains.noKpi'))}
          onChange={(id) => void set({ kpiId: kpis[id]?.id ?? null })}
        />
      </div>
      <TextEdit
        label={text('gains.evidence')}
        placeholder={text('gains.evidenceHint')}
        value={record.evidence}
        onEdit={(evidence, gesture) => set({ evidence }, gesture)}
      />
      <div className={styles['gainFoot']}>
        <GainPoints gain={gain} all={all} found={found} />
        <IconButton
          icon={Trash2}
          size="small"
          label={text('gains.remove', { name })}
          onPress={() => void edit(removeRecord.intangible, { id: record.id })}
        />
      </div>
    </li>
  );
}

const words = { '0.2': 'hardly', '0.5': 'maybe', '0.8': 'likely', '0.95': 'sure' } as const;
const sayChance = (chance: (typeof chances)[number]) => words[chance];

/** Its points with the arithmetic, and its part of what is lacking. */
function GainPoints({ gain, all, found }: GainLineProps) {
  const { record, weight, points, mustBeWorth } = gain;
  const text = useText();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  if (points === null || weight === null)
    return <span className={styles['soft']}>{text('gains.unrated')}</span>;
  return (
    <span>
      <Why
        name={text(`gains.type.${record.type}`)}
        value={text('gains.points', {
          size: record.size,
          likelihood: speaker.share(record.likelihood),
          weight,
          points: speaker.number(twoDigits(points)),
        })}
        card={() => gainPointsCard(gain)}
      />
      {mustBeWorth !== null && (
        <>
          {' '}
          <Why
            name={text(`gains.type.${record.type}`)}
            value={text('gains.portion', { money: money(mustBeWorth) })}
            card={() => gainPortionCard(found, gain, all)}
          />
        </>
      )}
    </span>
  );
}
