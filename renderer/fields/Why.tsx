import { Button } from 'react-aria-components';
import type { WhyCard } from '../../shared/engine/index.ts';
import { useText } from '../state/session.tsx';
import { Popup } from '../ui/Popup.tsx';
import { WhyBody } from './WhyBody.tsx';
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
  return (
    <div className={styles['card']}>
      <h3 className={styles['title']}>
        {name}: {value}
      </h3>
      <WhyBody card={card} />
    </div>
  );
}
