import { Ban } from 'lucide-react';
import { updateRecord } from '../../../shared/commands/index.ts';
import {
  isKnownCriterion,
  optionCostCard,
  optionCostScoreCard,
  type RatedOption,
  type TechnologyChoice,
  type WeighedCriterion,
} from '../../../shared/engine/index.ts';
import { sayScore } from '../../../shared/report/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useText } from '../../state/session.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './choice.module.css';
import { useCriterionName } from './useWeighing.ts';

const points = [5, 4, 3, 2, 1] as const;
const anchored = [1, 3, 5] as const;

interface ScoreCellProps {
  readonly criterion: WeighedCriterion;
  readonly choice: TechnologyChoice;
  readonly rated: RatedOption;
}

/** The score 1–5 of an option by a criterion, in words at 1, 3 and 5; that of costs is computed. */
export function ScoreCell({ criterion, choice, rated }: ScoreCellProps) {
  const score = rated.scores[criterion.id] ?? null;
  const isBelow =
    criterion.letter !== null && criterion.floor !== null && score !== null && score < criterion.floor;
  return (
    <span className={styles['cell']}>
      {criterion.id === 'cost' ? (
        <CostScore choice={choice} rated={rated} />
      ) : (
        <ScoreSelect criterion={criterion} rated={rated} score={score} />
      )}
      {isBelow && <Below />}
    </span>
  );
}

function Below() {
  const text = useText();
  return (
    <span className={styles['below']}>
      <Ban size={12} aria-hidden />
      {text('technology.belowFloor')}
    </span>
  );
}

function CostScore({ choice, rated }: Pick<ScoreCellProps, 'choice' | 'rated'>) {
  const text = useText();
  const { cost, scores, option } = rated;
  const name = option.name || text('plan.unnamed');
  const speaker = useSpeaker();
  const money = usePlanMoney();
  if (!cost) return <span className={styles['help']}>{text('technology.notSaid')}</span>;
  return (
    <>
      <span className={styles['score']}>
        <Why
          name={text('technology.costScoreOf', { option: name })}
          value={sayScore(scores['cost']!, speaker)}
          card={() => optionCostScoreCard(choice, rated)}
        />
      </span>
      <span className={styles['help']}>
        <Why
          name={text('technology.costOf', { option: name })}
          value={money(cost.likely)}
          card={() => optionCostCard(rated)}
        />
      </span>
    </>
  );
}

function ScoreSelect({
  criterion,
  rated: { option },
  score,
}: Omit<ScoreCellProps, 'choice'> & { readonly score: number | null }) {
  const text = useText();
  const edit = useEdit();
  const name = useCriterionName()(criterion);
  const { id } = criterion;
  const set = (point: string) => {
    const { [id]: _before, ...rest } = option.scores;
    const scores = point === 'none' ? rest : { ...rest, [id]: Number(point) };
    edit(updateRecord.option, { id: option.id, fields: { scores } });
  };
  const descriptionOf = (point: number) =>
    isKnownCriterion(id) && id !== 'cost' && anchored.some((one) => one === point)
      ? { description: text(`technology.anchor.${id}.${point as 1 | 3 | 5}`) }
      : {};
  return (
    <Select
      label={text('technology.scoreOf', { criterion: name, option: option.name || text('plan.unnamed') })}
      isLabelHidden
      look="small"
      value={score === null ? 'none' : String(score)}
      options={[
        ...points.map((point) => ({ id: String(point), label: String(point), ...descriptionOf(point) })),
        { id: 'none', label: '–', description: text('technology.scoreNone') },
      ]}
      onChange={set}
    />
  );
}
