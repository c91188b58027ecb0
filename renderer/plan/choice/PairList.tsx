import { useRef } from 'react';
import {
  consistencyCard,
  pairKey,
  type ComparedPair,
  type TechnologyChoice,
} from '../../../shared/engine/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { sayConsistency } from '../../../shared/report/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './choice.module.css';
import { useCriterionName, useWeighing } from './useWeighing.ts';

/** How many times as important: the whole steps of the scale (Saaty 1980). */
const steps = [9, 7, 5, 4, 3, 2] as const;

interface PairListProps {
  readonly initiative: Initiative;
  readonly choice: TechnologyChoice;
}

/** Every two criteria that count, which matters more; and where the comparisons contradict each other. */
export function PairList({ initiative, choice }: PairListProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const { pairs, criteria } = choice;
  const criterionName = useCriterionName();
  const nameOf = (id: string) => {
    const criterion = criteria.find((one) => one.id === id);
    return criterion ? criterionName(criterion) : '';
  };
  const said = pairs.list.filter(({ isAssumed }) => !isAssumed).length;
  const goTo = ({ first, second }: ComparedPair) => {
    const row = list.current?.querySelector<HTMLElement>(
      `[data-pair="${CSS.escape(pairKey(first, second))}"]`,
    );
    row?.querySelector('button')?.focus();
  };
  return (
    <>
      <p className={styles['soft']}>
        {said === pairs.list.length
          ? text('technology.pairsAll', { n: said })
          : text('technology.pairsText', { n: said, all: pairs.list.length })}
      </p>
      <Consistency pairs={pairs} nameOf={nameOf} onGoTo={goTo} />
      <ul className={styles['pairs']} aria-label={text('technology.pairs')} ref={list}>
        {pairs.list.map((pair) => (
          <PairRow
            key={pairKey(pair.first, pair.second)}
            pair={pair}
            initiative={initiative}
            nameOf={nameOf}
            isWorst={pairs.reconsider?.first === pair.first && pairs.reconsider.second === pair.second}
          />
        ))}
      </ul>
    </>
  );
}

type NameOf = (criterionId: string) => string;

interface ConsistencyProps {
  readonly pairs: TechnologyChoice['pairs'];
  readonly nameOf: NameOf;
  readonly onGoTo: (pair: ComparedPair) => void;
}
function Consistency({ pairs, nameOf, onGoTo }: ConsistencyProps) {
  const { result, reconsider, isTooMany } = pairs;
  const text = useText();
  const speaker = useSpeaker();
  const sayRatio = useSayRatio(nameOf);
  if (isTooMany) return <p role="status">{text('technology.tooMany')}</p>;
  if (!result || result.consistencyRatio === null) return null;
  const ratio = sayConsistency(result.consistencyRatio, speaker);
  const why = (
    <Why
      name={text('technology.consistency')}
      value={ratio}
      ask={text('plan.whyShort')}
      card={() => consistencyCard(pairs)}
    />
  );
  if (!reconsider)
    return (
      <p role="status">
        {text('technology.consistent', { ratio })} {why}
      </p>
    );
  const { first, second, fitting, ratio: said } = reconsider;
  return (
    <div className={styles['warn']} role="status">
      <p>
        {text('technology.inconsistent', { ratio })} {why}
      </p>
      <p>
        {text('technology.reconsider', {
          first: nameOf(first),
          second: nameOf(second),
          fitting: sayRatio(first, second, fitting),
          said: sayRatio(first, second, said),
        })}
      </p>
      <Button onPress={() => onGoTo(reconsider)}>{text('technology.toPair')}</Button>
    </div>
  );
}

/** A comparison in words: which of the two, and how many times. */
function useSayRatio(nameOf: NameOf) {
  const text = useText();
  const speaker = useSpeaker();
  return (first: string, second: string, ratio: number): string => {
    const times = ratio >= 1 ? ratio : 1 / ratio;
    if (times < 1.25) return text('technology.pairEqual');
    return text('technology.reconsiderTimes', {
      name: nameOf(ratio >= 1 ? first : second),
      times: speaker.number(times, 2),
    });
  };
}

interface PairRowProps {
  readonly pair: ComparedPair;
  readonly initiative: Initiative;
  readonly nameOf: NameOf;
  readonly isWorst: boolean;
}
function PairRow({ pair, initiative, nameOf, isWorst }: PairRowProps) {
  const text = useText();
  const speaker = useSpeaker();
  const { compare } = useWeighing(initiative);
  const { first, second, ratio, isAssumed } = pair;
  const name = text('technology.pair', { first: nameOf(first), second: nameOf(second) });
  const times = (id: string, n: number) =>
    text('technology.pairTimes', { name: nameOf(id), times: speaker.number(n, 2) });
  const scale = [
    ...steps.map((n) => ({ id: String(n), label: times(first, n), value: n as number })),
    { id: '1', label: text('technology.pairEqual'), value: 1 },
    ...steps.toReversed().map((n) => ({ id: `1/${n}`, label: times(second, n), value: 1 / n })),
  ];
  // What follows from the letters may lie between two steps of the scale.
  const chosen = scale.find(({ value }) => Math.abs(Math.log(value / ratio)) < 0.01);
  const between = chosen
    ? []
    : [
        {
          id: 'between',
          label: ratio >= 1 ? times(first, ratio) : times(second, 1 / ratio),
          value: ratio,
        },
      ];
  return (
    <li className={styles['pair']} data-pair={pairKey(first, second)}>
      <span>{name}</span>
      <Select
        label={name}
        isLabelHidden
        look="small"
        value={chosen?.id ?? 'between'}
        options={[...scale, ...between]}
        onChange={(id) => {
          const value = scale.find((step) => step.id === id)?.value;
          if (value !== undefined) compare(first, second, value);
        }}
      />
      {isAssumed ? (
        <Badge>{text('technology.pairAssumed')}</Badge>
      ) : (
        <Button
          variant="quiet"
          aria-label={text('technology.pairForget', { pair: name })}
          onPress={() => void compare(first, second, null)}
        >
          {text('technology.pairForgetShort')}
        </Button>
      )}
      {isWorst && <Badge tone="warning">{text('technology.pairWorst')}</Badge>}
    </li>
  );
}
