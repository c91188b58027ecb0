import type { Doc } from '../../model/index.ts';

/** More ways than these through a landscape are not offered: nobody would pick among them. */
const MOST_CHAINS = 12;
const MOST_MAPS = 20;

/** The ways of the business that go through a map: maps that set each other off, each way from a beginning to an end. None: it stands alone. */
export function streamChains(doc: Doc, mapId: string): readonly (readonly string[])[] {
  const flows = Object.values(doc.mapFlow).filter(
    ({ fromMapId, toMapId }) => fromMapId !== toMapId && doc.map[fromMapId] && doc.map[toMapId],
  );
  const next = (id: string) => flows.filter(({ fromMapId }) => fromMapId === id).map((flow) => flow.toMapId);
  const before = (id: string) => flows.filter(({ toMapId }) => toMapId === id).map((flow) => flow.fromMapId);
  const chains: string[][] = [];
  for (const head of waysFrom(mapId, before))
    for (const tail of waysFrom(mapId, next)) {
      const chain = [...head.slice(1).reverse(), ...tail];
      const isOnce = new Set(chain).size === chain.length;
      if (chain.length > 1 && isOnce && chains.length < MOST_CHAINS) chains.push(chain);
    }
  return chains;
}

/** Every way onward that comes through no map twice, as far as it goes. */
function waysFrom(start: string, onward: (id: string) => readonly string[]): string[][] {
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    if (ways.length >= MOST_CHAINS) return;
    const further = [...new Set(onward(way.at(-1)!))].filter((id) => !way.includes(id));
    if (further.length === 0 || way.length >= MOST_MAPS) ways.push(way);
    for (const id of way.length >= MOST_MAPS ? [] : further) walk([...way, id]);
  };
  walk([start]);
  return ways;
}
