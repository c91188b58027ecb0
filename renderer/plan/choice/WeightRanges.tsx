import {
  criterionWeightCard,
  weightLimitCard,
  type TechnologyChoice,
  type WeighedCriterion,
} from '../../../shared/engine/index.ts';
import { sayRange } from '../../../shared/report/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useText } from '../../state/session.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './choice.module.css';
import { useCriterionName } from './useWeighing.ts';

const WIDTH = 160;

/** For each criterion between which weights the winner stays first, as a strip and in numbers. */
export function WeightRanges({ choice }: { readonly choice: TechnologyChoice }) {
  const { matrix, criteria, options } = choice;
  const text = useText();
  const speaker = useSpeaker();
  const criterionName = useCriterionName();
  if (!matrix.ranges) return null;
  const winner = options.find(({ option }) => option.id === matrix.winner)?.option.name ?? '';
  return (
    <Disclosure title={text('technology.ranges')}>
      <p className={styles['soft']}>{text('technology.rangesText', { name: winner })}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text('technology.rangeCriterion')}</th>
            <th scope="col">{text('technology.rangeNow')}</th>
            <th scope="col">{text('technology.rangeStays')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.ranges.map(({ criterionId, weight, low, high }) => {
            const criterion = criteria.find(({ id }) => id === criterionId)!;
            return (
              <tr key={criterionId}>
                <th scope="row">{criterionName(criterion)}</th>
                <td>
                  <Why
                    name={text('technology.letterOf', { criterion: criterionName(criterion) })}
                    value={speaker.share(weight)}
                    card={() => criterionWeightCard(choice, criterion, criterionName)}
                  />
                </td>
                <td className={styles['range']}>
                  <svg width={WIDTH} height={12} aria-hidden>
                    <rect y={4} width={WIDTH} height={4} rx={2} fill="var(--hover)" />
                    <rect
                      x={low * WIDTH}
                      y={4}
                      width={Math.max(2, (high - low) * WIDTH)}
                      height={4}
                      rx={2}
                      fill="var(--accent)"
                    />
                    <path d={`M${weight * WIDTH} 0v12`} stroke="currentColor" strokeWidth={2} />
                  </svg>
                  <span>
                    {sayRange({ low, high }, { text, locale: speaker.locale })}{' '}
                    {(['low', 'high'] as const).map((end) => (
                      <Limit key={end} choice={choice} criterion={criterion} end={end} />
                    ))}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}

interface LimitProps {
  readonly choice: TechnologyChoice;
  readonly criterion: WeighedCriterion;
  readonly end: 'low' | 'high';
}

/** Why the winner stays first just so far; nothing where it stays first to the very end. */
function Limit({ choice, criterion, end }: LimitProps) {
  const text = useText();
  const speaker = useSpeaker();
  const name = useCriterionName()(criterion);
  const card = weightLimitCard(choice, criterion.id, end);
  if (!card) return null;
  const value = speaker.share(card.value!);
  return (
    <>
      {' '}
      <Why
        name={text(`technology.limit.${end}`, { criterion: name })}
        value={value}
        ask={text('why.askShort', { value })}
        card={() => card}
      />
    </>
  );
}
