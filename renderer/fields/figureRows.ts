/** The figures that something can have, each with what is stored and what is assumed where nothing is. */
import { figureId } from '../../shared/commands/index.ts';
import { methodOf, type Analysis, type Method } from '../../shared/engine/index.ts';
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
  doc: Pick<Doc, 'figure' | 'methodSetting'>,
  analysis: Analysis | null,
  owner: { readonly kind: FigureOwner; readonly id: string },
): readonly FigureRow[] {
  const method = methodOf(doc);
  return attributesOf(owner.kind).map((attribute) => {
    const figure = doc.figure[figureId(owner.id, attribute)] ?? null;
    return {
      attribute,
      figure,
      assumed: figure ? null : assumedFigure(analysis, { ownerId: owner.id, attribute, method }),
      isBasic: attributeOf(attribute).isBasic,
    };
  });
}

interface Unsaid {
  readonly ownerId: string;
  readonly attribute: AttributeKey;
  readonly method: Method;
}

/** What the engine takes for one figure that nobody gave. */
export const assumedFigure = (
  analysis: Analysis | null,
  { ownerId, attribute, method }: Unsaid,
): Value | null => analysis?.assumed[ownerId]?.[attribute] ?? defaultOf(attribute, method);
