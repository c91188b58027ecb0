/** Where in the window changes are seen: the elements of a map they touch, else the place that shows their kind. */
import type { Change } from '../../shared/changes/index.ts';
import { outcomes } from '../../shared/engine/index.ts';
import {
  elementOf,
  PHASES_ID,
  sheetOf,
  type Doc,
  type Initiative,
  type MapId,
} from '../../shared/model/index.ts';
import { actedOn } from './actedOn.ts';
import type { Place, PlanTab } from '../state/viewStore.ts';

export type WhereToLook =
  | {
      readonly kind: 'map';
      readonly mapId: string;
      readonly insideStepId: string | null;
      /** What is selected and brought into view. */
      readonly ids: readonly string[];
    }
  | { readonly kind: 'landscape'; readonly id: string }
  | { readonly kind: 'strategy'; readonly id: string | null }
  | { readonly kind: 'signals' }
  | { readonly kind: 'reviews' }
  | { readonly kind: 'people' }
  | { readonly kind: 'tool'; readonly id: string | null }
  | { readonly kind: 'results' }
  | { readonly kind: 'plan'; readonly tab: PlanTab; readonly id: string | null }
  | { readonly kind: 'decision'; readonly id: string };

/** Null where nothing of it is seen anywhere, or the place that is open shows it already. */
export function placeOfChanges(
  doc: Doc,
  changes: readonly Change[],
  now: { readonly mapId: string | null; readonly place: Place },
): WhereToLook | null {
  // An answer given on a card of Insights is seen there.
  if (now.place === 'insights' && changes.every(({ kind }) => kind === 'figure')) return null;
  return onMap(doc, changes, now.mapId) ?? elsewhere(doc, changes, now.place);
}

function onMap(doc: Doc, changes: readonly Change[], mapId: string | null): WhereToLook | null {
  const spots = actedOn(changes).flatMap((change) => spotOf(doc, change));
  const kept = spots.filter((spot) => elementOf(doc, spot.id));
  const target = [...kept, ...spots].find((spot) => spot.mapId === mapId) ?? kept[0] ?? spots[0];
  if (!target) return null;
  const shown = kept.filter((spot) => spot.mapId === target.mapId).map(({ id }) => id);
  return {
    kind: 'map',
    mapId: target.mapId,
    insideStepId: sheetOf(doc, target.parentId),
    ids: shown.length > 0 ? [...new Set(shown)] : before(doc, changes),
  };
}

interface Spot {
  readonly id: string;
  readonly mapId: string;
  readonly parentId: Parameters<typeof sheetOf>[1];
}

/** Where a drawn element stands or stood, as far as its map is there; of a mark, a figure or a use of data, the element it is about. */
function spotOf(doc: Doc, { id, before: was, after }: Change): Spot[] {
  const record = after ?? was;
  if (!record) return [];
  const aboutId =
    'ownerId' in record
      ? record.ownerId
      : 'stepId' in record
        ? record.stepId
        : 'severity' in record
          ? record.targetId
          : null;
  const about = aboutId === null ? null : elementOf(doc, aboutId);
  if (about) return [about.record];
  if (!('parentId' in record) || !('mapId' in record) || !doc.map[record.mapId as MapId]) return [];
  return [{ id, mapId: record.mapId, parentId: record.parentId }];
}

/** What led to an element that is gone again: there one was when it was drawn. */
const before = (doc: Doc, changes: readonly Change[]): string[] =>
  changes.flatMap(({ kind, before: was, after }) =>
    kind === 'flow' && was && !after && elementOf(doc, was.fromId) ? [was.fromId] : [],
  );

/** What goes and comes back with another record: seen by itself only where it is alone. */
const followers: ReadonlySet<Change['kind']> = new Set(['review', 'freedTime', 'changeTask', 'surveyCount']);

/** What came of an initiative is said in Measure, beside what was promised. */
const outcomeFigures: ReadonlySet<string> = new Set(Object.values(outcomes));

function elsewhere(doc: Doc, changes: readonly Change[], place: Place): WhereToLook | null {
  // An option that is taken changes its initiative as well: it was pressed among the options.
  const option = changes.find(({ kind }) => kind === 'option');
  if (option?.kind === 'option')
    return { kind: 'plan', tab: 'options', id: (option.after ?? option.before)!.initiativeId };
  const leadersFirst = changes.toSorted(
    (a, b) => Number(followers.has(a.kind)) - Number(followers.has(b.kind)),
  );
  for (const { kind, id, before: was, after } of leadersFirst) {
    if (kind === 'goal' || kind === 'objective' || kind === 'kpi')
      return { kind: 'strategy', id: after ? id : null };
    if (kind === 'measurement' && place === 'measure') return null;
    if (kind === 'measurement') return { kind: 'strategy', id: (after ?? was)!.kpiId };
    if (kind === 'initiative')
      return { kind: 'plan', tab: tabOfInitiative(was, after), id: after ? id : null };
    if (kind === 'figure' && (after ?? was)!.ownerKind === 'initiative') {
      const { ownerId, attribute } = (after ?? was)!;
      return outcomeFigures.has(attribute)
        ? { kind: 'results' }
        : { kind: 'plan', tab: 'initiatives', id: ownerId };
    }
    if (kind === 'intangible') return { kind: 'plan', tab: 'initiatives', id: (after ?? was)!.initiativeId };
    if (kind === 'freedTime' || kind === 'changeTask' || kind === 'surveyCount') return { kind: 'people' };
    if (kind === 'staffTool') return { kind: 'tool', id: after ? id : null };
    if (kind === 'sharing') return { kind: 'plan', tab: 'initiatives', id: null };
    if (kind === 'prerequisite' || kind === 'condition' || kind === 'gate')
      return { kind: 'plan', tab: 'roadmap', id: (after ?? was)!.initiativeId };
    if (kind === 'methodSetting' && id === PHASES_ID) return { kind: 'plan', tab: 'roadmap', id: null };
    if (kind === 'weighing') return { kind: 'plan', tab: 'options', id: (after ?? was)!.initiativeId };
    if (kind === 'figure' && (after ?? was)!.ownerKind === 'option')
      return { kind: 'plan', tab: 'options', id: doc.option[(after ?? was)!.ownerId]?.initiativeId ?? null };
    if (kind === 'signal') return { kind: 'signals' };
    if (kind === 'review') return { kind: 'reviews' };
    if (kind === 'mapFlow' || kind === 'journey' || kind === 'touchpoint') return { kind: 'landscape', id };
    if (kind === 'decision' && place !== 'plan') return { kind: 'decision', id };
  }
  return null;
}

/** Its phase and its first day are seen on the roadmap, everything else of an initiative with its case. */
function tabOfInitiative(was: Initiative | null, after: Initiative | null): PlanTab {
  if (!was || !after) return 'initiatives';
  const changed = (Object.keys(after) as (keyof Initiative)[]).filter((field) => was[field] !== after[field]);
  return changed.every((field) => field === 'phase' || field === 'startsOn') ? 'roadmap' : 'initiatives';
}
