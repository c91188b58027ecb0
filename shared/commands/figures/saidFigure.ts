import type { Figure } from '../../model/index.ts';

type SaidFields = Pick<Figure, 'likely' | 'low' | 'high' | 'unit'> & { readonly source?: Figure['source'] };

/**
 * A number that a person says, over what was stored: its note and date stay. Where the words do not call it a guess it is more than one:
 * measured stays measured, anything else is estimated.
 */
export function saidFigure(
  stored: Figure | undefined,
  { likely, low, high, unit, source }: SaidFields,
): Omit<Figure, 'id' | 'mapId' | 'ownerKind' | 'ownerId' | 'attribute'> {
  const spoken = stored && stored.source !== 'guessed' ? stored.source : 'estimated';
  return {
    ...{ likely, low, high, unit, source: source ?? spoken },
    note: stored?.note ?? '',
    asOf: stored?.asOf ?? null,
  };
}
