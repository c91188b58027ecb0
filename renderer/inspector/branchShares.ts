/** The ways out of a gateway with their shares, and how they are made to add up. */
import { figureId } from '../../shared/commands/index.ts';
import { elementOf, mapContents, type Doc, type Flow, type Gateway } from '../../shared/model/index.ts';

export interface Branch {
  readonly flow: Flow;
  /** Its own label, else the name of where it leads. */
  readonly name: string;
  /** 0–1 as stored; null: not said. */
  readonly share: number | null;
}
export interface BranchShares {
  readonly branches: readonly Branch[];
  /** Of those said. */
  readonly sum: number;
  /** `fine`: they make 1, or leave a rest for those not said. */
  readonly state: 'fine' | 'wrong' | 'rest' | 'unsaid';
}

/** A share may miss 1 by this much: 33 % three times is 99 %. */
const TOLERANCE = 0.011;

export function branchShares(doc: Doc, gateway: Gateway): BranchShares {
  const branches = mapContents(doc, gateway.mapId)
    .flows.filter((flow) => flow.fromId === gateway.id && flow.type === 'sequence')
    .map((flow) => ({
      flow,
      name: flow.name || targetName(doc, flow.toId),
      share: doc.figure[figureId(flow.id, 'share')]?.likely ?? null,
    }));
  const said = branches.filter((branch) => branch.share !== null);
  const sum = said.reduce((total, branch) => total + branch.share!, 0);
  const isComplete = said.length === branches.length;
  const state =
    said.length === 0
      ? 'unsaid'
      : gateway.type === 'inclusive'
        ? 'fine'
        : isComplete
          ? Math.abs(sum - 1) <= TOLERANCE
            ? 'fine'
            : 'wrong'
          : sum > 1 + TOLERANCE
            ? 'wrong'
            : 'rest';
  return { branches, sum, state };
}

/** Shares that keep their proportions and make exactly 1; those not said share the rest evenly, or what there is. */
export function normalisedShares(
  branches: readonly Branch[],
): readonly { readonly flowId: string; readonly share: number }[] {
  const said = branches.filter((branch) => branch.share !== null);
  const sum = said.reduce((total, branch) => total + branch.share!, 0);
  const unsaid = branches.length - said.length;
  const rest = Math.max(0, 1 - sum);
  const each = unsaid > 0 ? rest / unsaid : 0;
  // Divided, not multiplied by 1/sum: that is infinite for the smallest numbers there are.
  const fitted = (share: number) => (unsaid > 0 && sum <= 1 ? share : share / sum);
  const raw = branches.map(({ share }) =>
    share === null ? each : sum === 0 && unsaid === 0 ? 1 / branches.length : fitted(share),
  );
  return roundToWhole(raw).map((share, index) => ({ flowId: branches[index]!.flow.id, share }));
}

/** To tenths of a per cent; what rounding leaves goes to the largest, so that the sum stays 1. */
function roundToWhole(shares: readonly number[]): readonly number[] {
  const tenths = shares.map((share) => Math.round(share * 1000));
  const largest = tenths.indexOf(Math.max(...tenths));
  const missing = 1000 - tenths.reduce((total, value) => total + value, 0);
  return tenths.map((value, index) => (value + (index === largest ? missing : 0)) / 1000);
}

function targetName(doc: Doc, id: string): string {
  const element = elementOf(doc, id);
  return element && element.kind !== 'note' ? element.record.name : '';
}
