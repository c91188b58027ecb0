import type { Session } from './session.tsx';

/** Whether the list stands beside the map. Kept on this computer, as its width is. */
export const LIST_OPEN = 'listOpen';

/** Below this width (px) list, map and inspector do not fit beside each other. */
const ROOM_FOR_THREE = 1500;

export const hasRoomForThree = (): boolean => window.innerWidth >= ROOM_FOR_THREE;

/** Opens or closes the list; where there is no room for both, it takes the place of the inspector, and gives it back. */
export function setListOpen({ frame, view }: Pick<Session, 'frame' | 'view'>, isOpen: boolean): void {
  view.setState({ isListOpen: isOpen, ...(hasRoomForThree() ? {} : { isInspectorOpen: !isOpen }) });
  frame.saveSettings({ [LIST_OPEN]: isOpen });
}
