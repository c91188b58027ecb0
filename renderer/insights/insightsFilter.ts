/** Which candidates, findings and steps left to people are shown. */
import type { Analysis, Candidate, Finding, Label, LeaveToPeople } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';

export type LabelFilter = Label | 'weakly-linked' | 'all';
export interface InsightsFilter {
  /** `all`, or the id of a map. */
  readonly mapId: string;
  readonly label: LabelFilter;
  /** `all`, `none` (serves no objective yet), or the id of an objective. */
  readonly objectiveId: string;
  readonly text: string;
}
export const noFilter: InsightsFilter = { mapId: 'all', label: 'all', objectiveId: 'all', text: '' };

/** What there is to search in a candidate or finding: its sentences as said on screen. */
export type SayTitle = (entry: Candidate | Finding) => string;

export function candidatesShown(
  analysis: Analysis,
  doc: Doc,
  filter: InsightsFilter,
  sayTitle: SayTitle,
): readonly Candidate[] {
  return analysis.candidates.filter(
    (candidate) =>
      !doc.decision[candidate.id] &&
      isOnMap(candidate.mapIds, filter) &&
      hasLabel(candidate, filter.label) &&
      serves(candidate, filter.objectiveId) &&
      hasText([sayTitle(candidate), ...namesOf(doc, candidate.stepIds)], filter.text),
  );
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
