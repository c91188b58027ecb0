import type { Session } from './session.tsx';

/** The setting "Show BPMN detail": off, a new user meets six shapes and a short list of more. Kept on this computer. */
export const BPMN_DETAIL = 'bpmnDetail';

export const hasBpmnDetail = ({ frame }: Pick<Session, 'frame'>): boolean =>
  frame.getState().settings[BPMN_DETAIL] === true;

export function setBpmnDetail({ frame }: Pick<Session, 'frame'>, isOn: boolean): void {
  frame.saveSettings({ [BPMN_DETAIL]: isOn });
}
