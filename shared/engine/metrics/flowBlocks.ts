import { parallelTime } from './parallelTime.ts';
import { loopTime } from './rework.ts';

/**
 * A flow written as blocks: `a -> b` or `seq(a, b)`, `AND(x, y)`, `XOR(0.6 x, 0.4 y)`, `loop(body, repeat=0.2)` (the body runs again
 * with that chance), `skip`.
 */
export type Block =
  | { readonly kind: 'step'; readonly name: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'sequence'; readonly parts: readonly Block[] }
  | { readonly kind: 'and'; readonly parts: readonly Block[] }
  | { readonly kind: 'xor'; readonly parts: readonly Block[]; readonly shares: readonly number[] }
  | { readonly kind: 'loop'; readonly parts: readonly [Block]; readonly repeatShare: number };

/** Mean time of a block when each step takes `times[name]`: sums, weighted sums, the longest, T / (1 - r). */
export function blockTime(block: Block, times: { readonly [step: string]: number }): number {
  switch (block.kind) {
    case 'skip':
      return 0;
    case 'step': {
      const time = times[block.name];
      if (time === undefined) throw new Error(`no time for step <${block.name}>`);
      return time;
    }
    case 'sequence':
      return block.parts.reduce((sum, part) => sum + blockTime(part, times), 0);
    case 'and':
      return parallelTime(block.parts.map((part) => ({ share: 1, time: blockTime(part, times) })));
    case 'xor':
      return block.parts.reduce((sum, part, index) => sum + block.shares[index]! * blockTime(part, times), 0);
    case 'loop':
      return loopTime(blockTime(block.parts[0], times), block.repeatShare);
  }
}

/** Cycle time efficiency: time without any waiting over time with it, in the same unit. */
export const cycleTimeEfficiency = (theoreticalTime: number, cycleTime: number): number =>
  theoreticalTime / cycleTime;

/** The first block of a kind, outermost first; null where there is none. */
export function findBlock<K extends Block['kind']>(
  block: Block,
  kind: K,
): Extract<Block, { kind: K }> | null {
  if (block.kind === kind) return block as Extract<Block, { kind: K }>;
  if (!('parts' in block)) return null;
  for (const part of block.parts) {
    const found = findBlock(part, kind);
    if (found) return found;
  }
  return null;
}

/** Reads the notation; throws where it is not understood. */
export function parseBlocks(text: string): Block {
  const tokens = text.match(/->|[(),=]|[\w.]+/g) ?? [];
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`expected <${expected ?? 'more'}> in flow <${text}> but found <${token ?? 'its end'}>`);
    return token;
  };
  const sequence = (): Block => {
    const parts = [single()];
    while (peek() === '->') {
      take();
      parts.push(single());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  };
  const list = <T>(item: () => T): T[] => {
    take('(');
    const items = [item()];
    while (peek() === ',') {
      take();
      items.push(item());
    }
    take(')');
    return items;
  };
  const single = (): Block => {
    const word = take();
    switch (word) {
      case 'skip':
        return { kind: 'skip' };
      case 'seq':
        return { kind: 'sequence', parts: list(sequence) };
      case 'AND':
        return { kind: 'and', parts: list(sequence) };
      case 'XOR': {
        const branches = list(() => ({ share: Number(take()), block: sequence() }));
        return { kind: 'xor', parts: branches.map((b) => b.block), shares: branches.map((b) => b.share) };
      }
      case 'loop': {
        take('(');
        const body = sequence();
        take(',');
        take('repeat');
        take('=');
        const repeatShare = Number(take());
        take(')');
        return { kind: 'loop', parts: [body], repeatShare };
      }
      default:
        return { kind: 'step', name: word };
    }
  };
  const block = sequence();
  if (at < tokens.length) throw new Error(`unexpected <${tokens[at]}> in flow <${text}>`);
  return block;
}
