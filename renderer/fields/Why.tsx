import { Button } from 'react-aria-components';
import type { WhyCard } from '../../shared/engine/index.ts';
import { whyWords } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { Popup } from '../ui/Popup.tsx';
import { useListener } from './useListener.ts';
import styles from './why.module.css';

export interface WhyProps {
  /** What the number is called where it stands. */
  readonly name: string;
  /** The number as it stands there. */
  readonly value: string;
  /** What is pressed where the number stands in a sentence; the number itself when left out. */
  readonly ask?: string;
  /** Asked once it is opened; null while too little is known. */
  readonly card: () => WhyCard | null;
  /** What is said in place of a card: what would have to be known. */
  readonly unknown?: string;
}

/** A number that can be asked why: a press opens its card. */
export function Why({ name, value, ask, card, unknown }: WhyProps) {
  const text = useText();
  const label = text('why.ask', { value, name });
  return (
    <Popup
      label={label}
      placement="bottom end"
      trigger={
        <Button className={styles['number']!} aria-label={label}>
          {ask ?? value}
        </Button>
      }
    >
      <Card name={name} value={value} cardOf={card} unknown={unknown ?? text('why.unknown')} />
    </Popup>
  );
}

interface CardProps {
  readonly name: string;
  readonly value: string;
  readonly cardOf: WhyProps['card'];
  readonly unknown: string;
}
function Card({ name, value, cardOf, unknown }: CardProps) {
  const text = useText();
  const listener = useListener();
  const card = cardOf();
  if (!card)
    return (
      <div className={styles['card']}>
        <h3 className={styles['title']}>
          {name}: {value}
        </h3>
        <p>{unknown}</p>
      </div>
    );
  const words = whyWords(card, listener);
  return (
    <div className={styles['card']}>
      <h3 className={styles['title']}>
        {name}: {value}
      </h3>
      <p>
        <strong>{text('why.formula')}:</strong> {words.formula} = {words.result}
      </p>
      {words.inputs.length > 0 && (
        <table className={styles['inputs']} aria-label={text('why.inputs')}>
          <tbody>
            {words.inputs.map((line, index) => (
              // Two steps may have the same name.
              <tr key={`${index} ${line.name}`}>
                <th scope="row">
                  {line.name}
                  <span className={styles['from']}>{line.from}</span>
                </th>
                <td>{line.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <strong>{text('why.changes')}:</strong> {words.mover}
      </p>
      <p className={styles['from']}>
        {text('why.source')}: {words.source}
      </p>
    </div>
  );
}
