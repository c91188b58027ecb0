import { useCallback } from 'react';
import { clearFigure, figureId, saidFigure, setFigure } from '../../shared/commands/index.ts';
import { attributeOf } from '../../shared/engine/method/attributes.ts';
import type { Figure } from '../../shared/model/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import type { FigureFieldProps } from './FigureField.tsx';
import {
  quantityOf,
  readFigure,
  sayFigureValue,
  sayStoredFigure,
  type FigureReading,
} from './figureSpeech.ts';
import { useDraft } from './useDraft.ts';
import { useEdit } from './useEdit.ts';
import { useSpeaker } from './useSpeaker.ts';

/** A figure as a field edits it: what is stored, what is assumed, and the ways to change it. */
export type FigureHandle = ReturnType<typeof useFigure>;

export function useFigure({ ownerKind, ownerId, attribute, assumed }: Omit<FigureFieldProps, 'label'>) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const stored: Figure | undefined = useDocument((state) => state.doc.figure[figureId(ownerId, attribute)]);
  const sayNumber = useCallback(
    (value: number) => sayFigureValue(quantityOf(attribute), value, speaker),
    [attribute, speaker],
  );

  const set = (fields: Partial<Omit<Figure, 'id' | 'mapId'>>, gesture?: string): string | null => {
    const likely = fields.likely ?? stored?.likely ?? assumed?.value;
    if (likely === undefined) return text('refusal.value-out-of-range');
    const blank = { low: null, high: null, unit: '', source: 'estimated', note: '', asOf: null } as const;
    const { id: _id, mapId: _mapId, ...before } = stored ?? { ...blank, id: '', mapId: null };
    return edit(setFigure, { ...before, ownerKind, ownerId, attribute, likely, ...fields }, gesture);
  };
  const clear = () => edit(clearFigure, { ownerId, attribute });

  const draft = useDraft<FigureReading | null>({
    value: stored ?? null,
    say: () => (stored ? sayStoredFigure(attribute, stored, speaker) : ''),
    read: (typed) => readFigure(attribute, typed, { speaker, text }),
    commit: (reading, gesture) => {
      if (reading === null) return edit(clearFigure, { ownerId, attribute }, gesture);
      return set(saidFigure(stored, reading), gesture);
    },
    same: sameReading,
  });
  const counted = stored && inBounds(attribute, stored.likely);
  return {
    attribute,
    /** What is said where the stored number is none that can be, as it may come from another file; null: it can. */
    outside:
      stored && counted !== stored.likely
        ? text('inspector.figureOutside', { counted: sayNumber(counted!) })
        : null,
    stored: stored ?? null,
    assumed,
    assumedWords: assumed ? sayNumber(assumed.value) : text('inspector.notSaid'),
    entry: draft.entry,
    sayNumber,
    set,
    clear,
  };
}

/** The number that it counts as. */
function inBounds(attribute: FigureFieldProps['attribute'], value: number): number {
  const { min, max } = attributeOf(attribute);
  return Math.min(max, Math.max(min, value));
}

function sameReading(a: FigureReading | null, b: FigureReading | null): boolean {
  if (a === null || b === null) return a === b;
  const isGuess = (reading: FigureReading) => reading.source === 'guessed';
  return (
    a.likely === b.likely &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    isGuess(a) === isGuess(b)
  );
}
