import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { darkPalette, lightPalette, paletteCss } from '../../../shared/diagram/index.ts';

const css = readFileSync(new URL('../../../renderer/canvas/paints.css', import.meta.url), 'utf8');
const rulesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('--'));

it('the colours on screen are those of the shared drawing, in both themes', () => {
  const [, light, dark] = css.split('{');

  expect(rulesOf(light!)).toEqual(rulesOf(paletteCss(lightPalette)));
  expect(rulesOf(dark!)).toEqual(rulesOf(paletteCss(darkPalette)));
});
