import { thresholds } from '../method/weights.ts';

/** A decision of minutes for which the work waits a working day. */
export const isSlowApproval = (touchMinutes: number, waitMinutes: number): boolean =>
  touchMinutes < thresholds.approvalTouchMinutes && waitMinutes >= thresholds.approvalWaitMinutes;

/** More is done again than happens everywhere. */
export const isReworkTooHigh = (share: number): boolean => share > thresholds.reworkShare;

/** Whether work changes hands between the two; unknown hands are no change. */
export const isHandover = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && from !== to;
