import type { Doc } from '../../model/index.ts';
import type { Analysis, Finding } from '../analysis.ts';
import { isHandover } from '../metrics/wastes.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { givenOf, stepName } from './given.ts';
import { mapFactsOf } from './mapFactsOf.ts';
import { metricCard } from './mapCards.ts';
import { roleLoadCard } from './roleCards.ts';
import { visitsCard } from './visitsCard.ts';

function loadCard(doc: Doc, analysis: Analysis, { elementIds: [first = ''] }: Finding): WhyCard | null {
  const [id = ''] = Object.entries(analysis.roles).find(([, { stepIds }]) => stepIds.includes(first)) ?? [];
  const [role, metrics] = [doc.role[id], analysis.roles[id]];
  return role && metrics ? roleLoadCard(doc, analysis, { role, metrics }) : null;
}

/** Of the time from start to end, what cases wait for one step. */
function waitCard(doc: Doc, analysis: Analysis, { elementIds: [id = ''] }: Finding): WhyCard | null {
  const mapId = doc.step[id]?.mapId ?? '';
  const ground = { doc, analysis, mapId };
  const [metrics, wait] = [analysis.maps[mapId], givenOf(doc, analysis, id, 'wait')];
  const step = metrics?.steps[id];
  if (!step || !wait || !metrics.cycleTimeMinutes) return null;
  return makeCard({
    id: 'waitOfCase',
    quantity: 'share',
    value: Math.min(1, (step.visits * wait.value) / metrics.cycleTimeMinutes),
    inputs: [
      { part: 'visits', quantity: 'number', value: step.visits, opens: visitsCard(ground, id) },
      { attribute: 'wait', quantity: 'minutes', value: wait.value, given: wait },
      {
        part: 'cycle',
        quantity: 'minutes',
        value: metrics.cycleTimeMinutes,
        opens: metricCard(ground, 'cycle'),
      },
    ],
    formula: (x) => Math.min(1, (x['visits']! * x['wait']!) / x['cycle']!),
  });
}

/** How often a case changes departments, by the step after which it does. */
function departmentsCard(doc: Doc, analysis: Analysis, { mapIds: [mapId = ''] }: Finding): WhyCard | null {
  const facts = mapFactsOf(doc, analysis, mapId);
  if (!facts) return null;
  const lines = facts.steps.map(({ id, visits, next, performer }) => ({
    label: stepName(doc, id),
    quantity: 'number' as const,
    value: next
      .filter(({ id: to }) =>
        isHandover(performer?.department ?? null, facts.stepById.get(to)?.performer?.department ?? null),
      )
      .reduce((sum, { share }) => sum + visits * share, 0),
  }));
  return makeCard({
    id: 'departmentChanges',
    quantity: 'number',
    value: lines.reduce((sum, { value }) => sum + value, 0),
    inputs: linesOf(lines),
    formula: ({ sum }) => sum,
  });
}

/** The findings that rest on a number which was worked out: how busy a role is, how much of a case is one wait, how often a case changes departments. */
const cards = {
  overload: loadCard,
  'long-wait': waitCard,
  'many-handoffs': departmentsCard,
} as const;

/** False for the rules whose findings rest on what somebody said. */
export const hasEvidence = (rule: string): rule is keyof typeof cards => Object.hasOwn(cards, rule);

/** The card of the number that a finding rests on; null where that was said, or is not known. */
export const evidenceCard = (doc: Doc, analysis: Analysis, finding: Finding): WhyCard | null =>
  hasEvidence(finding.rule) ? cards[finding.rule](doc, analysis, finding) : null;
