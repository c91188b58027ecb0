import type { Candidate, CapacityShift, Feature } from '../analysis.ts';

/**
 * What the shift test says against a candidate that is there for speed alone (engine model 1.8): where the bottleneck only moves to the next
 * role, and the whole gains less than a third of what the faster role does, its hours are spent in the wrong place.
 */
const WHOLE_OF_LOCAL = 1 / 3;

export function withShift(
  candidate: Candidate,
  shift: CapacityShift | undefined,
  roleName: (roleId: string) => string,
): Candidate {
  if (!shift || candidate.misaligned === null || !onlyMoves(shift)) return candidate;
  const at = candidate.features.findIndex(({ key }) => key === 'resources');
  if (candidate.features[at]?.because.key !== 'engine.feature.resources.felt') return candidate;
  const because = {
    key: 'engine.misaligned.movesBottleneck',
    params: { from: roleName(shift.beforeRoleId), to: roleName(shift.afterRoleId) },
  } as const;
  const features = candidate.features.with(at, {
    key: 'resources',
    answer: 'misaligned',
    because,
  } satisfies Feature);
  const isFirst = !features.some(({ answer }, index) => answer === 'misaligned' && index !== at);
  return {
    ...candidate,
    features,
    misaligned: features.filter(({ answer }) => answer === 'misaligned').map((one) => one.because),
    label: 'misaligned',
    standing: 'misaligned',
    wouldAlign: isFirst ? { key: 'engine.wouldAlign.resources', params: {} } : candidate.wouldAlign,
  };
}

const onlyMoves = ({ beforeRoleId, afterRoleId, systemGain, localGain }: CapacityShift): boolean =>
  beforeRoleId !== afterRoleId && systemGain < localGain * WHOLE_OF_LOCAL;
