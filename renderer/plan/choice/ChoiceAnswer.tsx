import { dearerCard, type RatedOption, type TechnologyChoice } from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useText } from '../../state/session.tsx';
import styles from './choice.module.css';
import { soonestChange } from './soonestChange.ts';
import { sayScore } from './sayScore.ts';
import { useCriterionName } from './useWeighing.ts';

/** Scores nearer than this are level: they are said with one digit after the point. */
const LEVEL = 0.05;

/** Which option comes first and what would change that, in sentences. */
export function ChoiceAnswer({ choice }: { readonly choice: TechnologyChoice }) {
  const text = useText();
  const sentences = useAnswer(choice);
  return (
    <section aria-label={text('technology.answer')} aria-live="polite">
      <h2 className={styles['subtitle']}>{text('technology.answer')}</h2>
      {sentences.map((sentence, index) => (
        <p key={sentence} className={index === 0 ? styles['answer'] : styles['because']}>
          {sentence}
        </p>
      ))}
      <Dearer choice={choice} />
    </section>
  );
}

function useAnswer(choice: TechnologyChoice): string[] {
  const text = useText();
  const speaker = useSpeaker();
  const nameOf = useName(choice);
  const { matrix, options } = choice;
  const chosen = options.find(({ option }) => option.isChosen)?.option;
  const say = (score: number) => sayScore(score, speaker);
  const said = chosen ? [text('technology.chosen', { name: chosen.name })] : [];
  const [first, second] = matrix.ranking;
  if (!first) return said;
  if (matrix.winner === null) {
    const open = matrix.ranking.find(({ vetoes }) => vetoes.length === 0);
    return open
      ? [
          text('technology.incomplete', {
            name: nameOf.option(open.id),
            criteria: nameOf.criteria(open.missing),
          }),
          ...said,
        ]
      : [text('technology.allOut'), ...said];
  }
  const score = first.score!;
  const rival = second && second.vetoes.length === 0 && second.score !== null ? second : null;
  const isLevel = rival !== null && score - rival.score! < LEVEL;
  const params = { name: nameOf.option(first.id), score: say(score) };
  const lead =
    rival === null
      ? text('technology.first', params)
      : isLevel
        ? text('technology.level', { ...params, second: nameOf.option(rival.id) })
        : text('technology.firstAhead', {
            ...params,
            second: nameOf.option(rival.id),
            secondScore: say(rival.score!),
          });
  return [lead, ...(isLevel ? [] : nameOf.firmness()), ...nameOf.stillOpen(score), ...said];
}

/** The sentences that name options and criteria. */
function useName({ criteria, options, matrix }: TechnologyChoice) {
  const text = useText();
  const speaker = useSpeaker();
  const criterionName = useCriterionName();
  const option = (id: string) =>
    options.find((rated) => rated.option.id === id)?.option.name || text('plan.unnamed');
  const criteriaOf = (ids: readonly string[]) =>
    criteria
      .filter(({ id }) => ids.includes(id))
      .map(criterionName)
      .join(', ');
  return {
    option,
    criteria: criteriaOf,
    firmness: (): string[] => {
      const rivals = matrix.ranking.filter(({ vetoes, score }) => vetoes.length === 0 && score !== null);
      if (!matrix.ranges || rivals.length < 2) return [];
      const change = soonestChange(matrix.ranges);
      if (change === null) return [text('technology.firmAll')];
      const sentence = text(change.isLess ? 'technology.firmLess' : 'technology.firmMore', {
        criterion: criteriaOf([change.criterionId]),
        limit: speaker.share(change.limit),
        weight: speaker.share(change.weight),
      });
      return [sentence];
    },
    stillOpen: (score: number): string[] =>
      matrix.ranking
        .filter(({ score: known, vetoes, high }) => known === null && vetoes.length === 0 && high > score)
        .map(({ id, missing }) =>
          text('technology.open', { name: option(id), criteria: criteriaOf(missing) }),
        ),
  };
}

/** By how much the first one is dearer than the cheapest; nothing where it is that itself. */
function Dearer({ choice: { matrix, options } }: { readonly choice: TechnologyChoice }) {
  const text = useText();
  const money = usePlanMoney();
  const first = options.find(({ option }) => option.id === matrix.winner);
  const isIn = ({ option }: RatedOption) =>
    matrix.ranking.some(({ id, vetoes }) => id === option.id && vetoes.length === 0);
  const cheap = options
    .filter((rated) => rated.cost !== null && isIn(rated))
    .toSorted((a, b) => a.cost!.likely - b.cost!.likely)[0];
  const card = first && cheap && cheap !== first ? dearerCard(first, cheap) : null;
  if (!card || !cheap || card.value! <= 0) return null;
  const name = cheap.option.name || text('plan.unnamed');
  const more = money(card.value!);
  return (
    <p className={styles['because']}>
      {text('technology.dearer', { name, money: more })}{' '}
      <Why
        name={text('technology.dearerName', { name })}
        value={more}
        ask={text('plan.whyShort')}
        card={() => card}
      />
    </p>
  );
}
