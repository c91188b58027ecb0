import { type PosterChoices, type PrintChoices, type Settings, usualLayers } from '../../shared/ipc/index.ts';
import type { Workspace } from '../../shared/model/index.ts';

/** Maps whose choices are remembered, the latest used last. */
const MOST_MAPS = 100;

/** What was chosen for this map last time on this computer, else a landscape-or-portrait sheet with everything on it. */
export function rememberedChoices(
  settings: Settings,
  mapId: string,
  workspace: Workspace | undefined,
): PrintChoices {
  const first: PrintChoices = {
    paper: workspace?.paper ?? 'A4',
    orientation: 'auto',
    ...usualLayers,
  };
  const saved = printSettings(settings)[mapId];
  return saved ? { ...first, ...saved } : first;
}

/** The settings with these choices for this map. */
export function withChoices(
  settings: Settings,
  mapId: string,
  choices: PrintChoices,
): { readonly print: object } {
  const others = Object.entries(printSettings(settings)).filter(([id]) => id !== mapId);
  return { print: Object.fromEntries([...others, [mapId, choices]].slice(-MOST_MAPS)) };
}

/** The settings with cuts of the poster of this map that a person moved; null: automatic ones. */
export function withCuts(
  settings: Settings,
  map: { readonly id: string; readonly workspace: Workspace | undefined },
  cuts: NonNullable<PosterChoices['cuts']> | null,
): { readonly print: object } {
  const { poster, ...choices } = rememberedChoices(settings, map.id, map.workspace);
  const { cuts: _before, ...rest } = poster ?? { size: null };
  return withChoices(settings, map.id, { ...choices, poster: cuts ? { ...rest, cuts } : rest });
}

function printSettings(settings: Settings): { readonly [mapId: string]: Partial<PrintChoices> } {
  const saved = settings['print'];
  return typeof saved === 'object' && saved !== null ? (saved as { [mapId: string]: PrintChoices }) : {};
}
