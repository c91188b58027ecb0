import { useCallback } from 'react';
import { twoDigits } from '../../shared/text/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useSession } from '../state/session.tsx';

/** Says what a candidate does to the bottleneck; null where too little is known of the roles to tell. */
export function useSayShift(): (candidateId: string) => string | null {
  const { analysis, document, text } = useSession();
  const speaker = useSpeaker();
  return useCallback(
    (candidateId) => {
      const shift = analysis.getState().analysis?.shifts[candidateId];
      if (!shift) return null;
      // Worked out of times and volumes that are seldom measured.
      const share = (value: number) => speaker.share(twoDigits(value));
      const { role } = document.getState().doc;
      return text(`shift.${shift.verdict}`, {
        role: role[shift.fasterRoleId]?.name ?? '',
        next: role[shift.afterRoleId]?.name ?? '',
        gain: share(shift.systemGain),
        local: share(shift.localGain),
        before: share(shift.loadShareBefore),
        after: share(shift.loadShareAfter),
      });
    },
    [analysis, document, text, speaker],
  );
}
