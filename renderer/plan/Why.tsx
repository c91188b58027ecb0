import { Button } from 'react-aria-components';
import type { WhyCard } from '../../shared/engine/index.ts';
import { whyWords } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { Popup } from '../ui/Popup.tsx';
import { useListener } from './useListener.ts';
import styles from './why.module.css';

interface WhyProps {
  /** What the number is called where it stands. */
  readonly name: string;
  /** The number as it stands there. */
  readonly value: string;
  /** Asked once it is opened; null while too little is known. */
  readonly card: () => WhyCard | null;
}

/** A number that can be asked why: a press opens its card. */
export function Why({ name, value, card }: WhyProps) {
  const text = useText();
  const ask = text('why.ask', { value, name });
  return (
    <Popup
      label={ask}
      placement="bottom end"
      trigger={
        <Button className={styles['number']!} aria-label={ask}>
          {value}
        </Button>
      }
    >
      <Card name={name} cardOf={card} />
    </Popup>
  );
}

function Card({ name, cardOf }: { readonly name: string; readonly cardOf: WhyProps['card'] }) {
  const text = useText();
  const listener = useListener();
  const card = cardOf();
  if (!card) return <p>{text('plan.rowUnknown')}</p>;
  const words = whyWords(card, listener);
  return (
    <div className={styles['card']}>
      <h3 className={styles['title']}>
        {name} = {words.result}
      </h3>
      <p>
        <strong>{text('why.formula')}:</strong> {words.formula}
      </p>
      <table className={styles['inputs']} aria-label={text('why.inputs')}>
        <tbody>
          {words.inputs.map((line) => (
            <tr key={line.name}>
              <th scope="row">
                {line.name}
                <span className={styles['from']}>{line.from}</span>
              </th>
              <td>{line.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{text('why.changes')}:</strong> {words.mover}
      </p>
      <p className={styles['from']}>
        {text('why.source')}: {words.source}
      </p>
    </div>
  );
}
