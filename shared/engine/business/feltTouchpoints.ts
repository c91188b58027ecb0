import type { Doc } from '../../model/index.ts';
import type { Analysis, Candidate } from '../analysis.ts';
import { methodOf } from '../method/method.ts';
import { touchpointsOf, type PlacedTouchpoint } from './touchpoints.ts';

export type TouchpointEffect = 'faster' | 'slower' | 'lessPersonal';

/** A touchpoint of a journey at which customers feel a candidate, and how. */
export interface FeltTouchpoint extends PlacedTouchpoint {
  readonly effects: readonly TouchpointEffect[];
}

/** Channels on which a person is met. */
const personal: ReadonlySet<string | null> = new Set(['inPerson', 'phone', 'chat']);
/** Points of impact through faster cases (engine model 1.4) below which nobody feels it. */
const FELT = 1;

/**
 * Which touchpoints get faster, slower or less personal by a candidate (engine model 1.18), in the order of the journeys. Faster: it takes
 * time off a case at the step of the touchpoint or before it on the same map; of one that is said of a whole map nobody knows. Slower: it
 * makes a role the new limit that meets the customer there. Less personal: its pattern puts a machine
 * at the very step where a person was met, which the catalogue of the method says.
 */
export function feltTouchpoints(doc: Doc, analysis: Analysis, candidate: Candidate): FeltTouchpoint[] {
  const isFaster = (candidate.impact.terms.find(({ key }) => key === 'flow')?.value ?? 0) >= FELT;
  const shift = analysis.shifts[candidate.id];
  const slowed = new Set(
    shift?.verdict === 'shifted' ? (analysis.roles[shift.afterRoleId]?.stepIds ?? []) : [],
  );
  const after = isFaster ? stepsFrom(doc, candidate.stepIds) : new Set<string>();
  const { replacesPerson = false } =
    methodOf(doc).catalogue.find(({ id }) => id === candidate.patternId) ?? {};
  const isAt = (id: string | null): boolean => id !== null && candidate.stepIds.includes(id);
  return Object.values(doc.journey)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id }) => touchpointsOf(doc, id))
    .map((point): FeltTouchpoint => {
      const { targetId, channel } = point.touchpoint;
      const place = targetId ?? '';
      const effects: TouchpointEffect[] = [
        ...(after.has(place) ? (['faster'] as const) : []),
        ...(slowed.has(place) ? (['slower'] as const) : []),
        ...(isAt(targetId) && personal.has(channel) && replacesPerson ? (['lessPersonal'] as const) : []),
      ];
      return { ...point, effects };
    })
    .filter(({ effects }) => effects.length > 0);
}

/** These steps and all to which the flow goes from them. */
function stepsFrom(doc: Doc, stepIds: readonly string[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { type, fromId, toId } of Object.values(doc.flow))
    if (type === 'sequence') next.set(fromId, [...(next.get(fromId) ?? []), toId]);
  const reached = new Set<string>(stepIds);
  for (const id of reached) for (const toId of next.get(id) ?? []) reached.add(toId);
  return reached;
}
