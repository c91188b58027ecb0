/** Initiatives, decided candidates and tools that serve no KPI, and KPIs that are pulled both ways. */
import type { Doc } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import type { Traceability } from '../traceability/traceability.ts';
import { problem } from './gaps.ts';
import type { StrategyProblem } from './strategyProblem.ts';

export function orphans(doc: Doc, analysis: Analysis | null, trace: Traceability): StrategyProblem[] {
  const helps = (moverId: string) =>
    trace.kpisOf(moverId).some((kpiId) => trace.cell(kpiId, moverId)?.pull !== 'harms');
  const known = new Set(analysis?.candidates.map(({ id }) => id));
  return [
    ...Object.values(doc.initiative)
      .filter(({ id, status, candidateIds }) => status !== 'stopped' && candidateIds.length > 0 && !helps(id))
      .map(({ id, name }) => problem('initiative-without-kpi', id, { name }, { act: 'openPlan' })),
    ...Object.values(doc.decision)
      .filter(({ id, verdict }) => verdict === 'accepted' && known.has(id) && !helps(id))
      .map(({ id, title }) =>
        problem('candidate-without-kpi', id, { name: title }, { act: 'openCandidate', id }),
      ),
    ...toolsFirst(doc),
  ];
}

/** Technology before anybody asked what for: an initiative without a candidate, a chosen tool in no initiative, a tool of staff without KPI. */
function toolsFirst(doc: Doc): StrategyProblem[] {
  const inInitiative = new Set(Object.values(doc.initiative).flatMap(({ candidateIds }) => candidateIds));
  const openPlan = { act: 'openPlan' } as const;
  return [
    ...Object.values(doc.idea)
      .filter(({ id, isToolChosen }) => isToolChosen && !inInitiative.has(id))
      .map(({ id, name }) => problem('tool-first', id, { name }, openPlan)),
    ...Object.values(doc.initiative)
      .filter(({ id, candidateIds }) => candidateIds.length === 0 && hasChosenOption(doc, id))
      .map(({ id, name }) => problem('tool-first', id, { name }, openPlan)),
    ...Object.values(doc.staffTool)
      .filter(({ kpiId }) => kpiId === null)
      .map(({ id, name }) => problem('tool-first', id, { name }, openPlan)),
  ];
}

const hasChosenOption = (doc: Doc, initiativeId: string): boolean =>
  Object.values(doc.option).some((option) => option.initiativeId === initiativeId && option.isChosen);

/** One helps and another harms the same KPI. Initiatives speak for their candidates; else candidates that were accepted or are open and good. */
export function conflicts(doc: Doc, analysis: Analysis | null, trace: Traceability): StrategyProblem[] {
  const open = (analysis?.candidates ?? []).filter(({ id }) => doc.decision[id]?.verdict !== 'rejected');
  return trace.rows.flatMap(({ kpi }): StrategyProblem[] => {
    if (!kpi) return [];
    const movers = [...trace.movers.initiative.map(({ id }) => id), ...open.map(({ id }) => id)];
    const pulls = movers.flatMap((id) => trace.cell(kpi.id, id)?.pull ?? []);
    const harmful = pulls.filter((pull) => pull === 'harms' || pull === 'mixed').length;
    const helpful = pulls.length - pulls.filter((pull) => pull === 'harms').length;
    if (harmful === 0 || helpful === 0) return [];
    return [
      problem(
        'kpi-conflict',
        kpi.id,
        { name: kpi.title, n: harmful, helpful },
        {
          act: 'showInMatrix',
          id: kpi.id,
        },
      ),
    ];
  });
}
