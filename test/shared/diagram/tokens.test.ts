import { describe, expect, test } from 'vitest';
import {
  darkPalette,
  lightPalette,
  paintVariable,
  paletteCss,
  type Palette,
  paperPalette,
} from '../../../shared/diagram/tokens.ts';

type Name = keyof Palette;
const texts: [Name, Name][] = [
  ['ink', 'paper'],
  ['ink', 'stepFill'],
  ['ink', 'laneHeader'],
  ['ink', 'laneFill'],
  ['inkSoft', 'stepFill'],
  ...([1, 2, 3, 4, 5] as const).map((level): [Name, Name] => ['ink', `heat${level}`]),
  ['inkSoft', 'paper'],
  ['candidate', 'stepFill'],
  ['onMark', 'bottleneck'],
  ['onMark', 'manual'],
  ['onMark', 'waste'],
  ['onMark', 'pain'],
  ['onMark', 'risk'],
  ['pinInk', 'idea'],
];
const shapes: [Name, Name][] = [
  ...(
    ['line', 'stepLine', 'noteLine', 'groupLine', 'laneLine', 'inkFaint', 'accent', 'goal'] as const
  ).flatMap((name): [Name, Name][] => [
    [name, 'paper'],
    [name, 'laneFill'],
  ]),
  ...(['bottleneck', 'manual', 'waste', 'pain', 'risk', 'candidate'] as const).map((name): [Name, Name] => [
    name,
    'paper',
  ]),
];

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
  ['paper', paperPalette],
])('the %s palette', (_, palette) => {
  test.each(texts)('%s can be read on %s (4.5 : 1)', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes)('%s is seen on %s (3 : 1)', (line, ground) => {
    expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('the yellow of ideas is seen by its dark outline', () => {
  expect(contrast(paperPalette.pinInk, paperPalette.paper)).toBeGreaterThanOrEqual(3);
});

test('each paint has a custom property', () => {
  expect(paintVariable('inkSoft')).toBe('--paint-ink-soft');
  expect(paletteCss(lightPalette)).toContain('--paint-ink-soft: #');
});

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
