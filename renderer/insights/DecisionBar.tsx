import { useState } from 'react';
import { setDecision } from '../../shared/commands/index.ts';
import { decisionOn, type Candidate } from '../../shared/engine/index.ts';
import type { Decision } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSayShift } from './useSayShift.ts';

/** Records what is said to a candidate. */
export function useDecide(methodVersion: string) {
  const { document } = useSession();
  const edit = useEdit();
  const say = useSay();
  return (candidate: Candidate, verdict: Decision['verdict'], reason = ''): string | null => {
    const decidedOn = new Date().toISOString().slice(0, 10);
    const title = say(candidate.title);
    const record = decisionOn(document.getState().doc, candidate, {
      verdict,
      reason,
      decidedOn,
      title,
      methodVersion,
    });
    return edit(setDecision, { record });
  };
}

/** Accept, later, or not this; a no has to say why. */
export function DecisionBar({ candidate, methodVersion }: { candidate: Candidate; methodVersion: string }) {
  const { analysis, frame, text } = useSession();
  const decide = useDecide(methodVersion);
  const sayShift = useSayShift();
  const accept = () => {
    const verdict = analysis.getState().analysis?.shifts[candidate.id]?.verdict;
    const words = verdict === 'shifted' || verdict === 'elsewhere' ? sayShift(candidate.id) : null;
    if (decide(candidate, 'accepted') === null && words !== null)
      frame.notify({ tone: 'plain', text: text('insights.acceptedBut', { words }) });
  };
  return (
    <>
      <Button onPress={accept}>{text('insights.accept')}</Button>
      <Button onPress={() => void decide(candidate, 'later')}>{text('insights.later')}</Button>
      <Popup
        label={text('insights.rejectTitle')}
        placement="top start"
        trigger={<Button>{text('insights.reject')}</Button>}
      >
        {({ close }) => (
          <Rejection
            onReject={(reason) => {
              const error = decide(candidate, 'rejected', reason);
              if (error === null) close();
              return error;
            }}
          />
        )}
      </Popup>
    </>
  );
}

function Rejection({ onReject }: { onReject: (reason: string) => string | null }) {
  const { text } = useSession();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const save = () =>
    setError(reason.trim() === '' ? text('insights.rejectMissing') : onReject(reason.trim()));
  return (
    <>
      <strong>{text('insights.rejectTitle')}</strong>
      <TextField
        label={text('insights.rejectReason')}
        description={text('insights.rejectHint')}
        value={reason}
        error={error}
        autoFocus
        onChange={setReason}
        onEnter={save}
      />
      <div>
        <Button variant="primary" onPress={save}>
          {text('insights.rejectSave')}
        </Button>
      </div>
    </>
  );
}
