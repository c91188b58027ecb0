import { removeRecord } from '../../shared/commands/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';

/** Changes or deletes an idea that a person brought; deleting can be undone like anything else. */
export function IdeaButtons({ ideaId }: { ideaId: string }) {
  const { frame, text } = useSession();
  const edit = useEdit();
  return (
    <>
      <Button variant="quiet" onPress={() => frame.open({ kind: 'idea', ideaId, stepIds: [], name: '' })}>
        {text('insights.ideaEdit')}
      </Button>
      <Button variant="quiet" onPress={() => void edit(removeRecord.idea, { id: ideaId })}>
        {text('insights.ideaDelete')}
      </Button>
    </>
  );
}
