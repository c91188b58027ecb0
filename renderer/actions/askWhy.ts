import type { Session } from '../state/session.tsx';
import type { ViewState } from '../state/viewStore.ts';

/** Says of a list in the panel beside a map that its numbers are those of what is selected. */
export const WHY_FIGURES = 'data-why-figures';

/**
 * Opens the card of the figure that stands on what is selected: of the measure by which the map is coloured, or the priority of its
 * candidate, else the first one beside it. It opens in the panel beside the map, where the others can be pressed as well: a box on the map
 * is a thing to move and no row of buttons.
 */
export function askWhy({ view }: Session): void {
  view.setState({ isInspectorOpen: true, isProblemsShown: false });
  // The panel may only now be drawn.
  requestAnimationFrame(() => {
    const button =
      figureShown(view.getState()) ?? document.querySelector<HTMLElement>(`[${WHY_FIGURES}] dd button`);
    button?.scrollIntoView({ block: 'nearest' });
    button?.focus();
    button?.click();
  });
}

/** The figure that the layers write on the box, as it stands in the panel. */
function figureShown({ heat, shownLayers }: Pick<ViewState, 'heat' | 'shownLayers'>): HTMLElement | null {
  if (heat !== 'none') return figureNamed(heat);
  return shownLayers.has('candidates') && !shownLayers.has('figures') ? figureNamed('priority') : null;
}

const figureNamed = (name: string): HTMLElement | null =>
  document.querySelector(`[data-region="inspector"] [data-figure="${name}"] button`);
