import type { TechnologyChoice } from '../../../shared/engine/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { useText } from '../../state/session.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './choice.module.css';
import { PairList } from './PairList.tsx';
import { useWeighing } from './useWeighing.ts';

interface WeighingWayProps {
  readonly initiative: Initiative;
  readonly choice: TechnologyChoice;
}

/** Weights by letters, or by comparing criteria two at a time. */
export function WeighingWay({ initiative, choice }: WeighingWayProps) {
  const text = useText();
  const { set } = useWeighing(initiative);
  return (
    <section aria-label={text('technology.how')} className={styles['way']}>
      <Segmented
        label={text('technology.how')}
        options={[
          { id: 'letters', label: text('technology.byLetters') },
          { id: 'pairs', label: text('technology.byPairs') },
        ]}
        value={choice.isPairwise ? 'pairs' : 'letters'}
        onChange={(way) => void set({ isPairwise: way === 'pairs' })}
      />
      {choice.isPairwise && <PairList initiative={initiative} choice={choice} />}
    </section>
  );
}
