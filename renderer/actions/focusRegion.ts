/** What can take the focus, as a selector. */
export const FOCUSABLE =
  'button:not(:disabled), [href], input:not(:disabled), textarea, select, [tabindex]:not([tabindex="-1"])';
/** The parts of the window that F6 walks: each says `data-region`, in the order in which they stand in the page. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Moves the focus to the next part of the window, or the one before; each gives it to what had it last there. */
export function focusRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const here = regions[at];
  if (here && document.activeElement instanceof HTMLElement) lastIn.set(here, document.activeElement);
  // A part in which nothing takes the focus is passed.
  for (let step = 1; step <= regions.length; step++) {
    const from = at === -1 && by === -1 ? 0 : at;
    const region = regions[(from + by * step + regions.length * step) % regions.length]!;
    if (focusIn(region)) return;
  }
}

/** Gives a part of the window the focus. */
export function focusRegionNamed(name: 'map' | 'list'): void {
  const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
  if (region) focusIn(region);
}

function focusIn(region: HTMLElement): boolean {
  const last = lastIn.get(region);
  const wanted =
    last && region.contains(last)
      ? last
      : (region.querySelector<HTMLElement>(
          '[role="application"], [aria-current="page"], [role="treegrid"] textarea',
        ) ?? region.querySelector<HTMLElement>(FOCUSABLE));
  wanted?.focus();
  return wanted !== null && document.activeElement === wanted;
}
