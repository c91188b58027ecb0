import type { ValueStream } from '../../diagram/index.ts';
import {
  linesOf,
  makeCard,
  metricCard,
  roleLoadCard,
  shareOfWork,
  timeLines,
  type Analysis,
  type WhyCard,
} from '../../engine/index.ts';
import type { Doc } from '../../model/index.ts';

export type StreamFactId = 'lead' | 'work' | 'wait' | 'efficiency' | 'takt' | 'pace' | 'underWay' | 'cost';
/** What the cards of a value stream are made from. */
export interface StreamGround {
  readonly doc: Doc;
  readonly analysis: Analysis;
}

/** The card of one figure of a value stream; null while it is withheld. */
export function streamCard(
  stream: ValueStream,
  id: StreamFactId,
  { doc, analysis }: StreamGround,
): WhyCard | null {
  const [only] = stream.parts;
  const ofMap = (name: 'takt' | 'underWay' | 'cost') =>
    only ? metricCard({ doc, analysis, mapId: only.mapId }, name) : null;
  const time = (value: number | null, of: 'both' | 'touch' | 'wait') =>
    value === null
      ? null
      : makeCard({
          id: 'streamTime',
          quantity: 'minutes',
          value,
          inputs: linesOf(
            stream.parts.flatMap(({ mapId }) => timeLines({ doc, analysis, mapId }, { of, isFelt: true })),
          ),
          formula: ({ sum }) => sum,
        });
  switch (id) {
    case 'lead':
      return time(stream.leadMinutes, 'both');
    case 'work':
      return time(stream.touchMinutes, 'touch');
    case 'wait':
      return time(stream.waitMinutes, 'wait');
    case 'efficiency': {
      const { workOnlyMinutes, leadMinutes, efficiencyShare } = stream;
      return workOnlyMinutes === null || leadMinutes === null || efficiencyShare === null
        ? null
        : shareOfWork(
            [
              { part: 'workOnly', quantity: 'minutes', value: workOnlyMinutes },
              { part: 'cycle', quantity: 'minutes', value: leadMinutes, opens: time(leadMinutes, 'both') },
            ],
            efficiencyShare,
          );
    }
    case 'pace': {
      const role = stream.pace && doc.role[stream.pace.roleId];
      const metrics = stream.pace && analysis.roles[stream.pace.roleId];
      return role && metrics ? roleLoadCard(doc, analysis, { role, metrics }) : null;
    }
    case 'takt':
    case 'underWay':
      return ofMap(id);
    case 'cost':
      return stream.parts.length > 1 ? chainCost(stream, { doc, analysis }) : ofMap('cost');
  }
}

/** Each map costs what it costs, for as many of its cases as one case of the first map brings. */
function chainCost({ parts, costPerCase }: ValueStream, { doc, analysis }: StreamGround): WhyCard | null {
  if (costPerCase === null) return null;
  const first = parts[0]!.metrics.casesPerMonth;
  const lines = parts.map(({ mapId, metrics }) => {
    const times = first > 0 ? metrics.casesPerMonth / first : 1;
    const cost = metrics.costPerCase ?? 0;
    const factors = [
      { quantity: 'money', value: cost },
      { quantity: 'number', value: times },
    ] as const;
    const opens = metricCard({ doc, analysis, mapId }, 'cost');
    return {
      label: doc.map[mapId]?.name || '…',
      quantity: 'money' as const,
      value: cost * times,
      factors,
      opens,
    };
  });
  return makeCard({
    id: 'streamCost',
    quantity: 'money',
    value: costPerCase,
    inputs: linesOf(lines),
    formula: ({ sum }) => sum,
  });
}
