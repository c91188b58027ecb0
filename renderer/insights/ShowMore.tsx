import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './insights.module.css';
import type { First } from './useFirst.ts';

/** Below the first ones of a long list: how many there are, and the next ones by a press. Nothing where all are there. */
export function ShowMore({
  first: { count, more, showMore },
  all,
}: {
  readonly first: First<unknown>;
  readonly all: number;
}) {
  const text = useText();
  if (more === 0) return null;
  return (
    <div className={styles['showMore']}>
      <span className={styles['quiet']}>{text('insights.firstOf', { n: count, all })}</span>
      <Button onPress={showMore}>{text('insights.showMore', { n: more })}</Button>
    </div>
  );
}
