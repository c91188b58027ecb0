import { dearerCard, type RatedOption, type TechnologyChoice } from '../../../shared/engine/index.ts';
import { choiceWords } from '../../../shared/report/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { usePlanMoney } from '../usePlanMoney.ts';
import { useText } from '../../state/session.tsx';
import styles from './choice.module.css';

/** Which option comes first and what would change that, in sentences. */
export function ChoiceAnswer({ choice }: { readonly choice: TechnologyChoice }) {
  const text = useText();
  const { locale } = useSpeaker();
  const sentences = choiceWords(choice, { text, locale });
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
