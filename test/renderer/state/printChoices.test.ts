import { expect, it } from 'vitest';
import { rememberedChoices, withChoices, withCuts } from '../../../renderer/state/printChoices.ts';
import type { Settings } from '../../../shared/ipc/index.ts';
import { blank } from '../../../shared/model/index.ts';

const settings: Settings = { theme: 'system', language: 'en', textScale: 1, lastFolder: null };
const choices = { paper: 'A3', orientation: 'portrait', withMarks: false, withCandidates: true } as const;

it('a map that was never printed takes the paper of the workspace', () => {
  const first = rememberedChoices(settings, 'map_a', { ...blank.workspace, paper: 'Letter' });

  expect(first).toEqual({ paper: 'Letter', orientation: 'auto', withMarks: true, withCandidates: true });
});

it('choices are remembered for their map and no other', () => {
  const later: Settings = { ...settings, ...withChoices(settings, 'map_a', choices) };

  expect(rememberedChoices(later, 'map_a', undefined)).toEqual(choices);
  expect(rememberedChoices(later, 'map_b', undefined).paper).toBe('A4');
});

it('the latest hundred maps are remembered', () => {
  let later: Settings = settings;
  for (let index = 0; index < 120; index += 1)
    later = { ...later, ...withChoices(later, `map_${index}`, choices) };

  expect(Object.keys(later['print'] as object)).toHaveLength(100);
  expect(rememberedChoices(later, 'map_119', undefined)).toEqual(choices);
});

it('cuts that were moved are kept beside the other choices of their map, and given back', () => {
  const workspace = { ...blank.workspace, paper: 'A3' as const };
  const map = { id: 'map_a', workspace };
  const printed: Settings = {
    ...settings,
    ...withChoices(settings, 'map_a', { ...choices, poster: { size: null, overlap: 8 } }),
  };
  const moved: Settings = { ...printed, ...withCuts(printed, map, { x: [100], y: [] }) };
  const automatic: Settings = { ...moved, ...withCuts(moved, map, null) };

  expect(rememberedChoices(moved, 'map_a', workspace)).toEqual({
    ...choices,
    poster: { size: null, overlap: 8, cuts: { x: [100], y: [] } },
  });
  expect(rememberedChoices(automatic, 'map_a', workspace).poster).toEqual({ size: null, overlap: 8 });
});
