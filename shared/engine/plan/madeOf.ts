import { mapContents, type Doc, type Initiative } from '../../model/index.ts';
import type { Analysis, Candidate } from '../analysis.ts';
import { firmOf, type Firm } from '../facts/firm.ts';
import { performersOf } from '../facts/performers.ts';
import type { Span } from '../method/patterns/pattern.ts';

/** Hours that become free a year for one who does the work; a null role: a lane or pool without one, or nobody named. */
export interface FreedHours {
  readonly roleId: string | null;
  readonly name: string;
  readonly hours: Span;
  /** Of each candidate the share (0–1) of its hours that falls on them. */
  readonly of: readonly { readonly candidate: Candidate; readonly share: number }[];
}
/** What an initiative is made of, as the engine sees its candidates now. */
export interface MadeOf {
  readonly candidates: readonly Candidate[];
  /** Ids that are no candidate any more: the map changed, or it was another workspace's. */
  readonly missingIds: readonly string[];
  readonly hours: Span;
  readonly freed: readonly FreedHours[];
  /** Null where one of them is an idea of which nobody knows what it takes. */
  readonly buildDays: Span | null;
  /** Whether any of it needs a tool at all. */
  readonly needsTool: boolean;
  readonly objectiveIds: readonly string[];
}

const plainWork = new Set<Candidate['class']>(['ELIMINATE', 'SIMPLIFY', 'STANDARDISE']);

/**
 * Hours add up; the days of building count once for candidates of one pattern (one tool for five steps is one tool): the longest of them.
 * The hours of a candidate are shared among its steps by the hours that these take today.
 */
export function madeOf(doc: Doc, analysis: Analysis, initiative: Initiative): MadeOf {
  const byId = new Map(analysis.candidates.map((candidate) => [candidate.id, candidate]));
  const ids = [...new Set(initiative.candidateIds)];
  const candidates = ids.flatMap((id) => byId.get(id) ?? []);
  return {
    candidates,
    missingIds: ids.filter((id) => !byId.has(id)),
    hours: sum(candidates.map(({ hoursPerYear: { low, likely, high } }): Span => [low, likely, high])),
    freed: freedBy(doc, analysis, candidates),
    buildDays: buildDaysOf(candidates),
    needsTool: candidates.some((candidate) => !plainWork.has(candidate.class)),
    objectiveIds: [...new Set(candidates.flatMap(({ objectiveIds }) => objectiveIds))],
  };
}

function buildDaysOf(candidates: readonly Candidate[]): Span | null {
  const days = new Map<string, Span>();
  for (const { patternId, effortDays } of candidates) {
    if (effortDays === null) return null;
    const known = days.get(patternId);
    const low = Math.max(known?.[0] ?? 0, effortDays.low);
    const high = Math.max(known?.[2] ?? 0, effortDays.high);
    days.set(patternId, [low, (low + high) / 2, high]);
  }
  return sum([...days.values()]);
}

const sum = (spans: readonly Span[]): Span =>
  spans.reduce((total, span): Span => add(total, span, 1), [0, 0, 0]);
const add = (total: Span, span: Span, share: number): Span => [
  total[0] + span[0] * share,
  total[1] + span[1] * share,
  total[2] + span[2] * share,
];

function freedBy(doc: Doc, analysis: Analysis, candidates: readonly Candidate[]): FreedHours[] {
  const firm = firmOf(doc);
  const freed = new Map<string, FreedHours>();
  for (const candidate of candidates) {
    const { low, likely, high } = candidate.hoursPerYear;
    for (const { stepId, mapId, share } of sharesOf(analysis, candidate)) {
      const performer = performerOf(doc, firm, mapId, stepId);
      const key = performer?.key ?? '';
      const { hours: before, of } = freed.get(key) ?? { hours: [0, 0, 0] as const, of: [] };
      const own = of.find((one) => one.candidate === candidate)?.share ?? 0;
      freed.set(key, {
        roleId: performer?.role?.id ?? null,
        name: performer?.name ?? '',
        hours: add(before, [low, likely, high], share),
        of: [...of.filter((one) => one.candidate !== candidate), { candidate, share: own + share }],
      });
    }
  }
  return [...freed.values()].toSorted((a, b) => b.hours[1] - a.hours[1] || (a.name < b.name ? -1 : 1));
}

/** How the hours of a candidate fall on its steps: by today's hours, evenly where these are 0. */
function sharesOf(analysis: Analysis, { stepIds, mapIds }: Candidate) {
  const rows = stepIds.map((stepId) => {
    const mapId = mapIds.find((id) => analysis.maps[id]?.steps[stepId]) ?? mapIds[0]!;
    return { stepId, mapId, hours: analysis.maps[mapId]?.steps[stepId]?.hoursPerMonth ?? 0 };
  });
  const whole = rows.reduce((total, { hours }) => total + hours, 0);
  return rows.map(({ stepId, mapId, hours }) => ({
    stepId,
    mapId,
    share: whole > 0 ? hours / whole : 1 / rows.length,
  }));
}

function performerOf(doc: Doc, firm: Firm, mapId: string, stepId: string) {
  const step = doc.step[stepId];
  return step ? performersOf(mapContents(doc, mapId), firm)(step) : null;
}
