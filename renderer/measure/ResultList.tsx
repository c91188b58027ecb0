import { useMemo } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import {
  achievedBy,
  achievedCard,
  achievedMeanCard,
  freeze,
  gateOf,
  gateVerdict,
  initiativeCase,
  measuredCard,
  riskOfInitiative,
  type Achieved,
} from '../../shared/engine/index.ts';
import { byOrder, type Initiative } from '../../shared/model/index.ts';
import { frozenWords } from '../../shared/report/index.ts';
import { CustomerRiskScore } from '../fields/CustomerRiskWords.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useProgressWords } from '../kpis/useProgressWords.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { MeasureDrawing } from './MeasureDrawing.tsx';
import { KeptPromises } from './KeptPromises.tsx';
import styles from './measure.module.css';

/** What each initiative promised on the day it was planned, held against what was measured since. */
export function ResultList({ asOf }: { readonly asOf: string }) {
  const { text, view } = useSession();
  const initiatives = useDocument((state) => state.doc.initiative);
  const list = Object.values(initiatives).toSorted(byOrder);
  if (list.length === 0)
    return (
      <EmptyState
        drawing={<MeasureDrawing />}
        title={text('results.empty')}
        action={
          <Button variant="primary" onPress={() => view.setState({ place: 'plan', planTab: 'initiatives' })}>
            {text('results.toPlan')}
          </Button>
        }
      >
        {text('results.emptyText')}
      </EmptyState>
    );
  return (
    <ul className={styles['cards']}>
      {list.map((initiative) => (
        <ResultCard key={initiative.id} initiative={initiative} asOf={asOf} />
      ))}
    </ul>
  );
}

function ResultCard({ initiative, asOf }: { readonly initiative: Initiative; readonly asOf: string }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const achieved = achievedBy(doc, initiative);
  const analysis = useAnalysis((state) => state.analysis);
  const risk = useMemo(
    () => (analysis ? riskOfInitiative(doc, analysis, initiative) : null),
    [doc, analysis, initiative],
  );
  const rule = gateOf(doc, initiative.id);
  return (
    <li className={styles['result']} aria-label={initiative.name}>
      <header className={styles['resultHead']}>
        <h2 className={styles['name']}>{initiative.name || text('strategy.unnamed')}</h2>
        <Badge>{text(`results.status.${initiative.status}`)}</Badge>
        {initiative.baselineOn && achieved && (
          <span className={styles['soft']}>
            {frozenWords(initiative.baseline, speaker.date(initiative.baselineOn), text)}
          </span>
        )}
      </header>
      {achieved === null ? (
        <NotFrozen initiative={initiative} asOf={asOf} />
      ) : (
        <>
          {achieved.length > 0 && <Achievements list={achieved} />}
          <KeptPromises initiative={initiative} />
          <p className={styles['verdict']}>
            {text(`results.verdict.${gateVerdict(doc, initiative, achieved, { risk, asOf })}`, {
              days: rule.afterDays,
              pass: speaker.share(rule.passShare),
              stop: speaker.share(rule.stopShare),
            })}
            <MeanShare achieved={achieved} />
            {risk && (
              <>
                {' '}
                {text('results.risk')} <CustomerRiskScore found={risk} />
              </>
            )}
          </p>
        </>
      )}
    </li>
  );
}

/** What the gate judges by. */
function MeanShare({ achieved }: { readonly achieved: readonly Achieved[] }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const card = achievedMeanCard(doc, achieved);
  if (!card) return null;
  return (
    <>
      {' '}
      <Why
        name={text('results.meanName')}
        value={text('results.mean', { share: speaker.share(card.value ?? 0) })}
        card={() => card}
      />
    </>
  );
}

function NotFrozen({ initiative, asOf }: { readonly initiative: Initiative; readonly asOf: string }) {
  const { text } = useSession();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const promise = () => {
    if (!analysis) return;
    const found = initiativeCase(doc, analysis, initiative);
    const fields = freeze(doc, analysis, initiative, found, asOf);
    edit(updateRecord.initiative, { id: initiative.id, fields });
  };
  return (
    <div className={styles['notFrozen']}>
      <p className={styles['soft']}>{text('results.notFrozen')}</p>
      <Button isDisabled={analysis === null} onPress={promise}>
        {text('results.freeze')}
      </Button>
    </div>
  );
}

function Achievements({ list }: { readonly list: readonly Achieved[] }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const words = useProgressWords();
  const kpis = useDocument((state) => state.doc.kpi);
  const columns = ['kpi', 'from', 'to', 'now', 'share'] as const;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'kpi' ? undefined : styles['number']}>
              {text(`results.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((one) => {
          const { kpiId, from, to, now, share } = one;
          const kpi = kpis[kpiId]!;
          const value = (column: 'from' | 'to' | 'now', number: number | null) =>
            number === null ? (
              '–'
            ) : (
              <Why
                name={`${kpi.title || text('strategy.unnamed')}, ${text(`results.${column}`)}`}
                value={words.value(kpi, number)}
                card={() => measuredCard(kpi, number)}
              />
            );
          return (
            <tr key={kpiId}>
              <th scope="row">{kpi.title || text('strategy.unnamed')}</th>
              <td className={styles['number']}>{value('from', from)}</td>
              <td className={styles['number']}>{value('to', to)}</td>
              <td className={styles['number']}>
                {now === null ? text('results.notYet') : value('now', now)}
              </td>
              <td className={styles['number']}>
                {share !== null && (
                  <>
                    <ShareBar share={share} />{' '}
                    <Why
                      name={text('results.shareOf', { kpi: kpi.title || text('strategy.unnamed') })}
                      value={speaker.share(share)}
                      card={() => achievedCard(one, kpi.unit)}
                    />
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The promised way, filled as far as it was gone; the number stands beside it. */
function ShareBar({ share }: { readonly share: number }) {
  const filled = 80 * Math.min(1, Math.max(0, share));
  return (
    <svg width={80} height={8} className={styles['bar']} aria-hidden>
      <rect width={80} height={8} rx={4} fill="var(--hover)" />
      <rect width={filled} height={8} rx={4} fill="var(--accent)" />
    </svg>
  );
}
