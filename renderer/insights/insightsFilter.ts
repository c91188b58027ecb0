/** Which candidates, findings and steps left to people are shown. */
import type { Analysis, Bundle, Candidate, Finding, LeaveToPeople } from '../../shared/engine/index.ts';
import type { Decision, Doc } from '../../shared/model/index.ts';
import { decidedEntries, type DecidedEntry } from './decisionState.ts';
import { noFilter, type InsightsFilter, type LabelFilter } from '../state/insightsView.ts';

/** How many of the rarer filters narrow what is shown. */
export const rareFilters = (filter: InsightsFilter): number =>
  (['class', 'nature', 'standing', 'decision', 'bundleId'] as const).filter(
    (key) => filter[key] !== noFilter[key],
  ).length;

/** A bundle is named by its first candidate: so it keeps its name while members come and go behind it. */
export const bundleIdOf = ({ candidateIds }: Bundle): string => candidateIds[0]!;

/** What there is to search in a candidate or finding: its sentences as said on screen. */
export type SayTitle = (entry: Candidate | Finding) => string;

export function candidatesShown(
  analysis: Analysis,
  doc: Doc,
  filter: InsightsFilter,
  sayTitle: SayTitle,
  bundles: readonly Bundle[] = [],
): readonly Candidate[] {
  const bundle = bundles.find((one) => bundleIdOf(one) === filter.bundleId);
  return analysis.candidates.filter(
    (candidate) =>
      hasDecision(doc.decision[candidate.id], filter) &&
      (filter.class === 'all' || candidate.class === filter.class) &&
      (filter.nature === 'all' || candidate.nature.label === filter.nature) &&
      (filter.standing === 'all' || candidate.standing === filter.standing) &&
      (!bundle || bundle.candidateIds.includes(candidate.id)) &&
      isOnMap(candidate.mapIds, filter) &&
      hasLabel(candidate, filter.label) &&
      serves(candidate, filter.objectiveId) &&
      hasText([sayTitle(candidate), ...namesOf(doc, candidate.stepIds)], filter.text),
  );
}

/** The cards: open candidates, and below them what was decided, whatever the verdict. */
export function cardsShown(...of: Parameters<typeof candidatesShown>): {
  readonly candidates: readonly Candidate[];
  readonly decided: readonly DecidedEntry[];
} {
  const [analysis, doc, filter, ...more] = of;
  const all = candidatesShown(analysis, doc, { ...filter, decision: 'all' }, ...more);
  const ids = new Set(all.map(({ id }) => id));
  const { text, decision: _, ...others } = filter;
  const isByWordsAlone = Object.values(others).every((value) => value === 'all');
  return {
    candidates: all.filter(({ id }) => !doc.decision[id]),
    decided: decidedEntries(doc.decision, analysis.candidates).filter(({ decision, state }) =>
      // What nothing proposes any more has only its words left to be found by.
      state.kind === 'gone'
        ? isByWordsAlone && hasText([decision.title, ...decision.stepNames], text)
        : ids.has(state.candidate.id),
    ),
  };
}

export function findingsShown(
  analysis: Analysis,
  doc: Doc,
  filter: InsightsFilter,
  sayTitle: SayTitle,
): readonly Finding[] {
  return analysis.findings.filter(
    (finding) =>
      isOnMap(finding.mapIds, filter) &&
      hasText([sayTitle(finding), ...namesOf(doc, finding.elementIds)], filter.text),
  );
}

export function leftToPeopleShown(
  analysis: Analysis,
  doc: Doc,
  filter: InsightsFilter,
): readonly LeaveToPeople[] {
  return analysis.leaveToPeople.filter(({ stepId }) => {
    const step = doc.step[stepId];
    return step !== undefined && isOnMap([step.mapId], filter) && hasText([step.name], filter.text);
  });
}

const hasDecision = (said: Decision | undefined, { decision }: InsightsFilter): boolean =>
  decision === 'all' || decision === (said ? said.verdict : 'open');

function isOnMap(mapIds: readonly string[], { mapId }: InsightsFilter): boolean {
  return mapId === 'all' || mapIds.includes(mapId);
}

function hasLabel(candidate: Candidate, label: LabelFilter): boolean {
  if (label === 'all') return true;
  return label === 'weakly-linked' ? candidate.standing === 'weakly-linked' : candidate.label === label;
}

function serves(candidate: Candidate, objectiveId: string): boolean {
  if (objectiveId === 'all') return true;
  if (objectiveId === 'none') return candidate.objectiveIds.length === 0;
  return candidate.objectiveIds.includes(objectiveId);
}

function hasText(texts: readonly string[], words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return wanted === '' || texts.some((text) => text.toLocaleLowerCase().includes(wanted));
}

function namesOf(doc: Doc, ids: readonly string[]): string[] {
  return ids.flatMap((id) => doc.step[id]?.name ?? doc.lane[id]?.name ?? []);
}
