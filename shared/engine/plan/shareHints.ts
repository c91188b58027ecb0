import type { Initiative, Sharing } from '../../model/index.ts';
import type { Candidate } from '../analysis.ts';
import type { InitiativeCase } from './initiativeCase.ts';

/** Something that looks as if it counted twice. */
export interface ShareHint {
  readonly kind: 'tool' | 'steps';
  /** Of a tool: the pattern that it is of. */
  readonly patternId: string | null;
  /** Of steps: those that two take work off. */
  readonly stepIds: readonly string[];
  readonly initiativeIds: readonly string[];
  readonly parts: Sharing['parts'];
}
interface Cased {
  readonly initiative: Initiative;
  readonly case: InitiativeCase;
}

/** Initiatives that may need one tool, and pairs that take work off the same step, where nobody said yet that these are shared. */
export function shareHints(cases: readonly Cased[], sharings: readonly Sharing[]): ShareHint[] {
  const isSaid = (ids: readonly string[], part: Sharing['parts'][number]) =>
    sharings.some(
      ({ initiativeIds, parts }) =>
        parts.includes(part) && ids.every((id) => (initiativeIds as readonly string[]).includes(id)),
    );
  return [
    ...tools(cases).filter(({ initiativeIds }) => !isSaid(initiativeIds, 'build')),
    ...overlaps(cases).filter(({ initiativeIds }) => !isSaid(initiativeIds, 'benefit')),
  ];
}

function tools(cases: readonly Cased[]): ShareHint[] {
  const users = new Map<string, string[]>();
  for (const { initiative, case: found } of cases)
    if (found.madeOf.needsTool)
      for (const patternId of new Set(found.madeOf.candidates.map((candidate) => candidate.patternId)))
        users.set(patternId, [...(users.get(patternId) ?? []), initiative.id]);
  return [...users]
    .filter(([, ids]) => ids.length > 1)
    .map(([patternId, initiativeIds]) => ({
      kind: 'tool',
      patternId,
      stepIds: [],
      initiativeIds,
      parts: ['build', 'licence'],
    }));
}

function overlaps(cases: readonly Cased[]): ShareHint[] {
  const stepsOf = ({ case: found }: Cased) =>
    new Set(found.madeOf.candidates.flatMap(({ stepIds }) => stepIds));
  return cases.flatMap((first, index) =>
    cases.slice(index + 1).flatMap((second): ShareHint[] => {
      const steps = stepsOf(second);
      const stepIds = [...stepsOf(first)].filter((id) => steps.has(id));
      if (stepIds.length === 0) return [];
      const initiativeIds = [first.initiative.id, second.initiative.id];
      return [{ kind: 'steps', patternId: null, stepIds, initiativeIds, parts: ['benefit'] }];
    }),
  );
}

/** Within one initiative: candidates of one pattern need one tool, which is built once. */
export interface BuiltOnce {
  readonly initiativeId: string;
  readonly patternId: string;
  readonly steps: number;
  readonly maps: number;
  /** Days of building as they count, and as they would if each candidate had a tool of its own. */
  readonly days: number;
  readonly apartDays: number;
  /** The longest effort, which is that of the one tool, and that of each candidate. */
  readonly longest: Effort;
  readonly of: readonly (Effort & { readonly candidate: Candidate })[];
}
interface Effort {
  readonly low: number;
  readonly high: number;
}

export function builtOnce(cases: readonly Cased[]): BuiltOnce[] {
  return cases.flatMap(({ initiative, case: found }) => {
    const { candidates } = found.madeOf;
    const patterns = [...new Set(candidates.map(({ patternId }) => patternId))];
    return patterns.flatMap((patternId): BuiltOnce[] => {
      const same = candidates.filter((candidate) => candidate.patternId === patternId);
      // Of an idea that comes close to no pattern nobody knows which tool it takes.
      const of = same.flatMap((candidate) =>
        candidate.effortDays
          ? [{ candidate, low: candidate.effortDays.low, high: candidate.effortDays.high }]
          : [],
      );
      if (of.length < 2) return [];
      const low = Math.max(...of.map((span) => span.low));
      const high = Math.max(...of.map((span) => span.high));
      return [
        {
          initiativeId: initiative.id,
          patternId,
          steps: new Set(same.flatMap(({ stepIds }) => stepIds)).size,
          maps: new Set(same.flatMap(({ mapIds }) => mapIds)).size,
          days: (low + high) / 2,
          apartDays: of.reduce((sum, span) => sum + (span.low + span.high) / 2, 0),
          longest: { low, high },
          of,
        },
      ];
    });
  });
}
