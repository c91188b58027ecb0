import { Ban, Trash2 } from 'lucide-react';
import type { RatedOption, TechnologyChoice, WeighedCriterion } from '../../../shared/engine/index.ts';
import {
  criterionWeightCard,
  isKnownCriterion,
  optionLeastCard,
  optionScoreCard,
  placeOf,
} from '../../../shared/engine/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { sayScore } from '../../../shared/report/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { AddCriterion } from './AddCriterion.tsx';
import styles from './choice.module.css';
import { ScoreCell } from './ScoreCell.tsx';
import { useCriterionName, useWeighing } from './useWeighing.ts';

const letters = ['A', 'B', 'C', 'D'] as const;
const floors = [2, 3, 4, 5] as const;

interface OptionMatrixProps {
  readonly initiative: Initiative;
  readonly choice: TechnologyChoice;
}

/** A row a criterion, a column an option; below, the weighted score and who is out. */
export function OptionMatrix({ initiative, choice }: OptionMatrixProps) {
  const text = useText();
  const weighing = useWeighing(initiative);
  return (
    <>
      <div className={styles['wide']}>
        <table className={styles['matrix']} aria-label={text('technology.matrix')}>
          <thead>
            <tr>
              <th scope="col">{text('technology.rangeCriterion')}</th>
              <th scope="col">
                {text('technology.weighs')}
                {choice.isPairwise && (
                  <span className={styles['byPairs']}>{text('technology.byPairsShort')}</span>
                )}
              </th>
              <th scope="col">{text('technology.floor')}</th>
              {choice.options.map(({ option }) => (
                <th key={option.id} scope="col" className={styles['optionHead']}>
                  {option.name || text('plan.unnamed')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {choice.criteria.map((criterion) => (
              <tr key={criterion.id} className={criterion.letter === null ? styles['unused'] : ''}>
                <CriterionHead criterion={criterion} weighing={weighing} choice={choice} />
                {choice.options.map((rated) => (
                  <td key={rated.option.id}>
                    <ScoreCell criterion={criterion} choice={choice} rated={rated} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {text('technology.sum')}
              </th>
              {choice.options.map((rated) => (
                <td key={rated.option.id}>
                  <Total choice={choice} rated={rated} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <AddCriterion initiative={initiative} />
    </>
  );
}

interface CriterionHeadProps {
  readonly criterion: WeighedCriterion;
  readonly weighing: ReturnType<typeof useWeighing>;
  readonly choice: TechnologyChoice;
}
function CriterionHead({ criterion, weighing, choice }: CriterionHeadProps) {
  const text = useText();
  const speaker = useSpeaker();
  const criterionName = useCriterionName();
  const name = criterionName(criterion);
  const { id, letter, floor, weight } = criterion;
  const isOwn = !isKnownCriterion(id);
  return (
    <>
      <th scope="row" className={styles['criterion']}>
        <span className={styles['criterionName']}>
          {name}
          {isOwn && (
            <IconButton
              icon={Trash2}
              size="small"
              label={text('technology.removeCriterion', { criterion: name })}
              onPress={() => void weighing.remove(id)}
            />
          )}
        </span>
        {!isOwn && <span className={styles['help']}>{text(`technology.help.${id}`)}</span>}
      </th>
      <td className={styles['weight']}>
        <Select
          label={text('technology.letterOf', { criterion: name })}
          isLabelHidden
          look="small"
          value={letter ?? 'none'}
          options={([...letters, 'none'] as const).map((one) => ({
            id: one,
            label: one === 'none' ? '–' : one,
            description: text(`technology.letter.${one}`),
          }))}
          onChange={(next) => void weighing.setCriterion(id, { letter: next === 'none' ? null : next })}
        />
        <span className={styles['share']}>
          {letter !== null && (
            <Why
              name={text('technology.letterOf', { criterion: name })}
              value={speaker.share(weight)}
              card={() => criterionWeightCard(choice, criterion, criterionName)}
            />
          )}
        </span>
      </td>
      <td className={styles['floor']}>
        <Select
          label={text('technology.floorOf', { criterion: name })}
          isLabelHidden
          look="small"
          value={floor === null ? 'none' : String(floor)}
          options={['none', ...floors.map(String)].map((one) => ({
            id: one,
            label: one === 'none' ? text('technology.noFloor') : one,
          }))}
          onChange={(next) =>
            void weighing.setCriterion(id, { floor: next === 'none' ? null : Number(next) })
          }
        />
      </td>
    </>
  );
}

/** The weighted score as a bar and a number, or why there is none. */
function Total({ choice, rated }: { choice: TechnologyChoice; rated: RatedOption }) {
  const { option } = rated;
  const text = useText();
  const speaker = useSpeaker();
  const criterionName = useCriterionName();
  const { ranking } = choice.matrix;
  const row = ranking.find(({ id }) => id === option.id)!;
  const say = (score: number) => sayScore(score, speaker);
  if (row.vetoes.length > 0) {
    const criteria = choice.criteria.filter(({ id }) => row.vetoes.includes(id)).map(criterionName);
    return (
      <span className={styles['total']}>
        <Badge tone="warning" icon={Ban}>
          {text('technology.out')}
        </Badge>
        <span className={styles['help']}>
          {text('technology.outBecause', { criteria: criteria.join(', ') })}
        </span>
      </span>
    );
  }
  if (row.score === null)
    return (
      <span className={styles['help']}>
        <Why
          name={text('technology.sumOf', { option: option.name || text('plan.unnamed') })}
          value={text('technology.sumUnknown', { low: say(row.low), high: say(row.high) })}
          card={() => optionLeastCard(choice, rated, criterionName)}
        />
      </span>
    );
  return (
    <span className={styles['total']}>
      <span className={styles['score']}>
        <Why
          name={text('technology.sumOf', { option: option.name || text('plan.unnamed') })}
          value={say(row.score)}
          card={() => optionScoreCard(choice, rated, criterionName)}
        />
      </span>
      <svg width={80} height={6} aria-hidden>
        <rect width={80} height={6} rx={3} fill="var(--hover)" />
        <rect width={(80 * (row.score - 1)) / 4} height={6} rx={3} fill="var(--accent)" />
      </svg>
      <span className={styles['help']}>
        {text('technology.rank', { n: placeOf(choice.matrix, option.id) ?? 0 })}
      </span>
    </span>
  );
}
