import { formatMoney } from '../../shared/text/index.ts';
import { updateWorkspace } from '../../shared/commands/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './start.module.css';

/** The defaults that stand behind every number, shown once until they are looked at. */
export function FactsStrip() {
  const { document, frame, start } = useSession();
  const text = useText();
  const facts = useDocument((state) => state.doc.workspace[WORKSPACE_ID]);
  const isReadOnly = useDocument((state) => state.file?.readOnlyBecause !== null);
  if (!facts || facts.factsConfirmed || isReadOnly) return null;
  const shown = [
    [text('start.currency'), facts.currency],
    [text('start.hoursPerWeek'), String(facts.hoursPerWeek)],
    [
      text('start.hourlyCost'),
      facts.hourlyCost === null
        ? text('start.hourlyCostNone')
        : formatMoney(facts.hourlyCost, facts.currency, start.locale),
    ],
    [text('start.paper'), facts.paper],
    [
      text('start.language'),
      new Intl.DisplayNames(start.locale, { type: 'language' }).of(facts.language) ?? facts.language,
    ],
  ];
  return (
    <section className={styles['facts']} aria-label={text('start.facts')}>
      <p className={styles['factsText']}>{text('start.factsText')}</p>
      <dl className={styles['factList']}>
        {shown.map(([name, value]) => (
          <div key={name} className={styles['fact']}>
            <dt className={styles['factName']}>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button variant="quiet" onPress={() => frame.open({ kind: 'facts' })}>
        {text('start.factsChange')}
      </Button>
      <Button onPress={() => void document.dispatch(updateWorkspace, { fields: { factsConfirmed: true } })}>
        {text('start.factsRight')}
      </Button>
    </section>
  );
}
