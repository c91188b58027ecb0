import type { Method } from '../method/method.ts';
import { assumedShare } from '../method/weights.ts';
import type { SplitKind } from './graph.ts';

/**
 * The chance of each branch. Exclusive branches are made to sum to one: stated shares first, a way back gets little, the rest is
 * divided equally. Branches of an inclusive split are independent of each other.
 */
export function splitShares(
  kind: SplitKind,
  branches: readonly { readonly stated: number | null; readonly isBack: boolean }[],
  assumed: Method['flow'] = assumedShare,
): number[] {
  if (kind === 'none' || kind === 'parallel') return branches.map(() => 1);
  if (kind === 'inclusive') return branches.map(({ stated }) => stated ?? assumed.inclusive);
  const statedSum = branches.reduce((sum, branch) => sum + (branch.stated ?? 0), 0);
  const open = branches.filter((branch) => branch.stated === null);
  if (open.length === 0) {
    return branches.map(({ stated }) => (statedSum > 0 ? stated! / statedSum : 1 / branches.length));
  }
  const rest = Math.max(0, 1 - statedSum);
  const backs = open.filter((branch) => branch.isBack).length;
  const isMixed = backs > 0 && backs < open.length;
  const each = isMixed ? (rest * (1 - assumed.loop)) / (open.length - backs) : rest / open.length;
  const back = isMixed ? (rest * assumed.loop) / backs : each;
  const scale = statedSum > 1 ? 1 / statedSum : 1;
  return branches.map(({ stated, isBack }) => (stated === null ? (isBack ? back : each) : stated * scale));
}
