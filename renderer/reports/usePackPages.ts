import { useEffect, useRef, useState } from 'react';
import type { PackChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import type { ReportPage } from '../../shared/report/index.ts';
import { languageOf } from '../../shared/text/index.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { startPack } from '../workers/startPack.ts';

/** The pages of a pack as they will be printed, from a worker; those of the choices before stand until the next are there. */
export function usePackPages(pack: PackChoices, today: string): readonly ReportPage[] | 'waiting' | 'fault' {
  const { start } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const [pages, setPages] = useState<readonly ReportPage[] | null>(null);
  const [isBroken, setBroken] = useState(false);
  const worker = useRef<ReturnType<typeof startPack> | null>(null);
  useEffect(() => {
    worker.current = startPack({ onAnswer: setPages, onFault: () => setBroken(true) });
    return () => worker.current?.end();
  }, []);
  useEffect(() => {
    if (!analysis) return;
    const locale = doc.workspace[WORKSPACE_ID]?.locale ?? 'en';
    const language = languageOf(start.settings.language);
    worker.current?.ask({ doc, analysis, pack, today, locale, language });
  }, [doc, analysis, pack, today, start]);
  return isBroken ? 'fault' : (pages ?? 'waiting');
}
