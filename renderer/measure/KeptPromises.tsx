import { keptPromises, outcomes, promiseCard, promisedCard, type Kept } from '../../shared/engine/index.ts';
import type { Initiative } from '../../shared/model/index.ts';
import { planMoney } from '../../shared/report/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useDocument, useText } from '../state/session.tsx';
import styles from './measure.module.css';

/** Money and hours that were promised, each beside a field for what it really became. */
export function KeptPromises({ initiative }: { readonly initiative: Initiative }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const kept = keptPromises(doc, initiative);
  if (kept.length === 0) return null;
  return (
    <section aria-label={text('results.money')}>
      <h3 className={styles['keptTitle']}>{text('results.money')}</h3>
      <ul className={styles['kept']}>
        {kept.map((one) => (
          <li key={one.outcome} className={styles['keptLine']}>
            <FigureField
              ownerKind="initiative"
              ownerId={initiative.id}
              attribute={outcomes[one.outcome]}
              assumed={null}
            />
            <KeptWords kept={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptWords({ kept }: { readonly kept: Kept }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const { outcome, promised, difference } = kept;
  const speaker = useSpeaker();
  const [low, likely, high] = promised;
  const said = (value: number) =>
    outcome === 'hoursPerYear' ? speaker.hours(value) : planMoney(value, speaker);
  const range = said(low) === said(high) ? said(likely) : `${said(low)} – ${said(high)}`;
  const share = difference === null ? null : speaker.share(Math.abs(difference));
  return (
    <span className={styles['soft']}>
      <Why
        name={text(`engine.attribute.${outcomes[outcome]}`)}
        value={text('results.promised', { value: range })}
        card={() => promisedCard(kept)}
      />
      {share !== null && (
        <>
          {' · '}
          <Why
            name={text('results.keptOf', { outcome: text(`engine.attribute.${outcomes[outcome]}`) })}
            value={
              Math.abs(difference!) < 0.005
                ? text('results.asPromised')
                : text(difference! > 0 ? 'results.more' : 'results.less', { share })
            }
            card={() => promiseCard(doc, kept)}
          />
        </>
      )}
    </span>
  );
}
