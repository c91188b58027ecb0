import type { Analysis, MapMetrics, MapTrust, StepTrust } from '../../engine/index.ts';
import { ladder, type Rung } from '../../engine/metrics/valueStream.ts';
import { readingOrder } from '../layout/readingOrder.ts';
import type { Doc, Step } from '../../model/index.ts';
import { confidenceIn } from '../../text/index.ts';

/** A step on the timeline: what it adds to a case, and what it is. */
export interface StreamRung extends Rung {
  readonly step: Step;
  readonly roleId: string | null;
  readonly visits: number;
  /** Minutes of work each time. */
  readonly onceMinutes: number;
  /** How sure its numbers are (0–1): one time of work, and of a case work, waiting and both. */
  readonly trust: { readonly once: number } & Pick<StepTrust, 'touch' | 'wait' | 'time'>;
  /** Nobody said its time: it is assumed. */
  readonly isAssumed: boolean;
  /** It holds most of the work of the role that sets the pace. */
  readonly isPaceSetter: boolean;
}
/** One map on the stream; without rungs where a fault withholds its figures. */
export interface StreamPart {
  readonly mapId: string;
  readonly rungs: readonly StreamRung[];
  readonly metrics: MapMetrics;
  readonly leadMinutes: number;
}
/** How a case goes through one map or a chain of them: the steps in a row, with work and waiting. Totals are null where a part is withheld. */
export interface ValueStream {
  readonly parts: readonly StreamPart[];
  readonly leadMinutes: number | null;
  readonly touchMinutes: number | null;
  readonly waitMinutes: number | null;
  /** How long a case would take without any waiting, and its share of the lead time. */
  readonly workOnlyMinutes: number | null;
  readonly efficiencyShare: number | null;
  /** Of a case that begins the chain: a later map that runs more rarely is shared by several. */
  readonly costPerCase: number | null;
  /** The role with the highest load among those that work here; null while nobody said how many people there are. */
  readonly pace: { readonly roleId: string; readonly loadShare: number; readonly stepId: string } | null;
  /** How well the least known part is known (0–1), and how sure each figure of that part is at least. */
  readonly confidence: number;
  readonly trust: MapTrust;
}

export function valueStream(doc: Doc, analysis: Analysis, mapIds: readonly string[]): ValueStream {
  const known = mapIds.flatMap((id) => {
    const metrics = analysis.maps[id];
    return metrics ? [{ mapId: id, metrics }] : [];
  });
  const pace = paceOf(doc, analysis, mapIds);
  const roleOf = new Map(
    Object.entries(analysis.roles).flatMap(([id, { stepIds }]) => stepIds.map((step) => [step, id] as const)),
  );
  const parts = known.map(({ mapId, metrics }): StreamPart => {
    const steps = metrics.withheldBecause ? [] : stepsOn(doc, mapId, metrics);
    const { rungs, leadMinutes } = ladder(
      steps.map(({ step, metric }) => ({
        id: step.id,
        visits: metric.visits,
        touchMinutes: metric.touchMinutes,
        waitMinutes: metric.waitMinutes,
        feltShare: 1 - (metrics.besideShares[step.id] ?? 0),
      })),
    );
    return {
      mapId,
      metrics,
      leadMinutes,
      rungs: rungs.map((rung, index) => {
        const { step, metric } = steps[index]!;
        return {
          ...rung,
          step,
          roleId: roleOf.get(step.id) ?? null,
          visits: metric.visits,
          onceMinutes: metric.touchMinutes,
          trust: { ...metric.trust, once: confidenceIn(metric.provenance) },
          isAssumed: metric.provenance === 'default' || metric.provenance === 'inferred',
          isPaceSetter: pace?.stepId === step.id,
        };
      }),
    };
  });
  return { parts, pace, ...totals(parts) };
}

type Totals = Omit<ValueStream, 'parts' | 'pace'>;

function totals(parts: readonly StreamPart[]): Totals {
  const isWhole = parts.length > 0 && parts.every(({ metrics }) => metrics.withheldBecause === null);
  const sum = (of: (part: StreamPart) => number): number | null =>
    isWhole ? parts.reduce((total, part) => total + of(part), 0) : null;
  const overRungs = (of: (rung: StreamRung) => number) =>
    sum(({ rungs }) => rungs.reduce((total, rung) => total + of(rung), 0));
  const first = parts[0]?.metrics.casesPerMonth ?? 0;
  const leadMinutes = sum((part) => part.leadMinutes);
  const workOnlyMinutes = sum(({ metrics }) => metrics.workOnlyMinutes ?? 0);
  return {
    leadMinutes,
    workOnlyMinutes,
    touchMinutes: overRungs((rung) => rung.touchMinutes),
    waitMinutes: overRungs((rung) => rung.waitMinutes),
    efficiencyShare: leadMinutes && workOnlyMinutes !== null ? workOnlyMinutes / leadMinutes : null,
    costPerCase:
      parts.length > 1 && first === 0
        ? null
        : sum(({ metrics }) => (metrics.costPerCase ?? 0) * (first > 0 ? metrics.casesPerMonth / first : 1)),
    confidence: Math.min(1, ...parts.map(({ metrics }) => metrics.confidence)),
    trust: leastTrust(parts),
  };
}

/** Of a chain each figure is as sure as on the map where it is the least sure. */
function leastTrust(parts: readonly StreamPart[]): MapTrust {
  const least = (name: keyof MapTrust) => Math.min(1, ...parts.map(({ metrics }) => metrics.trust[name]));
  return {
    cases: least('cases'),
    cycle: least('cycle'),
    touch: least('touch'),
    wait: least('wait'),
    efficiency: least('efficiency'),
    takt: least('takt'),
    underWay: least('underWay'),
    cost: least('cost'),
    rework: least('rework'),
    hours: least('hours'),
    yield: least('yield'),
  };
}

/** The steps that a case comes through, in the order someone would tell them. */
function stepsOn(doc: Doc, mapId: string, metrics: MapMetrics) {
  return readingOrder(doc, mapId).flatMap(({ node }) => {
    const step = doc.step[node.id];
    const metric = metrics.steps[node.id];
    return step && metric && metric.visits > 0 ? [{ step, metric }] : [];
  });
}

function paceOf(doc: Doc, analysis: Analysis, mapIds: readonly string[]): ValueStream['pace'] {
  const hoursOf = (stepId: string): number => {
    const mapId = doc.step[stepId]?.mapId;
    return mapId === undefined ? 0 : (analysis.maps[mapId]?.steps[stepId]?.hoursPerMonth ?? 0);
  };
  let pace: ValueStream['pace'] = null;
  for (const [roleId, { loadShare, stepIds }] of Object.entries(analysis.roles)) {
    if (loadShare === null || loadShare <= (pace?.loadShare ?? 0)) continue;
    const here = stepIds.filter((id) => mapIds.includes(doc.step[id]?.mapId ?? ''));
    const stepId = here.toSorted((a, b) => hoursOf(b) - hoursOf(a))[0];
    if (stepId !== undefined) pace = { roleId, loadShare, stepId };
  }
  return pace;
}
