/** The figures that something can have, each with what is stored and what is assumed where nothing is. */
import { buildMapFacts } from '../../shared/engine/facts/buildMapFacts.ts';
import type { MapFacts } from '../../shared/engine/facts/mapFacts.ts';
import { firmOf } from '../../shared/engine/facts/firm.ts';
import { resolveFigure, type Value } from '../../shared/engine/figures/resolve.ts';
import {
  attributeOf,
  attributesOf,
  type AttributeKey,
  type FigureOwner,
} from '../../shared/engine/method/attributes.ts';
import { figureId } from '../../shared/commands/index.ts';
import { mapContents, type Doc, type Figure, type ProcessMap } from '../../shared/model/index.ts';

export interface FigureRow {
  readonly attribute: AttributeKey;
  readonly figure: Figure | null;
  /** What the engine takes while nothing is stored; null where there is no sensible guess. */
  readonly assumed: Value | null;
  readonly isBasic: boolean;
}

/** In the order of importance, basic ones first. */
export function figureRows(doc: Doc, ownerKind: FigureOwner, ownerId: string): readonly FigureRow[] {
  const assume = assumptions(doc, ownerKind, ownerId);
  return attributesOf(ownerKind).map((attribute) => {
    const figure = doc.figure[figureId(ownerId, attribute)] ?? null;
    return {
      attribute,
      figure,
      assumed: figure ? null : assume(attribute),
      isBasic: attributeOf(attribute).isBasic,
    };
  });
}

const factsByDoc = new WeakMap<Doc, Map<string, MapFacts>>();

/** Read once a document and map: many fields ask about the same one. */
function mapFacts(doc: Doc, map: ProcessMap): MapFacts {
  const known = factsByDoc.get(doc) ?? new Map<string, MapFacts>();
  factsByDoc.set(doc, known);
  const facts =
    known.get(map.id) ??
    buildMapFacts({
      doc,
      map,
      contents: mapContents(doc, map.id),
      firm: firmOf(doc),
      calledMetrics: new Map(),
    });
  known.set(map.id, facts);
  return facts;
}

type Assume = (attribute: AttributeKey) => Value | null;

/** For a step from its words, lane, systems and branches; for a role from the business; else the method's default. */
function assumptions(doc: Doc, ownerKind: FigureOwner, ownerId: string): Assume {
  const byDefault: Assume = (attribute) => resolveFigure(attribute, undefined, null);
  if (ownerKind === 'role') {
    const role = firmOf(doc).roles.get(ownerId);
    return (attribute) =>
      role && attribute in role ? (role as unknown as Values)[attribute]! : byDefault(attribute);
  }
  const map = ownerKind === 'step' ? doc.map[doc.step[ownerId]?.mapId ?? ''] : undefined;
  if (!map) return byDefault;
  const facts = mapFacts(doc, map).stepById.get(ownerId);
  if (!facts) return byDefault;
  const known = { ...facts.optional, ...facts.values } as unknown as Values;
  return (attribute) => (attribute in known ? known[attribute]! : byDefault(attribute));
}

type Values = { readonly [attribute: string]: Value | null };

/** What the method assumes for an attribute when nothing is known at all. */
export const defaultFigure = (attribute: AttributeKey): Value | null =>
  resolveFigure(attribute, undefined, null);
