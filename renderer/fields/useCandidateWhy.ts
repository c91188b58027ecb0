import { useCallback } from 'react';
import {
  alternativeCard,
  candidateCard,
  type Candidate,
  type CandidateNumber,
  type WhyCard,
} from '../../shared/engine/index.ts';
import { termNames } from '../../shared/report/index.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';

/** Makes the card of a number of a candidate. */
export function useCandidateWhy(): (candidate: Candidate, number: CandidateNumber) => WhyCard | null {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const ranking = useAnalysis((state) => state.ranking);
  const analysis = useAnalysis((state) => state.analysis);
  return useCallback(
    (candidate, number) =>
      analysis &&
      candidateCard(candidate, number, {
        doc,
        analysis,
        named: termNames(doc, text),
        topShare: ranking?.topShares[candidate.id],
      }),
    [doc, text, ranking, analysis],
  );
}

/** Makes the card of how feasible another way is to do what a candidate proposes. */
export function useAlternativeWhy(): (candidate: Candidate, patternId: string) => WhyCard | null {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  return useCallback(
    (candidate, patternId) =>
      analysis && alternativeCard(candidate, patternId, { doc, analysis, named: termNames(doc, text) }),
    [doc, text, analysis],
  );
}
