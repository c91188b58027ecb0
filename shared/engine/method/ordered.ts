import { methodFigures } from './figures.ts';

/** Numbers that must not fall from one to the next, by path: low, likely, high; amber before red; medium trust before high. */
const chains: readonly (readonly string[])[] = [
  ...grouped('low', 'likely', 'high'),
  ...grouped('typical', 'worldClass'),
  ...grouped('0', '1', '2').filter(([path]) => path!.startsWith('patterns.')),
  ...grouped('0', '1').filter(([path]) => path!.endsWith('.days.0')),
  ['zones.amber', 'zones.red'],
  ['trust.medium', 'trust.high'],
  ['strategic.tactical', 'strategic.strategic'],
  ['labels.later', 'labels.good-next', 'labels.do-first'],
  ['horizons.short', 'horizons.mid', 'horizons.long'],
  ['links.weak', 'links.medium', 'links.strong'],
];
const chainOf = new Map(chains.flatMap((chain) => chain.map((path) => [path, chain] as const)));
const initialOf = new Map(methodFigures.map(({ path, initial }) => [path, initial]));

/** Members of the tree that stand side by side under these names, at least two of them. */
function grouped(...names: readonly string[]): string[][] {
  const byParent = new Map<string, string[]>();
  for (const { path } of methodFigures) {
    const at = path.lastIndexOf('.');
    const name = path.slice(at + 1);
    if (!names.includes(name)) continue;
    byParent.set(path.slice(0, at), [...(byParent.get(path.slice(0, at)) ?? []), path]);
  }
  return [...byParent.values()].flatMap((paths) => {
    const inOrder = names.flatMap((name) => paths.find((path) => path.endsWith(`.${name}`)) ?? []);
    return inOrder.length > 1 ? [inOrder] : [];
  });
}

/** Two numbers of which the first must not be more than the second, but is; null: all are in order. */
export function outOfOrder(changed: { readonly [path: string]: number }): readonly [string, string] | null {
  for (const path of Object.keys(changed)) {
    const chain = chainOf.get(path) ?? [];
    for (let index = 1; index < chain.length; index++) {
      const [below, above] = [chain[index - 1]!, chain[index]!];
      const of = (one: string): number => changed[one] ?? initialOf.get(one)!;
      if (of(below) > of(above)) return [below, above];
    }
  }
  return null;
}
