import { Lightbulb } from 'lucide-react';
import type { Session } from '../state/session.tsx';
import { mayWrite, type Action } from './action.ts';

/** Opens the form with the selected steps chosen; what an idea marked on one of them says is its name to begin with. */
function judgeMyIdea({ document, frame, view }: Session): void {
  const { doc } = document.getState();
  const { selection } = view.getState();
  const mark = Object.values(doc.mark).find(
    ({ id, type, targetId }) => type === 'idea' && (selection.includes(targetId) || selection.includes(id)),
  );
  const stepIds = selection.filter((id) => doc.step[id]);
  const marked = mark && doc.step[mark.targetId] ? [mark.targetId] : [];
  frame.open({
    kind: 'idea',
    ideaId: null,
    stepIds: stepIds.length > 0 ? stepIds : marked,
    name: mark?.note ?? '',
  });
}

export const ideaActions: readonly Action[] = [
  {
    id: 'idea.judge',
    label: 'idea.judge',
    icon: Lightbulb,
    shortcut: '$mod+Alt+j',
    menu: { name: 'edit', group: 3 },
    enabled: (session) => mayWrite(session) && Object.keys(session.document.getState().doc.step).length > 0,
    run: judgeMyIdea,
  },
];
