import { useMemo } from 'react';
import { systemLandscape } from '../../../shared/engine/index.ts';
import { useAnalysis, useDocument } from '../../state/session.tsx';

/** All systems with what ties them; null while the engine has not answered. */
export function useSystems() {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  return useMemo(() => analysis && systemLandscape(doc, analysis), [doc, analysis]);
}
