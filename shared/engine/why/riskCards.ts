/** What a change risks for the customers who meet it, as it is and with one safeguard more. */
import type { CandidateRisk, Safeguard } from '../candidates/safeguards.ts';
import { methodOf } from '../method/method.ts';
import type { CandidateGround } from './candidateCards.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly, givenOf } from './given.ts';

type RiskGround = Pick<CandidateGround, 'doc' | 'analysis' | 'named'>;

/** What it risks for customers, with what safeguards leave of it. */
export const customerRiskCard = (found: CandidateRisk, { doc, analysis, named }: RiskGround): WhyCard => {
  const { risk, inputs, mitigation, stepId } = found;
  const given = (key: 'exposure' | 'severity') => givenOf(doc, analysis, stepId, key) ?? undefined;
  return makeCard({
    id: 'customerRisk',
    quantity: 'number',
    value: risk,
    inputs: [
      { part: 'exposure', quantity: 'share', value: inputs.exposure, given: given('exposure') },
      { part: 'severity', quantity: 'share', value: inputs.severity, given: given('severity') },
      {
        part: 'likelihood',
        quantity: 'share',
        value: inputs.likelihood,
        opens: likelihoodCard(found, { doc, analysis }),
      },
      {
        part: 'left',
        quantity: 'share',
        value: 1 - mitigation,
        opens: leftCard(found, { doc, analysis, named }),
      },
    ],
    formula: (x) => 100 * x['exposure']! * x['severity']! * x['likelihood']! * x['left']!,
  });
};

/** How likely an error is; null where the least that the method takes stands in its place. */
function likelihoodCard(
  { stepId, inputs: { likelihood, exceptions, error, feasibility } }: CandidateRisk,
  { doc, analysis }: Pick<RiskGround, 'doc' | 'analysis'>,
): WhyCard | null {
  const formula = (x: { readonly [name: string]: number }) =>
    Math.min(1, x['exceptions']! / 2 + 2 * x['error']! + (1 - x['feasibility']! / 100) / 2);
  if (Math.abs(formula({ exceptions, error, feasibility }) - likelihood) > 1e-9) return null;
  const figure = (attribute: 'exceptions' | 'error', value: number): WhyInput => ({
    attribute,
    quantity: 'share',
    value,
    given: givenOf(doc, analysis, stepId, attribute) ?? undefined,
  });
  return makeCard({
    id: 'riskLikelihood',
    quantity: 'share',
    value: likelihood,
    inputs: [
      figure('exceptions', exceptions),
      figure('error', error),
      { part: 'feasibility', quantity: 'number', value: feasibility },
    ],
    formula,
  });
}

/** What safeguards leave of a risk: those that are in place, or what somebody said that they take away. */
function leftCard(
  { inPlace, mitigation, stepId }: CandidateRisk,
  { doc, analysis, named }: RiskGround,
): WhyCard | null {
  const method = methodOf(doc);
  const most = method.customerRisk.maxMitigation;
  const lines = inPlace.map((safeguard): WhyInput => {
    const value = method.safeguards[safeguard];
    return {
      label: named('safeguard', safeguard),
      quantity: 'share',
      value,
      given: exactly(value, 'why.ofMethod'),
    };
  });
  const sum = lines.reduce((total, { value }) => total + value, 0);
  const isNamed = Math.abs(Math.min(most, sum) - mitigation) < 1e-9;
  const given = isNamed ? null : givenOf(doc, analysis, stepId, 'mitigation');
  if (!isNamed && (!given || Math.abs(given.value - mitigation) > 1e-9)) return null;
  return makeCard({
    id: 'riskLeft',
    quantity: 'share',
    value: 1 - mitigation,
    inputs: [
      ...(given
        ? [{ label: named('safeguard', 'said'), quantity: 'share' as const, value: given.value, given }]
        : lines),
      { part: 'limit', quantity: 'share', value: most, given: exactly(most, 'why.ofMethod') },
    ],
    formula: ({ sum: all, ...x }) => 1 - Math.min(all, x['limit']!),
  });
}

/** The risk that would be left with one safeguard more; null where it is in place already or lowers nothing. */
export function safeguardCard(
  found: CandidateRisk,
  safeguard: Safeguard,
  ground: RiskGround,
): WhyCard | null {
  const after = found.next.find((one) => one.safeguard === safeguard);
  if (!after) return null;
  const { risk, mitigation } = after;
  return customerRiskCard({ ...found, risk, mitigation, inPlace: [...found.inPlace, safeguard] }, ground);
}
