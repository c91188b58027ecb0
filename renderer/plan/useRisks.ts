import { useEffect, useRef, useState } from 'react';
import type { CaseInput, MonteCarlo } from '../../shared/engine/index.ts';
import { startRisk } from '../workers/startRisk.ts';

/** What is known of the range of a case: nothing yet, nothing any more (the worker broke), none (a cost is unknown), or it. */
export type Risk = 'waiting' | 'fault' | null | MonteCarlo;

/** The range of each case, from a worker; while new ones are on their way the ones of before stand. */
export function useRisks(cases: readonly { readonly id: string; readonly input: CaseInput }[]) {
  const [risks, setRisks] = useState<ReadonlyMap<string, MonteCarlo | null>>(new Map());
  const [isBroken, setBroken] = useState(false);
  const worker = useRef<ReturnType<typeof startRisk> | null>(null);
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    worker.current = startRisk({
      onAnswer: (answer) => setRisks(new Map(answer.map((risk, index) => [asked.current[index]!, risk]))),
      onFault: () => setBroken(true),
    });
    return () => worker.current?.end();
  }, []);
  const key = JSON.stringify(cases);
  useEffect(() => {
    const now = JSON.parse(key) as typeof cases;
    asked.current = now.map(({ id }) => id);
    worker.current?.ask(now.map(({ input }) => input));
  }, [key]);
  return (id: string): Risk => (isBroken ? 'fault' : (risks.get(id) ?? (risks.has(id) ? null : 'waiting')));
}
