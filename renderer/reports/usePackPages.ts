import { useEffect, useRef, useState } from 'react';
import type { PackChoices } from '../../shared/ipc/index.ts';
import type { ReportPage } from '../../shared/report/index.ts';
import { useAnalysis, useDocument } from '../state/session.tsx';
import { startPack } from '../workers/startPack.ts';

export interface PackPages {
  /** Those of the choices before stand until the next are there. */
  readonly pages: readonly ReportPage[] | 'waiting' | 'fault';
  readonly isBehind: boolean;
}

/** The pages of a pack as they will be printed, from a worker. */
export function usePackPages(pack: PackChoices, today: string): PackPages {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const [made, setMade] = useState<{
    readonly of: PackChoices;
    readonly pages: readonly ReportPage[];
  } | null>(null);
  const asked = useRef(pack);
  const [isBroken, setBroken] = useState(false);
  const worker = useRef<ReturnType<typeof startPack> | null>(null);
  useEffect(() => {
    worker.current = startPack({
      onAnswer: (pages) => setMade({ of: asked.current, pages }),
      onFault: () => setBroken(true),
    });
    return () => worker.current?.end();
  }, []);
  useEffect(() => {
    if (!analysis) return;
    asked.current = pack;
    worker.current?.ask({ doc, analysis, pack, today });
  }, [doc, analysis, pack, today]);
  return {
    pages: isBroken ? 'fault' : (made?.pages ?? 'waiting'),
    isBehind: made !== null && made.of !== pack,
  };
}
