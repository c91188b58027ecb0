import { useMemo } from 'react';
import { roleLandscape } from '../../../shared/engine/index.ts';
import { useAnalysis, useDocument } from '../../state/session.tsx';

/** All roles with their load; null while the engine has not answered. */
export function useRoles() {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  return useMemo(() => analysis && roleLandscape(doc, analysis), [doc, analysis]);
}
