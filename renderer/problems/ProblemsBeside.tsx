import { useText } from '../state/session.tsx';
import { ProblemsOfAllMaps } from './ProblemsOfAllMaps.tsx';
import styles from './problems.module.css';

/** What is wrong, in the panel beside the map on which it is looked at and mended. */
export function ProblemsBeside() {
  const text = useText();
  return (
    <section className={styles['beside']} aria-label={text('inspector.problems')}>
      <ProblemsOfAllMaps />
    </section>
  );
}
