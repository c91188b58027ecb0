/**
 * Which layers lie over the boxes, asked once for the whole board: a map has hundreds of boxes, and what each of them asks is asked again at
 * every key press.
 */
import { createContext, useContext } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useView } from '../../state/session.tsx';

export interface Layers {
  readonly marks: boolean;
  readonly candidates: boolean;
  readonly goals: boolean;
  /** Steps say a figure: their work and waiting, or the measure of the heat. */
  readonly figures: boolean;
}

export const LayersContext = createContext<Layers>({
  marks: false,
  candidates: false,
  goals: false,
  figures: false,
});

/** Of the board around. */
export const useLayers = (): Layers => useContext(LayersContext);

/** For the board: what is shown now. */
export const useShownLayers = (): Layers =>
  useView(
    useShallow(({ shownLayers, heat }) => ({
      marks: shownLayers.has('marks'),
      candidates: shownLayers.has('candidates'),
      goals: shownLayers.has('goals'),
      figures: shownLayers.has('figures') || heat !== 'none',
    })),
  );
