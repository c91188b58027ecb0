import { useEffect, useMemo, useState } from 'react';
import { initiativeCase, type MonteCarlo } from '../../shared/engine/index.ts';
import { useAnalysis, useDocument } from '../state/session.tsx';
import { startRisk } from '../workers/startRisk.ts';

/** What each initiative may be worth, from the worker, once the plan is wanted; undefined until it is there. */
export function usePlanRisks(isWanted: boolean): { readonly [id: string]: MonteCarlo | null } | undefined {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const [risks, setRisks] = useState<{ readonly [id: string]: MonteCarlo | null }>();
  const cases = useMemo(
    () =>
      isWanted && analysis
        ? Object.values(doc.initiative).map((initiative) => ({
            id: initiative.id as string,
            input: initiativeCase(doc, analysis, initiative).input,
          }))
        : [],
    [doc, analysis, isWanted],
  );
  useEffect(() => {
    if (cases.length === 0) return undefined;
    const worker = startRisk({
      onAnswer: (answer) =>
        setRisks(Object.fromEntries(cases.map(({ id }, index) => [id, answer[index] ?? null]))),
      // The pages then say the likely value alone, as they do while they wait.
      onFault: () => setRisks(undefined),
    });
    worker.ask(cases.map(({ input }) => input));
    return () => worker.end();
  }, [cases]);
  return risks;
}
