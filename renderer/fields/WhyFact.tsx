import styles from './facts.module.css';
import { Why, type WhyProps } from './Why.tsx';

/** A figure of a `dl` that can be asked why. */
export const WhyFact = (props: WhyProps) => (
  <div className={styles['fact']}>
    <dt>{props.name}</dt>
    <dd>
      <strong>
        <Why {...props} />
      </strong>
    </dd>
  </div>
);
