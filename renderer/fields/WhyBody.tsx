import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { WhyCard } from '../../shared/engine/index.ts';
import { whyWords, type WhyLine } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { useListener } from './useListener.ts';
import styles from './why.module.css';

interface WhyBodyProps {
  readonly card: WhyCard;
  /** Whether what it is made of is open to its own cards from the start. */
  readonly isOpen?: boolean;
}

/** How a number comes about; a part that was worked out itself opens its own card below it. */
export function WhyBody({ card, isOpen = false }: WhyBodyProps) {
  const text = useText();
  const words = whyWords(card, useListener());
  return (
    <>
      <p>
        <strong>{text('why.formula')}:</strong> {words.formula} = {words.result}
      </p>
      {words.range && <p className={styles['from']}>{words.range}</p>}
      {words.inputs.length > 0 && (
        <table className={styles['inputs']} aria-label={text('why.inputs')}>
          <tbody>
            {words.inputs.map((line, index) => (
              // Two steps may have the same name.
              <Line
                key={`${index} ${line.name}`}
                line={line}
                opens={card.inputs[index]!.opens ?? null}
                isOpen={isOpen}
              />
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
    </>
  );
}

interface LineProps {
  readonly line: WhyLine;
  readonly opens: WhyCard | null;
  readonly isOpen: boolean;
}

function Line({ line, opens, isOpen: isOpenFirst }: LineProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <tr>
        <th scope="row">
          {opens ? (
            <Button className={styles['opens']!} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              <Chevron size={14} aria-hidden /> {line.name}
            </Button>
          ) : (
            line.name
          )}
          <span className={styles['from']}>{line.from}</span>
        </th>
        <td>{line.value}</td>
      </tr>
      {opens && isOpen && (
        <tr>
          <td colSpan={2} className={styles['nested']}>
            <div className={styles['inner']} role="group" aria-label={line.name}>
              <WhyBody card={opens} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
