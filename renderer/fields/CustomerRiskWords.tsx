import {
  customerRiskCard,
  safeguardCard,
  type CandidateRisk,
  type Safeguard,
} from '../../shared/engine/index.ts';
import { termNames } from '../../shared/report/index.ts';
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
          card={() => analysis && customerRiskCard(found, { doc, analysis, named: termNames(doc, text) })}
        />
      </strong>{' '}
      <Badge tone={tones[found.label]}>{text(`insights.risk.${found.label}`)}</Badge>
    </>
  );
}

interface RiskLeftProps {
  readonly found: CandidateRisk;
  readonly safeguard: Safeguard;
}

/** What one safeguard more would leave of a risk, as a number that can be asked why; nothing where it is in place, or lowers nothing. */
export function RiskLeft({ found, safeguard }: RiskLeftProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const after = found.next.find((one) => one.safeguard === safeguard);
  if (!after) return null;
  return (
    <Why
      name={text(`insights.safeguard.${safeguard}`)}
      value={text('insights.risk.left', { risk: Math.round(after.risk) })}
      card={() => analysis && safeguardCard(found, safeguard, { doc, analysis, named: termNames(doc, text) })}
    />
  );
}
