import { setPhases, type SaidPhase } from '../../../shared/commands/index.ts';
import {
  planItemCard,
  sumCard,
  weeksCard,
  type RoadmapPlan,
  type RoadmapQuestion,
} from '../../../shared/engine/index.ts';
import { mostPhases, phaseDefaults } from '../../../shared/engine/method/roadmap.ts';
import { twoDigits } from '../../../shared/text/index.ts';
import { DateEdit } from '../../fields/DateEdit.tsx';
import { NumberEdit } from '../../fields/NumberEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useMethod } from '../../fields/useMethod.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { BUDGET_FIELD } from './budgetField.ts';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './roadmap.module.css';

interface PhaseTableProps {
  readonly question: RoadmapQuestion;
  readonly plan: RoadmapPlan | null;
  /** Today, YYYY-MM-DD. */
  readonly asOf: string;
}

/** How long each phase is, and the money and weeks there are in it; each change plans anew. */
export function PhaseTable({ question: { startsOn, phases }, plan, asOf }: PhaseTableProps) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const money = usePlanMoney();
  const said = phases.map(({ months, budget, weeks }): SaidPhase => ({ months, budget, weeks }));
  const set = (next: readonly SaidPhase[], gesture?: string) =>
    edit(setPhases, { startsOn, phases: next }, gesture);
  const setOne = (index: number, fields: Partial<SaidPhase>, gesture: string) =>
    set(
      said.map((phase, at) => (at === index ? { ...phase, ...fields } : phase)),
      gesture,
    );
  const method = useMethod();
  const nameOf = (n: number, what: string) => `${text('roadmap.phase', { n })}, ${what}`;
  const rowsOf = (index: number, of: 'cost' | 'weeks') =>
    (plan?.items ?? [])
      .filter(({ phase }) => phase === index)
      .map((item) => ({
        label: item.initiative.name || text('plan.unnamed'),
        value: item[of],
        opens: of === 'cost' ? planItemCard(item, of) : weeksCard(item, method),
      }));
  return (
    <section aria-label={text('roadmap.phases')} className={styles['phases']}>
      <div className={styles['starts']}>
        <DateEdit
          label={text('roadmap.startsOn')}
          value={startsOn}
          onEdit={(date, gesture) => edit(setPhases, { startsOn: date, phases: said }, gesture)}
        />
        <span className={styles['soft']}>
          {text(startsOn !== null && startsOn < asOf ? 'roadmap.startsPast' : 'roadmap.startsToday')}
        </span>
      </div>
      <ol className={styles['phaseList']}>
        {phases.map((phase, index) => {
          const n = index + 1;
          const use = plan?.uses[index];
          return (
            <li key={n} className={styles['phase']} aria-label={text('roadmap.phase', { n })}>
              <h3 className={styles['small']}>{text('roadmap.phase', { n })}</h3>
              <p className={styles['soft']}>
                {text('roadmap.phaseSpan', {
                  from: speaker.date(phase.from),
                  until: speaker.date(phase.until),
                })}
              </p>
              <div className={styles['limits']}>
                <NumberEdit
                  label={text('roadmap.months')}
                  value={phase.months}
                  onEdit={(months, gesture) =>
                    setOne(index, { months: months ?? phaseDefaults.months }, gesture)
                  }
                />
                <div {...(index === 0 ? { [BUDGET_FIELD]: true } : {})}>
                  <NumberEdit
                    label={text('roadmap.budget')}
                    placeholder={text('roadmap.noLimit')}
                    value={phase.budget}
                    {...(phase.budget === 0 ? { description: text('roadmap.budgetZero') } : {})}
                    onEdit={(budget, gesture) => setOne(index, { budget }, gesture)}
                  />
                </div>
                <NumberEdit
                  label={text('roadmap.weeks')}
                  placeholder={text('roadmap.noLimit')}
                  value={phase.weeks}
                  {...(phase.weeks === 0 ? { description: text('roadmap.weeksZero') } : {})}
                  onEdit={(weeks, gesture) => setOne(index, { weeks }, gesture)}
                />
              </div>
              {use && isOver(use, phase) && (
                <p className={styles['warning']} role="status">
                  {text('roadmap.overLimit')}
                </p>
              )}
              {use && (
                <p className={styles['soft']}>
                  <PlanFacts
                    words={text('roadmap.used')}
                    facts={[
                      {
                        name: nameOf(n, text('plan.printCost')),
                        value: money(use.cost),
                        card: () => sumCard('planCost', rowsOf(index, 'cost')),
                      },
                      {
                        name: nameOf(n, text('roadmap.weeks')),
                        value: text('roadmap.weeksFact', { weeks: speaker.number(twoDigits(use.weeks)) }),
                        card: () => sumCard('planWeeks', rowsOf(index, 'weeks')),
                      },
                    ]}
                  />
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div className={styles['actions']}>
        <Button isDisabled={phases.length >= mostPhases} onPress={() => void set([...said, said.at(-1)!])}>
          {text('roadmap.addPhase')}
        </Button>
        <Button variant="quiet" isDisabled={phases.length <= 1} onPress={() => void set(said.slice(0, -1))}>
          {text('roadmap.removePhase')}
        </Button>
      </div>
    </section>
  );
}

/** What runs already or was put into a phase is not given up by the plan, whatever there is to spend. Rounding is no excess. */
const isOver = (
  use: { readonly cost: number; readonly weeks: number },
  { budget, weeks }: RoadmapQuestion['phases'][number],
): boolean => (budget !== null && use.cost > budget + 0.5) || (weeks !== null && use.weeks > weeks + 0.05);
