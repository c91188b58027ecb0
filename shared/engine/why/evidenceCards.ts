import type { Doc } from '../../model/index.ts';
import type { Analysis, Finding, Value } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { isHandover } from '../metrics/wastes.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { givenOf, stepName, valueOf } from './given.ts';
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

/** A figure of the step that somebody said, or that the map shows. */
const saidOf =
  (attribute: 'error' | 'exceptions') =>
  (doc: Doc, analysis: Analysis, { elementIds: [id = ''] }: Finding): WhyCard | null => {
    const said = doc.step[id] ? givenOf(doc, analysis, id, attribute) : null;
    return said && saidCard(stepName(doc, id), said);
  };

/** The share of the way back, where one way alone leads there and its share was said. */
function repeatCard(doc: Doc, _: Analysis, { mapIds: [mapId = ''], evidence }: Finding): WhyCard | null {
  const ways = figuresOf(doc, mapId).list.filter(
    ({ attribute, likely }) => attribute === 'share' && likely === evidence['repeatShare'],
  );
  const [way] = ways;
  const flow = way && doc.flow[way.ownerId];
  if (!way || !flow || ways.length > 1) return null;
  return saidCard(flow.name.trim() || '…', valueOf(doc, way));
}

const saidCard = (label: string, given: Value): WhyCard =>
  makeCard({
    id: 'said',
    quantity: 'share',
    value: given.value,
    inputs: [{ label, quantity: 'share', value: given.value, given }],
    formula: ({ sum }) => sum,
  });

/** The numbers that findings rest on: how busy a role is, how much of a case is one wait, how often a case changes departments, what goes wrong. */
const numbers = {
  overload: { load: loadCard },
  'long-wait': { waitShare: waitCard },
  'many-handoffs': { departments: departmentsCard },
  'error-prone': { error: saidOf('error') },
  'customer-risk': { error: saidOf('error'), exceptions: saidOf('exceptions') },
  'rework-loop': { repeat: repeatCard },
} as const satisfies {
  readonly [rule: string]: {
    readonly [N in EvidenceName]?: (doc: Doc, analysis: Analysis, finding: Finding) => WhyCard | null;
  };
};
export type EvidenceName = 'load' | 'waitShare' | 'departments' | 'error' | 'exceptions' | 'repeat';

export interface Evidence {
  readonly name: EvidenceName;
  readonly card: WhyCard & { readonly value: number };
}

/** The cards of the numbers that a finding rests on, in the order in which its words name them; those that are not known are left out. */
export function evidenceCards(doc: Doc, analysis: Analysis, finding: Finding): readonly Evidence[] {
  const { rule } = finding;
  if (!Object.hasOwn(numbers, rule)) return [];
  return Object.entries(numbers[rule as keyof typeof numbers]).flatMap(([name, cardOf]) => {
    const card = cardOf(doc, analysis, finding);
    return card && card.value !== null
      ? [{ name: name as EvidenceName, card: { ...card, value: card.value } }]
      : [];
  });
}
