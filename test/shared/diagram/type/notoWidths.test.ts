import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperFonts } from '../../../../electron/ipc/paperFonts.ts';
import { findChromium } from '../../../../electron/shell/findChromium.ts';
import { fontFaces, notoScripts } from '../../../../shared/diagram/type/fontFaces.ts';
import { measureText } from '../../../../shared/diagram/type/measureText.ts';
import { FONT_FAMILY } from '../../../../shared/diagram/svg.ts';

/** Names of steps as a shop in each country would write them. */
const names: { readonly [script in (typeof notoScripts)[number]]: readonly string[] } = {
  hebrew: ['בדיקת מלאי', 'קבלת הזמנה', 'שליחת חשבונית ללקוח', 'אישור תשלום', 'שָׁלוֹם'],
  arabic: [
    'التحقق من المخزون',
    'استلام الطلب',
    'إرسال الفاتورة إلى العميل',
    'الموافقة على الدفع',
    'لا يوجد',
    'الإجراء الأول',
    'طلب خبز الصباح',
    'مُراجَعة',
    'تسليم الكعك',
  ],
  thai: ['ตรวจสอบสต็อก', 'รับคำสั่งซื้อ', 'ส่งใบแจ้งหนี้ให้ลูกค้า', 'น้ำ'],
  devanagari: [
    'स्टॉक की जाँच करें',
    'ऑर्डर प्राप्त करें',
    'ग्राहक को चालान भेजें',
    'भुगतान स्वीकृत करें',
    'प्रक्रिया',
    'क्षमता',
    'विद्यार्थी',
    'रुपये',
    'मुद्दा हल करना',
  ],
};
const weights = [400, 500, 600, 700] as const;
const fonts = paperFonts(fileURLToPath(new URL('../../../../node_modules/@fontsource', import.meta.url)));

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium()!;
  browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
});
afterAll(() => browser?.close());

test.each(notoScripts)('names in %s are as wide as Chromium sets them, within 2 %', async (script) => {
  const page = await browser.newPage();
  const lines = names[script].flatMap((name) =>
    weights.map((weight) => `<p style="font-weight:${weight}"><span>${name}</span></p>`),
  );
  const look = `p{margin:0;font:100px ${FONT_FAMILY};font-kerning:none;white-space:nowrap;width:9000px}`;
  await page.setContent(`<style>${fontFaces(names[script].join(''), fonts)}${look}</style>${lines.join('')}`);
  await page.evaluate(() => document.fonts.ready);
  const theirs = await page.$$eval('span', (spans) =>
    spans.map((span) => span.getBoundingClientRect().width),
  );
  await page.close();

  const wrong = names[script].flatMap((name, row) =>
    weights.flatMap((weight, column) => {
      const ours = measureText(name, { size: 100, weight });
      const set = theirs[row * weights.length + column]!;
      return Math.abs(ours / set - 1) > 0.02
        ? [`${weight} ${name}: ${ours.toFixed(0)}, ${set.toFixed(0)}`]
        : [];
    }),
  );
  expect(theirs).toHaveLength(lines.length);
  expect(wrong).toEqual([]);
});
