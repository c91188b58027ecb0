import type { Action } from '../actions/action.ts';
import { canvasActions } from '../actions/map/canvasActions.ts';
import type { Point } from '../../shared/model/index.ts';
import { useSession } from '../state/session.tsx';
import { MenuAt } from '../ui/MenuAt.tsx';

/** What marks the selection, on the map and here. */
export const marks = canvasActions.filter(({ id }) => id.startsWith('map.mark.'));

/** All marks, at the line that gets one; on several lines that are selected, all of them get it. */
export function MarkMenu({
  at,
  onClose,
}: {
  readonly at: Point;
  /** With what was chosen, to be done when the menu is gone. */
  readonly onClose: (chosen: Action | null) => void;
}) {
  const session = useSession();
  const { text } = session;
  const entries = marks.map((action) => ({
    id: action.id,
    label: action.say?.(session) ?? text(action.label),
    icon: action.icon,
    run: () => onClose(action),
  }));
  return (
    <MenuAt
      at={at}
      onClose={() => onClose(null)}
      label={text('marks.add')}
      groups={[{ id: 'marks', entries }]}
      isFirstFocused
    />
  );
}
