import { updateRecord } from '../../../shared/commands/index.ts';
import {
  planItemCard,
  weeksCard,
  type PlannedItem,
  type RoadmapQuestion,
  type TimelineBar,
} from '../../../shared/engine/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { twoDigits } from '../../../shared/text/index.ts';
import { DateEdit } from '../../fields/DateEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useMethod } from '../../fields/useMethod.ts';
import { useSay } from '../../fields/useSay.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { GateFields } from './GateFields.tsx';
import { NeedList } from './NeedList.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './roadmap.module.css';

interface ItemDetailProps {
  readonly item: PlannedItem;
  readonly question: RoadmapQuestion;
  readonly bar: TimelineBar | null;
}

/** The chosen initiative: why it is in its phase, by hand where somebody wants, what it needs first, when it goes on. */
export function ItemDetail({ item, question, bar }: ItemDetailProps) {
  const { text, view } = useSession();
  const edit = useEdit();
  const say = useSay();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const method = useMethod();
  const { initiative, because, warnings, cost, weeks, worth } = item;
  const name = initiative.name || text('plan.unnamed');
  const set = (fields: Partial<Omit<Initiative, 'id'>>, gesture?: string) =>
    edit(updateRecord.initiative, { id: initiative.id, fields }, gesture);
  return (
    <section className={styles['item']} aria-label={name}>
      <h2 className={styles['subtitle']}>{name}</h2>
      <p>{say(because)}</p>
      {warnings.map((warning) => (
        <p key={warning.key} className={styles['warning']}>
          {say(warning)}
        </p>
      ))}
      <p className={styles['soft']}>
        <PlanFacts
          facts={[
            {
              name: text('plan.printCost'),
              value: text('roadmap.costFact', { cost: money(cost) }),
              card: () => planItemCard(item, 'cost'),
            },
            {
              name: text('roadmap.weeks'),
              value: text('roadmap.weeksFact', { weeks: speaker.number(twoDigits(weeks)) }),
              card: () => weeksCard(item, method),
            },
            {
              name: text('plan.spendWorth'),
              value:
                worth === null
                  ? text('roadmap.worthUnknown')
                  : text('roadmap.worthFact', { worth: money(worth) }),
              card: () => planItemCard(item, 'worth'),
            },
          ]}
        />
      </p>
      <div className={styles['byHand']}>
        <Select
          label={text('roadmap.inPhase')}
          value={
            initiative.phase === null || initiative.phase >= question.phases.length
              ? 'plan'
              : String(initiative.phase)
          }
          options={[
            { id: 'plan', label: text('roadmap.byPlan') },
            ...question.phases.map((_phase, index) => ({
              id: String(index),
              label: text('roadmap.phase', { n: index + 1 }),
            })),
          ]}
          onChange={(id) => set({ phase: id === 'plan' ? null : (Number(id) as Initiative['phase']) })}
        />
        <DateEdit
          label={text('roadmap.begins')}
          value={initiative.startsOn}
          onEdit={(startsOn, gesture) => set({ startsOn }, gesture)}
        />
        <Button
          variant="quiet"
          aria-label={text('roadmap.toInitiativeName', { name })}
          onPress={() => view.setState({ planTab: 'initiatives', initiativeId: initiative.id })}
        >
          {text('roadmap.toInitiative')}
        </Button>
      </div>
      <div className={styles['two']}>
        <NeedList initiative={initiative} />
        <GateFields initiative={initiative} gateOn={bar?.gateOn ?? null} />
      </div>
    </section>
  );
}
