import { updateRecord } from '../../../shared/commands/index.ts';
import {
  pilotCard,
  riskOfInitiative,
  type Pilot,
  type PlanItem,
  type RoadmapPlan,
  type RoadmapQuestion,
} from '../../../shared/engine/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useSay } from '../../fields/useSay.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { termNames } from '../../../shared/report/index.ts';
import { useAnalysis, useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PilotBlocks } from './PilotBlocks.tsx';
import styles from './roadmap.module.css';

interface PilotAnswerProps {
  readonly pilot: Pilot;
  readonly question: RoadmapQuestion;
  /** Null while it is on its way. */
  readonly plan: RoadmapPlan | null;
}

/** Which initiative to begin with and why, or what holds the nearest one back. */
export function PilotAnswer({ pilot, question, plan }: PilotAnswerProps) {
  const text = useText();
  const { choice } = pilot;
  const nameOf = (id: string) => question.names[id] || text('plan.unnamed');
  return (
    <section aria-label={text('pilot.title')}>
      <h2 className={styles['subtitle']}>{text('pilot.title')}</h2>
      {choice.pilot !== null ? (
        <Chosen id={choice.pilot} pilot={pilot} question={question} plan={plan} />
      ) : choice.nearest ? (
        <>
          <p className={styles['answer']}>{text('pilot.none', { name: nameOf(choice.nearest.id) })}</p>
          <PilotBlocks nearest={choice.nearest} question={question} />
        </>
      ) : (
        <p>{text('pilot.nobody')}</p>
      )}
      {choice.rows.length > 0 && (
        <Disclosure title={text('pilot.rules')}>
          <p className={styles['soft']}>{text('pilot.rulesText')}</p>
          <Rules pilot={pilot} question={question} nameOf={nameOf} />
        </Disclosure>
      )}
    </section>
  );
}

function Chosen({ id, pilot, question, plan }: PilotAnswerProps & { readonly id: string }) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const facts = pilot.candidates.find((candidate) => candidate.id === id)!;
  const row = pilot.choice.rows.find((one) => one.id === id)!;
  const item = question.items.find(({ initiative }) => initiative.id === id)!;
  const whole = (value: number | null) => speaker.whole(value ?? 0);
  return (
    <>
      <p className={styles['answer']}>
        {text('pilot.choose', { name: item.initiative.name || text('plan.unnamed') })}
      </p>
      <p>
        {text('pilot.why', {
          score: whole(row.score),
          feasibility: whole(facts.feasibility),
          impact: whole(facts.impact),
          alignment: whole(facts.alignment),
          risk: whole(facts.customerRisk),
          weeks: speaker.number(facts.weeks ?? 0, 2),
        })}{' '}
        <Points item={item} pilot={pilot} score={row.score} isInSentence />
      </p>
      <PlanDiffers id={id} plan={plan} />
      <p className={styles['actions']}>
        {item.fixed?.phase === 0 ? (
          <span className={styles['soft']}>{text('pilot.isPinned')}</span>
        ) : (
          <Button onPress={() => void edit(updateRecord.initiative, { id, fields: { phase: 0 } })}>
            {text('pilot.pin')}
          </Button>
        )}
      </p>
    </>
  );
}

interface PointsProps {
  readonly item: PlanItem;
  readonly pilot: Pilot;
  readonly score: number | null;
  /** The sentence before it says the number already. */
  readonly isInSentence?: boolean;
}
function Points({ item, pilot, score, isInSentence = false }: PointsProps) {
  const text = useText();
  const speaker = useSpeaker();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  if (score === null) return '–';
  const name = item.initiative.name || text('plan.unnamed');
  return (
    <Why
      name={`${text('pilot.points')}, ${name}`}
      value={speaker.whole(score)}
      {...(isInSentence ? { ask: text('plan.whyShort') } : {})}
      card={() =>
        analysis &&
        pilotCard(pilot, {
          doc,
          analysis,
          item,
          risk: riskOfInitiative(doc, analysis, item.initiative),
          named: termNames(doc, text),
          candidate: ({ title }) => say(title),
        })
      }
    />
  );
}

/** Where money and the rules of a pilot do not agree, both are said. */
function PlanDiffers({ id, plan }: { readonly id: string; readonly plan: RoadmapPlan | null }) {
  const text = useText();
  const say = useSay();
  const item = plan?.items.find(({ initiative }) => initiative.id === id);
  if (!item || item.phase === 0) return null;
  return (
    <p>
      {item.phase === null
        ? text('pilot.planLeft', { because: say(item.because) })
        : text('pilot.planLater', { n: item.phase + 1, because: say(item.because) })}
    </p>
  );
}

interface RulesProps extends Pick<PilotAnswerProps, 'pilot' | 'question'> {
  readonly nameOf: (id: string) => string;
}
function Rules({ pilot, question, nameOf }: RulesProps) {
  const text = useText();
  const say = useSay();
  const rows = pilot.choice.rows.toSorted(
    (a, b) => a.blocks.length - b.blocks.length || (b.score ?? -1) - (a.score ?? -1),
  );
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{text('roadmap.initiative')}</th>
          <th scope="col">{text('pilot.points')}</th>
          <th scope="col">{text('pilot.held')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, score, blocks }) => (
          <tr key={id}>
            <th scope="row">{nameOf(id)}</th>
            <td>
              <Points
                item={question.items.find(({ initiative }) => initiative.id === id)!}
                pilot={pilot}
                score={score}
              />
            </td>
            <td>
              {blocks.length === 0
                ? text('pilot.nothingHeld')
                : blocks.map(({ because }) => say(because)).join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
