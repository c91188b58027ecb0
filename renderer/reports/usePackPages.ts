import { useEffect, useRef, useState } from 'react';
import type { PackChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import type { ReportPage } from '../../shared/report/index.ts';
import { languageOf } from '../../shared/text/index.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { startPack } from '../workers/startPack.ts';

export interface PackPages {
  /** Those of the choices before stand until the next are there. */
  readonly pages: readonly ReportPage[] | 'waiting' | 'fault';
  readonly isBehind: boolean;
}

/** The pages of a pack as they will be printed, from a worker. */
export function usePackPages(pack: PackChoices, today: string): PackPages {
  const { start } = useSession();
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
    const locale = doc.workspace[WORKSPACE_ID]?.locale ?? 'en';
    const language = languageOf(start.settings.language);
    asked.current = pack;
    worker.current?.ask({ doc, analysis, pack, today, locale, language });
  }, [doc, analysis, pack, today, start]);
  return {
    pages: isBroken ? 'fault' : (made?.pages ?? 'waiting'),
    isBehind: made !== null && made.of !== pack,
  };
}
