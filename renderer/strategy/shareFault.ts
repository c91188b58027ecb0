import type { TextKey } from '../../shared/text/index.ts';

/** Why a share (per cent of its parent) cannot be so, as the sentence to say; null where it can. */
export function shareFault(share: number | null): TextKey | null {
  if (share === null || (share > 0 && share <= 100)) return null;
  return share === 0 ? 'strategy.shareZero' : 'strategy.shareBeyond';
}
