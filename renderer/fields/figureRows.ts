/** The figures that something can have, each with what is stored and what is assumed where nothing is. */
import { figureId } from '../../shared/commands/index.ts';
import type { Analysis } from '../../shared/engine/index.ts';
import { defaultOf, type Value } from '../../shared/engine/figures/resolve.ts';
import {
  attributeOf,
  attributesOf,
  type AttributeKey,
  type FigureOwner,
} from '../../shared/engine/method/attributes.ts';
import type { Doc, Figure } from '../../shared/model/index.ts';

export interface FigureRow {
  readonly attribute: AttributeKey;
  readonly figure: Figure | null;
  /** What the engine takes while nothing is stored; null where there is no sensible guess. */
  readonly assumed: Value | null;
  readonly isBasic: boolean;
}

/** In the order of importance, basic ones first. `analysis`: the engine's latest answer, which may be a moment behind. */
export function figureRows(
  doc: Pick<Doc, 'figure'>,
  analysis: Analysis | null,
  owner: { readonly kind: FigureOwner; readonly id: string },
): readonly FigureRow[] {
  return attributesOf(owner.kind).map((attribute) => {
    const figure = doc.figure[figureId(owner.id, attribute)] ?? null;
    return {
      attribute,
      figure,
      assumed: figure ? null : assumedFigure(analysis, owner.id, attribute),
      isBasic: attributeOf(attribute).isBasic,
    };
  });
}

/** What the engine takes for one figure that nobody gave. */
export const assumedFigure = (
  analysis: Analysis | null,
  ownerId: string,
  attribute: AttributeKey,
): Value | null => analysis?.assumed[ownerId]?.[attribute] ?? defaultOf(attribute);
