import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { letterOutlines } from '../../../electron/ipc/letterOutlines.ts';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import { measureText } from '../../../shared/diagram/index.ts';

const fonts = paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url)));
const outlines = await letterOutlines(fonts);
const type = { size: 13, weight: 500 } as const;
/** From left to right and from top to bottom, px from where the line begins. */
function extentOf(d: string) {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
  const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('letters as paths', () => {
  it.each(['Type the order into the till', 'Größe prüfen: 12 %', 'Łódź „Ů“', 'Έλεγχος', 'Проверить заказ'])(
    'of “%s” are as long as the line is measured, and stand on its baseline',
    (text) => {
      const { d, width } = outlines(text, type)!;
      const { left, right, top, bottom } = extentOf(d);

      expect(Math.abs(width - measureText(text, type))).toBeLessThan(0.01 * width);
      expect(left).toBeGreaterThan(-1.5);
      expect(right).toBeLessThan(width + 1.5);
      expect(top).toBeGreaterThan(-type.size * 1.2);
      expect(bottom).toBeLessThan(type.size * 0.4);
    },
  );

  it.each(['استلام الطلب', 'בדיקת מלאי', 'ตรวจสอบ', 'ग्राहक सेवा'])(
    'of “%s” are joined as its script joins them',
    (text) => {
      const { d, width } = outlines(text, type)!;

      expect(Math.abs(width - measureText(text, type))).toBeLessThan(0.03 * width);
      expect(extentOf(d).right).toBeGreaterThan(0.8 * width);
    },
  );

  it('run from right to left where the text does', () => {
    const [first, whole] = ['א', 'אי'].map((text) => extentOf(outlines(text, type)!.d));
    const second = outlines('י', type)!;

    // The first letter stands behind the second.
    expect(whole!.right).toBeCloseTo(second.width + first!.right, 0);
  });

  it.each(['📦 packed', '处理订单', 'Order טיול 12'])('of “%s” cannot be had from our fonts', (text) => {
    expect(outlines(text, type)).toBeNull();
  });
});
