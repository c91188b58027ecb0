import { attributeOf, attributes, type AttributeKey } from '../../shared/engine/index.ts';
import { sayFigureValue } from '../fields/figureSpeech.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useText } from '../state/session.tsx';
import styles from './Method.module.css';

/** What is assumed where nobody said a number, with unit and range. */
export function MethodDefaults({ isSought }: { readonly isSought: (name: string) => boolean }) {
  const text = useText();
  const speaker = useSpeaker();
  const title = text('method.group.defaults');
  const shown = (Object.keys(attributes) as AttributeKey[]).flatMap((key) => {
    const { default: assumed, quantity } = attributeOf(key);
    const name = text(`engine.attribute.${key}`);
    if (!assumed || !(isSought(name) || isSought(title))) return [];
    const said = (value: number) => sayFigureValue(quantity, value, speaker);
    const { likely, low, high } = assumed;
    return [
      {
        key,
        name,
        value:
          low === high
            ? said(likely)
            : text('method.range', { likely: said(likely), low: said(low), high: said(high) }),
      },
    ];
  });
  if (shown.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      <p className={styles['soft']}>{text('method.group.defaultsText')}</p>
      <table className={styles['table']} aria-label={title}>
        <tbody>
          {shown.map(({ key, name, value }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
