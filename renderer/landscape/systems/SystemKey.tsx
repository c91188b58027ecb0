import { useText } from '../../state/session.tsx';
import styles from '../landscape.module.css';

const looks = ['automatic', 'file', 'typed'] as const;

/** What the lines mean. */
export function SystemKey() {
  const text = useText();
  return (
    <div className={styles['legend']}>
      <ul className={styles['key']} aria-label={text('systems.key')}>
        {looks.map((look) => (
          <li key={look}>
            <svg width="36" height="10" aria-hidden className={styles['line']} data-look={look}>
              <path d="M1 5H35" className={styles['stroke']} />
            </svg>
            {text(`systems.key.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
