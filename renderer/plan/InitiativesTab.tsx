import { byOrder } from '../../shared/model/index.ts';
import { useMemo } from 'react';
import { initiativeCase } from '../../shared/engine/index.ts';
import { SharedOnce } from './sharing/SharedOnce.tsx';
import { useAnalysis, useDocument, useSession, useText, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { acceptedDecisions } from './acceptedDecisions.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { InitiativeDetail } from './InitiativeDetail.tsx';
import { InitiativeList } from './InitiativeList.tsx';
import { PlanDrawing } from './PlanDrawing.tsx';
import { PlanSum } from './PlanSum.tsx';
import styles from './plan.module.css';
import { useRisks } from './useRisks.ts';

/** Initiatives, each with what it is made of and its business case; and what was accepted and is in none yet. */
export function InitiativesTab() {
  const { view } = useSession();
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const chosenId = useView((state) => state.initiativeId);
  const initiatives = useMemo(() => Object.values(doc.initiative).toSorted(byOrder), [doc.initiative]);
  const entries = useMemo(
    () =>
      analysis
        ? initiatives.map((initiative) => ({
            initiative,
            case: initiativeCase(doc, analysis, initiative),
          }))
        : [],
    [doc, analysis, initiatives],
  );
  const riskOf = useRisks(entries.map((entry) => ({ id: entry.initiative.id, input: entry.case.input })));
  const used = new Set(initiatives.flatMap(({ candidateIds }) => candidateIds));
  const accepted = acceptedDecisions(doc.decision).filter(({ id }) => !used.has(id));
  if (accepted.length === 0 && initiatives.length === 0)
    return (
      <EmptyState
        drawing={<PlanDrawing />}
        title={text('plan.empty')}
        action={
          <Button
            variant="primary"
            onPress={() => view.setState({ place: 'insights', insightsTab: 'candidates' })}
          >
            {text('plan.toInsights')}
          </Button>
        }
      >
        {text('plan.emptyText')}
      </EmptyState>
    );
  const chosen = entries.find(({ initiative }) => initiative.id === chosenId) ?? entries[0] ?? null;
  return (
    <div className={styles['place']}>
      <div className={styles['side']}>
        <InitiativeList entries={entries} chosenId={chosen?.initiative.id ?? null} riskOf={riskOf} />
        {entries.length > 0 && <PlanSum entries={entries} />}
        <SharedOnce entries={entries} />
        {accepted.length > 0 && <AcceptedList accepted={accepted} />}
      </div>
      <div className={styles['detail']}>
        {chosen ? (
          <InitiativeDetail key={chosen.initiative.id} entry={chosen} risk={riskOf(chosen.initiative.id)} />
        ) : (
          <p className={styles['soft']}>{text('plan.pick')}</p>
        )}
      </div>
    </div>
  );
}
