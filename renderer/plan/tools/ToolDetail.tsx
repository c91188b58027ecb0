import { addRecord, removeRecord, updateRecord } from '../../../shared/commands/index.ts';
import { guardQuestions, toolCard, toolQuestions, type ToolState } from '../../../shared/engine/index.ts';
import { byOrder, type Review, type StaffTool } from '../../../shared/model/index.ts';
import { DateEdit } from '../../fields/DateEdit.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useMethod } from '../../fields/useMethod.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { WhyBody } from '../../fields/WhyBody.tsx';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from '../plan.module.css';
import { ToolGuards } from './ToolGuards.tsx';
import { ZoneBadge } from './ZoneBadge.tsx';

const levels = [0, 1, 2, 3] as const;

/** One tool: who stands for it, what it touches, its zone with the reason, and what keeps it safe. */
export function ToolDetail({ state, asOf }: { readonly state: ToolState; readonly asOf: string }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const kpis = useDocument((at) => at.doc.kpi);
  const { tool, lastOn, nextOn } = state;
  const set = (fields: Partial<Omit<StaffTool, 'id'>>, gesture?: string) =>
    edit(updateRecord.staffTool, { id: tool.id, fields }, gesture);
  const looked = () => {
    const record: Review = {
      id: newId('review'),
      targetKind: 'staffTool',
      targetId: tool.id,
      date: asOf,
      note: '',
    };
    edit(addRecord.review, { record });
  };
  return (
    <section className={styles['sections']} aria-label={tool.name || text('tools.unnamed')}>
      <TextEdit
        label={text('tools.name')}
        autoFocus={tool.name === ''}
        value={tool.name}
        onEdit={(name, gesture) => set({ name }, gesture)}
      />
      <div className={styles['three']}>
        <TextEdit
          label={text('tools.owner')}
          placeholder={text('tools.ownerExample')}
          value={tool.owner}
          onEdit={(owner, gesture) => set({ owner }, gesture)}
        />
        <TextEdit
          label={text('tools.deputy')}
          value={tool.deputy}
          onEdit={(deputy, gesture) => set({ deputy }, gesture)}
        />
        <Select
          label={text('tools.kpi')}
          value={tool.kpiId ?? 'none'}
          options={[
            { id: 'none', label: text('tools.notSaid') },
            ...Object.values(kpis).map((kpi) => ({
              id: kpi.id as string,
              label: kpi.title || text('strategy.unnamed'),
            })),
          ]}
          onChange={(id) => void set({ kpiId: kpis[id]?.id ?? null })}
        />
      </div>
      <Touches tool={tool} set={(fields) => void set(fields)} />
      <div className={styles['three']}>
        {toolQuestions.map((what) => (
          <Select
            key={what}
            label={text(`tools.${what}`)}
            value={tool[what] === null ? 'none' : String(tool[what])}
            options={[
              { id: 'none', label: text('tools.notSaid') },
              ...levels.map((level) => ({ id: String(level), label: text(`tools.${what}.${level}`) })),
            ]}
            onChange={(id) => void set({ [what]: levels[Number(id)] ?? null })}
          />
        ))}
      </div>
      <ZoneWords state={state} />
      <div className={styles['look']}>
        <DateEdit
          label={text('tools.reviewBy')}
          value={tool.reviewBy}
          onEdit={(reviewBy, gesture) => set({ reviewBy }, gesture)}
        />
        <Button onPress={looked}>{text('tools.looked')}</Button>
        <p className={styles['soft']}>
          {lastOn === null
            ? text('tools.neverLooked')
            : text('tools.lastLook', { date: speaker.date(lastOn), next: speaker.date(nextOn!) })}
        </p>
      </div>
      <ToolGuards state={state} onChange={(checklist) => void set({ checklist })} />
      <TextEdit
        label={text('tools.note')}
        rows={2}
        value={tool.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      <div>
        <Button variant="quiet" onPress={() => void edit(removeRecord.staffTool, { id: tool.id })}>
          {text('tools.remove')}
        </Button>
      </div>
    </section>
  );
}

interface TouchesProps {
  readonly tool: StaffTool;
  readonly set: (fields: Partial<Omit<StaffTool, 'id'>>) => void;
}
function Touches({ tool, set }: TouchesProps) {
  const { text } = useSession();
  const doc = useDocument((at) => at.doc);
  const systems = Object.values(doc.system).toSorted(byOrder);
  return (
    <section aria-label={text('tools.touches')}>
      <h2 className={styles['subtitle']}>{text('tools.touches')}</h2>
      {systems.length === 0 && <p className={styles['soft']}>{text('tools.noSystems')}</p>}
      <div className={styles['ticks']}>
        {systems.map((system) => (
          <Checkbox
            key={system.id}
            isSelected={tool.systemIds.includes(system.id)}
            onChange={(isOn) =>
              set({
                systemIds: isOn
                  ? [...tool.systemIds, system.id]
                  : tool.systemIds.filter((id) => id !== system.id),
              })
            }
          >
            {system.name || text('tools.unnamed')}
          </Checkbox>
        ))}
      </div>
      <div className={styles['three']}>
        {guardQuestions.map((what) => (
          <Select
            key={what}
            label={text(`tools.${what}`)}
            value={tool[what] === null ? 'none' : tool[what] ? 'yes' : 'no'}
            options={(['none', 'yes', 'no'] as const).map((id) => ({
              id,
              label: text(id === 'none' ? 'tools.notSaid' : `tools.${id}`),
            }))}
            onChange={(id) => set({ [what]: id === 'none' ? null : id === 'yes' })}
          />
        ))}
      </div>
    </section>
  );
}

/** The zone, and below it how its points come about: in the page, so that the answers above stay in sight while they are changed. */
function ZoneWords({ state }: { readonly state: ToolState }) {
  const { text } = useSession();
  const method = useMethod();
  const { zone, points, pointsAtMost, unanswered, isRaised } = state;
  const card = toolCard(state, method, (question) => text(`tools.${question}`));
  const counted =
    unanswered.length === 0
      ? text('tools.pointsOf', { points })
      : text('tools.pointsSoFar', { points, most: pointsAtMost });
  return (
    <div className={styles['zone']}>
      <p className={styles['rowHead']} role="status">
        <ZoneBadge zone={zone} />{' '}
        <span>
          {zone === null ? <ZoneOpen state={state} /> : text(`tools.zoneText.${zone}`)}{' '}
          {isRaised && text('tools.zoneRaised')}
        </span>
      </p>
      {card && (
        <Disclosure title={`${text('tools.points')}: ${counted}`}>
          <WhyBody card={card} />
        </Disclosure>
      )}
    </div>
  );
}

/** What is to be answered before the zone is known, and what it can be until then. */
function ZoneOpen({ state: { toAnswer, lowest, highest } }: { readonly state: ToolState }) {
  const { text } = useSession();
  return (
    <>
      {text('tools.zoneText.unknown', {
        questions: toAnswer.map((question) => text(`tools.${question}`)).join(' '),
      })}{' '}
      {text('tools.zoneRange', {
        lowest: text(`tools.zone.${lowest}`),
        highest: text(`tools.zone.${highest}`),
      })}
    </>
  );
}
