import { readList, type TypedItem } from '../../shared/outline/index.ts';
import type { ReadyMap } from '../../shared/templates/index.ts';
import { useText } from '../state/session.tsx';
import styles from './ready.module.css';

/** What a ready process holds: from what to what, and its steps with who does them. */
export function ReadyPreview({ ready }: { readonly ready: ReadyMap }) {
  const text = useText();
  return (
    <section className={styles['preview']} aria-label={ready.name} tabIndex={0}>
      <h3 className={styles['heading']}>{ready.name}</h3>
      <p className={styles['quiet']}>{text('ready.fromTo', { from: ready.trigger, to: ready.outcome })}</p>
      <Items items={readList(ready.list).items} />
    </section>
  );
}

function Items({ items }: { readonly items: readonly TypedItem[] }) {
  const text = useText();
  return (
    <ul className={styles['steps']}>
      {items.map((item, index) => {
        const key = `${index} ${item.kind}`;
        switch (item.kind) {
          case 'step':
            return (
              <li key={key}>
                {item.cells.what} <span className={styles['quiet']}>{item.cells.who}</span>
              </li>
            );
          case 'split':
            return (
              <li key={key}>
                {item.type === 'parallel' ? text('list.together') : item.cells.what}
                <ul className={styles['ways']}>
                  {item.ways.map((way, at) => (
                    <li key={`${at} ${way.name}`}>
                      {way.name !== '' && <span className={styles['way']}>{way.name}</span>}
                      {way.items.length === 0 ? (
                        <span className={styles['quiet']}>{text('list.straight')}</span>
                      ) : (
                        <Items items={way.items} />
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            );
          case 'jump':
            return (
              <li key={key} className={styles['quiet']}>
                {text(item.isBack ? 'list.backTo' : 'list.onTo')} {item.to}
              </li>
            );
          case 'end':
            return <li key={key}>{item.name || text('list.end')}</li>;
        }
      })}
    </ul>
  );
}
