import type { Method } from '../method/method.ts';
import { thresholds } from '../method/weights.ts';

/** A decision of minutes for which the work waits a working day. */
export const isSlowApproval = (
  touchMinutes: number,
  waitMinutes: number,
  limits: Method['findings'] = thresholds,
): boolean => touchMinutes < limits.approvalTouchMinutes && waitMinutes >= limits.approvalWaitMinutes;

/** More is done again than happens everywhere. */
export const isReworkTooHigh = (share: number, limits: Method['findings'] = thresholds): boolean =>
  share > limits.reworkShare;

/** Whether work changes hands between the two; unknown hands are no change. */
export const isHandover = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && from !== to;
