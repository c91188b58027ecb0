import type { Doc, Figure } from '../../model/index.ts';
import type { AttributeKey } from '../method/attributes.ts';

/** The figures of one map, or of the firm, by owner and attribute. */
export interface FigureIndex {
  readonly list: readonly Figure[];
  get(ownerId: string, attribute: AttributeKey): Figure | undefined;
}
const byMapOfTable = new WeakMap<object, ReadonlyMap<string, FigureIndex>>();
const NONE: FigureIndex = { list: [], get: () => undefined };

/** Figures of this map; of the firm's roles, systems and itself for null. Indexed once per table. */
export function figuresOf(doc: Doc, mapId: string | null): FigureIndex {
  let byMap = byMapOfTable.get(doc.figure);
  if (!byMap) {
    byMap = index(Object.values(doc.figure));
    byMapOfTable.set(doc.figure, byMap);
  }
  return byMap.get(mapId ?? '') ?? NONE;
}

function index(figures: readonly Figure[]): ReadonlyMap<string, FigureIndex> {
  const lists = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = lists.get(figure.mapId ?? '');
    if (list) list.push(figure);
    else lists.set(figure.mapId ?? '', [figure]);
  }
  return new Map([...lists].map(([mapId, list]) => [mapId, indexOne(list)]));
}

function indexOne(list: readonly Figure[]): FigureIndex {
  const byKey = new Map(list.map((figure) => [`${figure.ownerId} ${figure.attribute}`, figure]));
  return { list, get: (ownerId, attribute) => byKey.get(`${ownerId} ${attribute}`) };
}
