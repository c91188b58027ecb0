import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function coloursOf(theme: 'light' | 'dark'): { readonly [name: string]: string } {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** WCAG 2.2, contrast ratio of two sRGB colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const texts = [
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'accent-strong',
  'danger',
  'warning',
  'good',
  'candidate',
  'goal',
];
const marks = ['bottleneck', 'manual', 'waste', 'pain', 'complaint', 'risk', 'idea', 'question'].map(
  (mark) => `mark-${mark}`,
);

for (const theme of ['light', 'dark'] as const)
  describe(`the ${theme} theme`, () => {
    const colours = coloursOf(theme);

    it('names the same colours as the other one', () => {
      expect(Object.keys(colours)).toEqual(Object.keys(coloursOf(theme === 'light' ? 'dark' : 'light')));
      expect(Object.keys(colours).length).toBeGreaterThan(30);
    });

    it('has text that reads on paper, surface and sunken ground', () => {
      const faint = [...texts, ...marks].flatMap((text) =>
        ['paper', 'surface', 'sunken']
          .map((ground) => ({ text, ground, ratio: contrast(colours[text]!, colours[ground]!) }))
          .filter(({ ratio }) => ratio < 4.5),
      );
      expect(faint).toEqual([]);
    });

    it('has words that read on the accent, and lines that are seen', () => {
      expect(contrast(colours['on-accent']!, colours['accent']!)).toBeGreaterThan(4.5);
      expect(contrast(colours['line-strong']!, colours['surface']!)).toBeGreaterThan(3);
      expect(contrast(colours['focus']!, colours['surface']!)).toBeGreaterThan(3);
    });
  });
