/**
 * Islands per data object and over all: systems that hold an object, joined where an integration joins them; an object in one connected
 * group has 0. The index is the share of possible islands that exist (0 all connected – 1 nothing connected).
 */
export function siloIndex(
  systemsByObject: { readonly [objectId: string]: readonly string[] },
  links: readonly (readonly [string, string])[],
): { readonly silos: { readonly [objectId: string]: number }; readonly index: number } {
  const groupOf = new Map<string, string>();
  const root = (id: string): string => {
    const parent = groupOf.get(id) ?? id;
    return parent === id ? id : root(parent);
  };
  for (const [a, b] of links) groupOf.set(root(a), root(b));
  const silos: Record<string, number> = {};
  let apart = 0;
  let possible = 0;
  for (const [objectId, systems] of Object.entries(systemsByObject)) {
    const groups = new Set(systems.map(root));
    silos[objectId] = Math.max(0, groups.size - 1);
    apart += silos[objectId];
    possible += Math.max(0, systems.length - 1);
  }
  return { silos, index: possible > 0 ? apart / possible : 0 };
}
