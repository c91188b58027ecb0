import { customerRiskCard, type CandidateRisk } from '../../shared/engine/index.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Why } from './Why.tsx';

const tones = { low: 'plain', medium: 'warning', high: 'danger' } as const;

/** How much something risks for customers, as a number that can be asked why and in a word. */
export function CustomerRiskScore({ found }: { readonly found: CandidateRisk }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  return (
    <>
      <strong>
        <Why
          name={text('insights.risk')}
          value={text('insights.risk.of', { risk: Math.round(found.risk) })}
          card={() => analysis && customerRiskCard(found, { doc, analysis })}
        />
      </strong>{' '}
      <Badge tone={tones[found.label]}>{text(`insights.risk.${found.label}`)}</Badge>
    </>
  );
}
