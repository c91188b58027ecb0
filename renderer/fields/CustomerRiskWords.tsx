import { methodOf, type CandidateRisk } from '../../shared/engine/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { useSpeaker } from './useSpeaker.ts';

const tones = { low: 'plain', medium: 'warning', high: 'danger' } as const;

/** How much something risks for customers, as a number and in a word. */
export function CustomerRiskScore({ found }: { readonly found: CandidateRisk }) {
  const text = useText();
  return (
    <>
      <strong>{text('insights.risk.of', { risk: Math.round(found.risk) })}</strong>{' '}
      <Badge tone={tones[found.label]}>{text(`insights.risk.${found.label}`)}</Badge>
    </>
  );
}

/** How that number comes about. */
export function CustomerRiskWhy({ found }: { readonly found: CandidateRisk }) {
  const text = useText();
  const speaker = useSpeaker();
  const limits = useDocument((state) => methodOf(state.doc).customerRisk);
  const { risk, inputs, mitigation } = found;
  return text('insights.risk.why', {
    exposure: speaker.share(inputs.exposure),
    severity: speaker.share(inputs.severity),
    likelihood: speaker.share(inputs.likelihood),
    left: speaker.share(1 - mitigation),
    medium: limits.low,
    high: limits.high,
    risk: Math.round(risk),
  });
}
