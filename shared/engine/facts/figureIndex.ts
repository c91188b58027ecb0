import type { Doc, Figure } from '../../model/index.ts';
import type { AttributeKey } from '../method/attributes.ts';

/** The figures of one map, or of the firm, by owner and attribute. */
export interface FigureIndex {
  readonly list: readonly Figure[];
  /** The figures of one owner. */
  of(ownerId: string): readonly Figure[];
  get(ownerId: string, attribute: AttributeKey): Figure | undefined;
}
const byMapOfTable = new WeakMap<object, ReadonlyMap<string, FigureIndex>>();
const none: readonly Figure[] = [];
const NONE: FigureIndex = { list: none, of: () => none, get: () => undefined };

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
  const byOwner = new Map<string, Figure[]>();
  for (const figure of list) {
    const figures = byOwner.get(figure.ownerId);
    if (figures) figures.push(figure);
    else byOwner.set(figure.ownerId, [figure]);
  }
  const of = (ownerId: string): readonly Figure[] => byOwner.get(ownerId) ?? none;
  return {
    list,
    of,
    get: (ownerId, attribute) => of(ownerId).find((figure) => figure.attribute === attribute),
  };
}
