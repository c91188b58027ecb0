import { planSum, portionCard, sharedPlan, spendShareCard, sumCard } from '../../shared/engine/index.ts';
import { sumMoney } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useText } from '../state/session.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';
import { Why } from '../fields/Why.tsx';

const kinds = ['aligned', 'tactical', 'misaligned', 'unknown'] as const;

/** What all initiatives that are not stopped cost and bring, and what the money serves. */
export function PlanSum({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const text = useText();
  const speaker = useSpeaker();
  const sharings = useDocument((state) => state.doc.sharing);
  const open = entries.filter(({ initiative }) => initiative.status !== 'stopped');
  const shared = sharedPlan(open, Object.values(sharings));
  const sum = planSum(
    open.map((entry) => entry.case),
    shared,
  );
  const said = (part: 'cost' | 'value') =>
    sumMoney(
      sum.rows.map((row) => row[part]),
      speaker,
    );
  const [costOf, valueOf] = [said('cost'), said('value')];
  const known = open.filter((entry) => entry.case.result !== null);
  const rows = (part: 'cost' | 'value', on?: (typeof kinds)[number]) =>
    sum.rows.flatMap((row, index) =>
      on === undefined || row.on === on
        ? [
            {
              label: known[index]!.initiative.name || text('plan.unnamed'),
              value: row[part],
              opens: portionCard(known[index]!.case, part === 'cost' ? 'cost' : 'worth', row[part]),
            },
          ]
        : [],
    );
  const shown = kinds.filter((kind) => (sum.spend[kind].costShare ?? 0) > 0);
  return (
    <section aria-label={text('plan.sum')}>
      <h2 className={styles['subtitle']}>{text('plan.sum')}</h2>
      <table className={styles['table']} aria-label={text('plan.sum')}>
        <tbody>
          <tr>
            <th scope="row">{text('plan.sumCost')}</th>
            <td className={styles['number']}>
              <Why
                name={text('plan.sumCost')}
                value={costOf(sum.cost)}
                card={() => sumCard('planCost', rows('cost'))}
              />
            </td>
          </tr>
          <tr>
            <th scope="row">{text('plan.sumWorth')}</th>
            <td className={styles['number']}>
              <Why
                name={text('plan.sumWorth')}
                value={valueOf(sum.value)}
                card={() => sumCard('planValue', rows('value'))}
              />
            </td>
          </tr>
        </tbody>
      </table>
      {shown.length > 0 && (
        <table className={styles['table']}>
          <caption className={styles['caption']}>{text('plan.spend')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('plan.spendOn')}</th>
              <th scope="col" className={styles['number']}>
                {text('plan.spendShare')}
              </th>
              <th scope="col" className={styles['number']}>
                {text('plan.printCost')}
              </th>
              <th scope="col" className={styles['number']}>
                {text('plan.spendWorth')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((kind) => {
              const { cost, value, costShare } = sum.spend[kind];
              const nameOf = (column: string) => `${text(`plan.spend.${kind}`)}, ${column}`;
              return (
                <tr key={kind}>
                  <th scope="row">
                    {text(`plan.spend.${kind}`)}
                    <span
                      className={styles['bar']}
                      data-spend={kind}
                      style={{ inlineSize: `${100 * costShare!}%` }}
                      aria-hidden
                    />
                  </th>
                  <td className={styles['number']}>
                    <Why
                      name={nameOf(text('plan.spendShare'))}
                      value={speaker.share(costShare!)}
                      card={() => spendShareCard(rows('cost', kind), sum.cost)}
                    />
                  </td>
                  <td className={styles['number']}>
                    <Why
                      name={nameOf(text('plan.printCost'))}
                      value={costOf(cost)}
                      card={() => sumCard('planCost', rows('cost', kind))}
                    />
                  </td>
                  <td className={styles['number']}>
                    <Why
                      name={nameOf(text('plan.spendWorth'))}
                      value={valueOf(value)}
                      card={() => sumCard('planValue', rows('value', kind))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
